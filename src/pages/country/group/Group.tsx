import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../database/use-answer.ts';
import {
  economyGroups,
  groupKind,
  groupName,
  groupOnMap,
  groupSlug,
  type EconomyGroup,
} from '../../../domain/economy-group.ts';
import { newestEdition } from '../../../domain/editions/known-editions.ts';
import {
  membersQuery,
  moneyQuery,
  sendersQuery,
  womenQuery,
} from '../../../figures/economy-group/queries.ts';
import { groupSentences } from '../../../figures/economy-group/sentences.ts';
import { groupBrief } from '../../../figures/speech/brief-href.ts';
import { groupSpeech } from '../../../figures/speech/group-speech.ts';
import { SpeechBox } from '../../../figures/speech/SpeechBox.tsx';
import { useFormat, useSay } from '../../../language/index.ts';
import { KeptLink } from '../../../ui/address/KeptLink.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TermSection, TermText } from '../../../ui/TermText.tsx';
import { useDocumentDescription } from '../../../ui/hooks/use-document-description.ts';
import { useDocumentTitle } from '../../../ui/hooks/use-document-title.ts';
import { GroupMoney } from './GroupMoney.tsx';
import { GroupTables } from './GroupTables.tsx';
import './Group.css';

/** A world region, an income group or another group of economies: sums where they are honest. */
export function Group({ group }: { group: EconomyGroup }) {
  const { t } = useTranslation(['economy-group', 'domain']);
  const say = useSay();
  const format = useFormat();
  const money = useAnswer(moneyQuery(group));
  const members = useAnswer(membersQuery(group));
  const senders = useAnswer(sendersQuery(group));
  const women = useAnswer(womenQuery(group));
  const name = t(groupName(group));
  const kind = groupKind(group);
  const rows = money.data &&
    members.data &&
    senders.data &&
    women.data && {
      money: money.data,
      members: members.data,
      senders: senders.data,
      women: women.data,
    };
  const sentences = rows ? groupSentences(rows).map((message) => say(message)) : [];
  useDocumentTitle(name);
  useDocumentDescription(sentences);
  const failed = [money, members, senders, women].find(({ error }) => error);
  const listed = newestEdition('wb-class', 'economy_group', group === 'fcv' ? 'fcv' : 'income');
  return (
    <article className="group">
      <header className="country__head">
        <h1>{name}</h1>
        {rows && (
          <p className="country__standing">
            {t('standing', { kind: t(`kind.${kind}`), members: format.count(rows.members.length) })}{' '}
            <KeptLink href={groupOnMap(group)}>{t('map')}</KeptLink>
          </p>
        )}
        {failed ? (
          <Notice kind="error" title={t('failed')} onRetry={failed.retry}>
            {null}
          </Notice>
        ) : (
          !rows && <p className="country__lead">{t('waiting')}</p>
        )}
        <TermSection>
          <p className="country__lead">
            {sentences.map((sentence) => (
              <span key={sentence}>
                <TermText text={sentence} />{' '}
              </span>
            ))}
          </p>
        </TermSection>
        <p className="country__missing">
          {t(`list.${group === 'fcv' ? 'fcv' : kind}`, { year: format.year(listed?.last ?? 0) })}
        </p>
      </header>
      {rows && (
        <>
          <SpeechBox
            lines={groupSpeech(group, rows)}
            of="economy"
            briefHref={groupBrief(groupSlug(group))}
          />
          <GroupMoney group={group} />
          <GroupTables rows={rows} />
        </>
      )}
      <nav className="group__others" aria-labelledby="other-groups">
        <h2 id="other-groups">{t('others')}</h2>
        <ul role="list">
          {economyGroups
            .filter((other) => other !== group)
            .map((other) => (
              <li key={other}>
                <KeptLink href={`/country/${groupSlug(other)}`}>{t(groupName(other))}</KeptLink>
              </li>
            ))}
        </ul>
      </nav>
    </article>
  );
}
