import type { Format } from '../../../domain/format.ts';
import {
  addsOverYears,
  onlyYearOf,
  type Pivot,
  type PivotAsked,
} from '../../../figures/corridor-panel/pivot.ts';
import type { TableKind } from '../../../figures/corridor-table/table-kind.ts';

/**
 * What must be known of a pivot's cells, on screen and in its file.
 *
 * @param of.chosen whether it sums corridors that are ticked, not those that pass
 */
export function pivotNotes(
  of: {
    pivot: Pick<Pivot, 'covered'>;
    asked: PivotAsked;
    unit: 'usd' | 'percent' | 'count' | 'persons';
    kind: TableKind;
    years: readonly number[];
    chosen: boolean;
  },
  say: (key: string, values?: Record<string, string>) => string,
  format: Pick<Format, 'year' | 'years' | 'share'>,
): string[] {
  const { pivot, asked, unit, kind, years, chosen } = of;
  const { value, year } = asked;
  const only = onlyYearOf(asked);
  const span = format.years(only ?? years[0] ?? year, only ?? years.at(-1) ?? year);
  const notes: [boolean, () => string][] = [
    [!chosen, () => say('pivot.note.of', { years: span })],
    [unit === 'usd', () => say('pivot.note.dollars')],
    [unit === 'usd' && kind === 'modelled', () => say('pivot.note.modelled')],
    [!addsOverYears(value), () => say('pivot.note.people', { year: format.year(year) })],
    [value === 'cost_weighted' || value === 'cost_mean', () => say('pivot.note.newest_weight')],
    [
      !Number.isNaN(pivot.covered),
      () => say('pivot.note.covered', { share: format.share(pivot.covered) }),
    ],
  ];
  return notes.flatMap(([holds, words]) => (holds ? [words()] : []));
}
