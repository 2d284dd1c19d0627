import type { FactRow } from '../fact-row.ts';
import { summarySentences } from '../model.ts';

/** A figure about an economy, of the headline of 2023 unless said otherwise. */
export const fact = (
  name: FactRow['fact'],
  value: number,
  over: Partial<FactRow> = {},
): FactRow => ({
  fact: name,
  series: 'headline',
  year: 2023,
  value,
  other: null,
  deflator: null,
  ...over,
});

/** Which sentences a page opens with, in their order. */
export const said = (economy: string, rows: readonly FactRow[]): string[] =>
  summarySentences(economy, rows).map(({ message }) => message.id.replace('economy-summary:', ''));
