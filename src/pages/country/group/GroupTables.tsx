import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citationsOf } from '../../../domain/editions/citation.ts';
import { matrixUse } from '../../../domain/editions/matrices.ts';
import { totalUses } from '../../../domain/editions/totals.ts';
import type { GroupRows } from '../../../figures/economy-group/rows.ts';
import { leastCovered } from '../../../figures/economy-group/sums.ts';
import { FigureSources } from '../../../figures/shown/FigureSources.tsx';
import { useEconomyName, useFormat } from '../../../language/index.ts';
import { KeptLink } from '../../../ui/address/KeptLink.tsx';
import { Button } from '../../../ui/Button.tsx';
import { WithTitles } from '../../../ui/WithTitles.tsx';

/** So many members at first; the rest on request. */
const first = 15;

/** A group's members, and who sends to them from outside. */
export function GroupTables({ rows }: { rows: GroupRows }) {
  const { t } = useTranslation(['economy-group', 'explore']);
  const format = useFormat();
  const name = useEconomyName();
  const [whole, setWhole] = useState(false);
  const { members } = rows;
  const year = members[0]?.year ?? 0;
  const sum = rows.money.find((row) => row.direction === 'received' && row.year === year);
  // Of a sum that too few make up no member is told to be a part.
  const of = sum !== undefined && sum.covered >= leastCovered ? sum.usd : null;
  const shown = whole ? members : members.slice(0, first);
  const outside = rows.senders.flatMap(({ sender, ...row }) =>
    sender === null ? [] : [{ ...row, sender }],
  );
  const matrixYear = rows.senders[0]?.year ?? 0;
  return (
    <div className="group__tables">
      <section aria-labelledby="group-members">
        <h2 id="group-members">{t('members')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('economy')}</th>
              <th scope="col">{t('received_in', { year: format.year(year) })}</th>
              {of !== null && <th scope="col">{t('share')}</th>}
              <th scope="col">{t('paid_in', { year: format.year(year) })}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ economy, received, paid }) => (
              <tr key={economy}>
                <th scope="row">
                  <KeptLink href={`/country/${economy}`}>{name(economy)}</KeptLink>
                </th>
                <td>{received === null ? t('not_reported') : format.amount(received, 'usd')}</td>
                {of !== null && (
                  <td>{received === null ? '' : format.share((100 * received) / of)}</td>
                )}
                <td>{paid === null ? t('not_reported') : format.amount(paid, 'usd')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {members.length > shown.length && (
          <Button plain onClick={() => setWhole(true)}>
            {t('explore:list.more', { number: members.length })}
          </Button>
        )}
        <FigureSources
          citations={citationsOf([
            ...totalUses('received', 'headline', [year]),
            ...totalUses('paid', 'headline', [year]),
          ])}
          kind="published"
          Text={WithTitles}
        />
      </section>
      {outside.length > 0 && (
        <section aria-labelledby="group-senders">
          <h2 id="group-senders">{t('senders')}</h2>
          <p className="note">{t('senders_note', { year: format.year(matrixYear) })}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('sender')}</th>
                <th scope="col">{t('received_in', { year: format.year(matrixYear) })}</th>
                <th scope="col">{t('share')}</th>
              </tr>
            </thead>
            <tbody>
              {outside.map(({ sender, usd, whole: all }) => (
                <tr key={sender}>
                  <th scope="row">
                    <KeptLink href={`/country/${sender}`}>{name(sender)}</KeptLink>
                  </th>
                  <td>{format.amount(usd, 'usd')}</td>
                  <td>{format.share((100 * usd) / all)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <FigureSources
            citations={citationsOf(matrixUse(matrixYear))}
            kind="published"
            Text={WithTitles}
          />
        </section>
      )}
    </div>
  );
}
