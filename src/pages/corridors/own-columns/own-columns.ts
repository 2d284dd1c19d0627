import type { ExtraColumn } from '../../../figures/corridor-table/extra-columns.ts';
import { nearestYear } from '../../../figures/world-map/live/years.ts';
import type { Joined } from '../../../user-data/store/joined.ts';
import type { OwnTable } from '../../../user-data/own-table.ts';
import { ownValues, type OwnValues } from '../../../user-data/values/own-values.ts';
import type { YearMaking } from '../../../user-data/values/making.ts';

/** Words of an own column, in the user's language. */
export interface OwnColumnWords {
  /** @param when null in a table without years */
  label: (column: string, table: string, when: string | null, by: Joined['by']) => string;
  /** The year that figures are of, or the part of it. */
  when: (year: number, of: YearMaking | null, own: OwnValues) => string;
  unit: (unit: OwnValues['unit']) => string;
}

/**
 * The name of an own column in the table and in what is taken away: `own_prices__cost`, and at one
 * end of a corridor `own_wealth__gdp__sender`. Names of tables and columns have no two underscores
 * in a row and begin with none, so no two columns share one, whatever else stands beside them.
 */
export function ownColumnId({ table, column, by }: Joined): string {
  return `own_${table}__${column}${by === 'corridor' ? '' : `__${by}`}`;
}

/**
 * An own column beside the corridors of a year: its values of that year, else of the nearest one,
 * which its name says. Of people, the destination sends and the origin receives.
 *
 * @returns null when the table has no such column, or rows that measure different things in it
 */
export function ownColumn(
  table: OwnTable,
  joined: Joined,
  year: number,
  words: OwnColumnWords,
): ExtraColumn | null {
  const own = ownValues(table, joined.column);
  if (!own || own.mixed) return null;
  const years = [...new Set(own.values.map((value) => value.year))].sort((a, b) => a - b);
  const shown = nearestYear(years, year) ?? 0;
  const values = new Map<string, number>();
  for (const { year: at, from, to, value } of own.values) {
    if (at !== shown) continue;
    values.set(to === null ? from : own.people ? to + from : from + to, value);
  }
  const when = shown === 0 ? null : words.when(shown, own.making.years.get(shown) ?? null, own);
  return {
    id: ownColumnId(joined),
    label: words.label(own.column.label, table.title, when, joined.by),
    unit: words.unit(own.unit),
    ...(shown === 0 ? {} : { year: shown }),
    by: joined.by,
    values,
  };
}
