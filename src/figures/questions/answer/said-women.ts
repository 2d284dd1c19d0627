import type { Message } from '../../../domain/message.ts';
import type { FactRow } from '../../economy-summary/fact-row.ts';
import { tellsWomen, womenOfSide } from '../../economy-summary/women.ts';
import { economyOf } from '../../shared/phrases.ts';
import type { ValueRow } from '../../world-map/query/rows.ts';
import type { Asked } from './asked-values.ts';
import { factsOf, type AnswerRows } from './plan.ts';
import { untold } from './untold.ts';

/**
 * Why no share of women is told, in the sentences of the economy's page; null where one is told, and of
 * all other measures. What the newest revision lacks it lacks in all its years, so that earlier ones tell
 * no more.
 */
export function untoldWomen(
  row: ValueRow,
  { words }: Pick<Asked, 'words'>,
  rows: AnswerRows,
): Message[] | null {
  const [, side, as] = /^(abroad|hosted)_(women|female)$/.exec(words) ?? [];
  const facts = rows[factsOf(row.economy)];
  if ((side !== 'abroad' && side !== 'hosted') || !facts) return null;
  const newest = facts.find(({ fact }) => fact === side);
  if (!newest) return null;
  // Of earlier years, and of counts, the page has no words for these.
  const asOnPage = row.year === newest.year && as === 'women';
  if (untold.has(row.status) && !asOnPage) return null;
  const persons = rows.persons?.find((one) => one.economy === row.economy && one.year === row.year);
  const ofYear = (fact: FactRow | undefined): FactRow | undefined =>
    fact && persons ? { ...fact, year: row.year, value: persons.value } : fact;
  const of = (name: FactRow['fact']) => {
    const fact = facts.find((one) => one.fact === name);
    if (name === side) return asOnPage ? fact : ofYear(fact);
    if (name === `${side}_women`) return fact && { ...fact, year: row.year };
    return name === `${side}_unobserved` && !asOnPage ? undefined : fact;
  };
  const said = womenOfSide(row.economy, side, of);
  if (said.length === 0 || said.some(tellsWomen)) return null;
  return said.map(({ message }) => ({
    ...message,
    subject: 'economy',
    values: { economy: economyOf(row.economy), ...message.values },
  }));
}
