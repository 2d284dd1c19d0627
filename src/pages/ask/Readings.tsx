import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { useEconomyName, usePhrases } from '../../language/index.ts';
import { AnswerCard } from './AnswerCard.tsx';
import { askedSlug } from '../../figures/questions/reading/asked-group.ts';
import { textHref } from '../../figures/questions/reading/ask-href.ts';
import { keyOf } from '../../figures/questions/reading/question.ts';
import { useAskedName } from '../../figures/questions/use-asked-name.ts';
import { useReader } from '../../figures/questions/reading/use-reader.ts';
import { refusalOf } from '../../figures/questions/suggest/refusal.ts';
import { nearBy } from '../../figures/questions/suggest/near-by.ts';
import { worded } from '../../figures/questions/suggest/worded.ts';

/** How a text was read, with an answer to each reading; or what of it was understood. */
export function Readings(props: { text: string; economies: readonly PlacedEconomy[] | undefined }) {
  const { text, economies } = props;
  const { t } = useTranslation('ask');
  const read = useReader(economies);
  const phrase = usePhrases('ask');
  const name = useEconomyName();
  const askedName = useAskedName();
  const reading = useMemo(() => read?.(text), [read, text]);
  if (reading === undefined) return <p className="note">{t('waiting')}</p>;
  const { questions, understood, unknown } = reading;
  if (questions.length > 0)
    return (
      <>
        {questions.length > 1 && <output className="ask__several">{t('several')}</output>}
        {questions.map((question) => (
          <AnswerCard key={keyOf(question)} question={question} economies={economies ?? []} />
        ))}
      </>
    );
  const near = nearBy(reading).flatMap((question) => worded(question, phrase, name.forms) ?? []);
  const refused = refusalOf(reading);
  // The islands of the Pacific have no page.
  const pages = reading.groups.filter((group) => group !== 'pacific').map(askedSlug);
  return (
    <section className="ask__none">
      <output>{t('no_reading')}</output>
      {understood.length > 0 && <p>{t('understood', { words: understood.join(', ') })}</p>}
      {unknown.length > 0 && <p>{t('unknown', { words: unknown.join(', ') })}</p>}
      {refused !== null && <p>{t(`refused.${refused}`)}</p>}
      <h2>{t('near')}</h2>
      <ul>
        {pages.map((slug) => (
          <li key={slug}>
            <Link href={`/country/${slug}`}>{t('group_page', { group: askedName(slug) })}</Link>
          </li>
        ))}
        {near.map((question) => (
          <li key={question}>
            <Link href={textHref(question)}>{question}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
