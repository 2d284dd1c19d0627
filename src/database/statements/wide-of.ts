import type { Parameters, Scalar } from '../query.ts';

/** What a wide statement gives beside the pair: columns the same in all rows of a pair, and by year. */
export interface WideColumns {
  same: readonly string[];
  years: readonly number[];
  /** Columns that are given once a year, as `usd_2015`. */
  each: readonly string[];
  /** Columns of one year. */
  at: { year: number; columns: readonly string[] };
}

/** How the pairs are ordered: by what is the same in all rows of a pair, or by a year's value. */
export type WideOrder = { column: string; down: boolean; year?: number };

/** A statement for one row a pair, its years as columns, of another for one row a pair and year. */
export function wideOf(
  { sql, parameters }: { sql: string; parameters: Parameters },
  { same, years, each, at }: WideColumns,
  order: readonly WideOrder[],
): { sql: string; parameters: Parameters } {
  const given: Record<string, Scalar> = { ...parameters };
  const of = (column: string, year: number) => {
    given[`w${year}`] = year;
    return `any_value(${named(column)}) FILTER (year = $w${year})`;
  };
  const columns = [
    ...same.map((column) => `any_value(${named(column)}) AS ${named(column)}`),
    ...years.flatMap((year) => each.map((column) => `${of(column, year)} AS ${column}_${year}`)),
    ...at.columns.map((column) => `${of(column, at.year)} AS ${column}`),
  ];
  const by = order.map(({ column, down, year }) => {
    const value = year === undefined ? `any_value(${named(column)})` : of(column, year);
    return `${value}${down ? ' DESC' : ''} NULLS LAST`;
  });
  return {
    sql: [
      `SELECT\n  sender, receiver,\n  ${columns.join(',\n  ')}`,
      `FROM (\n${sql}\n) AS long`,
      'GROUP BY sender, receiver',
      `ORDER BY ${[...by, 'sender', 'receiver'].join(', ')}`,
    ].join('\n'),
    parameters: given,
  };
}

function named(column: string): string {
  if (!/^[a-z_]+$/.test(column)) throw new RangeError(`${column} is not the name of a column`);
  return column;
}
