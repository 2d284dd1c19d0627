import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../database/use-answer.ts';
import type { Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import { linkedText } from '../../figures/economy-summary/linked-text.ts';
import { summarySentences } from '../../figures/economy-summary/model.ts';
import type { Sentence } from '../../figures/economy-summary/sentence.ts';
import { summaryQuery } from '../../figures/economy-summary/queries.ts';
import { useSay } from '../../language/index.ts';
import { TermSection, TermText } from '../../ui/TermText.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { anchors } from './sections.ts';

/** The sentences a page opens with; each number leads to the figure that shows it. */
export function Summary(props: { economy: EconomyCode; dollars: Dollars; series: MoneySeries }) {
  const { economy, dollars, series } = props;
  const { t } = useTranslation(['country', 'economy-summary']);
  const { data, error, retry } = useAnswer(summaryQuery(economy));
  const say = useSay();
  const sentences = data ? summarySentences(economy, data, dollars, series) : [];
  const ordered = [...sentences].sort((a, b) => Number(a.missing) - Number(b.missing));
  useDocumentDescription(ordered.map(({ message }) => plainText(say(message))));
  if (error)
    return (
      <Notice kind="error" title={t('summary.failed')} onRetry={retry}>
        <p>{t('summary.failed_help')}</p>
      </Notice>
    );
  if (!data) return <p className="country__lead">{t('summary.loading')}</p>;
  return (
    <TermSection>
      <p className="country__lead">
        <Sentences of={sentences.filter((one) => !one.missing)} />
      </p>
      <p className="country__missing">
        <Sentences of={sentences.filter((one) => one.missing)} />
      </p>
    </TermSection>
  );
}

/** The words of a sentence without the marks of what they lead to. */
function plainText(sentence: string): string {
  return linkedText(sentence)
    .map(({ text }) => text)
    .join('');
}

function Sentences({ of }: { of: readonly Sentence[] }) {
  const { t } = useTranslation(['country', 'ui']);
  const say = useSay();
  // A number by itself says not where its link leads.
  const labelOf = (text: string, anchor: string) =>
    t('ui:view_of', { place: text, title: t(`section.${anchors.get(anchor) ?? ''}`) });
  return of.map(({ message }) => (
    <span key={message.id}>
      {linkedText(say(message)).map(({ text, anchor, at }) =>
        anchor !== null && anchors.has(anchor) ? (
          <a key={at} href={`#${anchor}`} aria-label={labelOf(text, anchor)}>
            {text}
          </a>
        ) : (
          <TermText key={at} text={text} />
        ),
      )}{' '}
    </span>
  ));
}
