import type { TFunction } from 'i18next';
import type { Format } from '../../../domain/format.ts';
import type { Summary } from '../../../figures/corridor-table/summary.ts';

/** What is counted: what passes or what is chosen, on the page or in what is taken away. */
export type Counted =
  'selection.passing' | 'selection.chosen' | 'exported.passing' | 'exported.chosen';

/**
 * How many corridors there are: those with an amount above zero, then the others, if any. Where no
 * corridor has an amount all are counted, and that is said.
 */
export function countedWords(
  { corridors, paying }: Pick<Summary, 'corridors' | 'paying'>,
  words: Counted,
  t: TFunction<'corridors'>,
  format: Format,
): { main: string; rest: string | null } {
  const said = (key: Counted | 'selection.without', count: number) =>
    t(key, { count, number: format.count(count, { as: 'full' }) });
  const without = corridors - paying;
  if (without === 0) return { main: said(words, corridors), rest: null };
  if (paying === 0) return { main: said(words, corridors), rest: t('selection.none_above_zero') };
  return { main: said(words, paying), rest: said('selection.without', without) };
}
