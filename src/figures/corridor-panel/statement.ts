import { withConditions, type Condition } from '../../database/statements/conditions.ts';
import { pivotOf } from '../../database/statements/pivot-of.ts';
import { wideOf } from '../../database/statements/wide-of.ts';
import { forEach } from '../../database/statements/for-each.ts';
import type { Parameters } from '../../database/query.ts';
import { isYearKey } from '../corridor-table/columns.ts';
import type { RowFilters } from '../corridor-table/filter.ts';
import type { Sort, TableSettings } from '../corridor-table/settings.ts';
import { conditionsOf } from '../corridor-table/statement.ts';
import panel from './panel.sql?raw';
import { addsOverYears, dimensionsOf, type PivotAsked } from './pivot.ts';

/** What a panel is asked by, every year said. */
export interface PanelAsked extends Pick<TableSettings, 'kind' | 'stock'> {
  years: readonly number[];
  /** The year that costs and migrants are of: each year's own, or one for all. */
  factsOf: (year: number) => number;
  /** The year that filters look at. */
  year: number;
}

/** Columns that every row of a panel has, by which its corridors can be ordered. */
const ordered = new Set([
  'usd',
  'lower',
  'upper',
  'female',
  'male',
  'migrants',
  'women',
  'cost',
  'quotes',
]);

/** Conditions that ask what a corridor is in the year that filters look at. */
const pair = ['sender', 'receiver'] as const;

/** The order of a view, as far as a panel has what it is sorted by. */
function orderOf(sort: readonly Sort[], year: number) {
  return sort.flatMap(({ key, down }) => {
    if (key === 'sender' || key === 'receiver') return [{ column: `${key}_name`, down }];
    if (isYearKey(key)) return [{ column: 'usd', down, year: Number(key.slice(1)) }];
    return ordered.has(key) ? [{ column: key, down, year }] : [];
  });
}

/** The rows of a panel without conditions, ready for more. */
export function panelSource({ kind, stock, years, factsOf }: PanelAsked): {
  sql: string;
  parameters: Parameters;
} {
  return forEach(
    panel,
    { kind, stock: Number(stock) },
    new Map(years.map((year) => [String(year), { year, facts: factsOf(year) }])),
  );
}

/** The filters of a view as conditions on a panel's rows. */
export function panelConditions(
  year: number,
  filters: RowFilters,
  only: Iterable<string> | null,
): Condition[] {
  if (only !== null) return [{ pair, in: [...only].toSorted() }];
  const all = conditionsOf(filters);
  const ofYear = (one: Condition) =>
    'column' in one && ('from' in one || 'to' in one) && !('in' in one);
  const numbers = all.filter(ofYear);
  const others = all.filter((one) => !ofYear(one));
  return numbers.length === 0 ? others : [...others, { pair, of: 'told', year, all: numbers }];
}

/**
 * The statement that gives the rows of a panel, one a corridor and year: corridors in the order of
 * the view, as far as the panel has what they are sorted by, the years of each ascending.
 *
 * @param only the corridors chosen, `USAMEX`, in place of the filters
 */
export function panelStatement(
  asked: PanelAsked,
  filters: RowFilters,
  sort: readonly Sort[],
  only: Iterable<string> | null,
): { sql: string; parameters: Parameters } {
  const { year } = asked;
  const { sql, parameters } = panelSource(asked);
  const order = orderOf(sort, year);
  const ties = [...pair, 'year'].map((column) => ({ column, down: false }));
  return withConditions(sql, parameters, panelConditions(year, filters, only), [...order, ...ties]);
}

/** Columns of a panel with its years as columns. */
export const wideColumns = {
  same: ['sender_name', 'receiver_name', 'sender_region', 'receiver_region', 'kind'],
  each: ['usd', 'lower', 'upper', 'status', 'edition'],
  at: [
    'female',
    'male',
    'migrants',
    'women',
    'women_status',
    'stock_year',
    'cost',
    'quotes',
    'cost_status',
    'cost_year',
  ],
} as const;

/** The statement that gives a panel with its years as columns, one row a corridor. */
export function wideStatement(
  asked: PanelAsked,
  filters: RowFilters,
  sort: readonly Sort[],
  only: Iterable<string> | null,
): { sql: string; parameters: Parameters } {
  const { year, years } = asked;
  const { sql, parameters } = panelSource(asked);
  const order = orderOf(sort, year);
  return wideOf(
    withConditions(sql, parameters, panelConditions(year, filters, only), []),
    {
      same: wideColumns.same,
      years,
      each: wideColumns.each,
      at: { year, columns: wideColumns.at },
    },
    order,
  );
}

/** The statement that gives the cells of a pivot one below the other, with their totals. */
export function pivotStatement(
  asked: PanelAsked,
  filters: RowFilters,
  only: Iterable<string> | null,
  pivot: PivotAsked,
): { sql: string; parameters: Parameters } {
  const { year } = asked;
  const ends = dimensionsOf(pivot);
  const overYears = ends.down === 'year' || ends.across === 'year';
  const adds = addsOverYears(pivot.value);
  const { sql, parameters } = panelSource(asked);
  const conditions = panelConditions(year, filters, only);
  const ofYear = adds || overYears ? [] : [{ column: 'year', from: year, to: year }];
  return pivotOf(
    withConditions(sql, parameters, [...conditions, ...ofYear], []),
    { ...ends, value: pivot.value },
    adds || !overYears ? [] : ['year'],
  );
}
