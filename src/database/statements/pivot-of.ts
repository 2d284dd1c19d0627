import type { Parameters } from '../query.ts';

/** What the cells of a pivot hold, of rows a corridor and year. */
const values = {
  sum: 'sum(usd)',
  mean: 'avg(usd) FILTER (usd > 0)',
  largest: 'max(usd)',
  corridors: 'count(DISTINCT sender::VARCHAR || receiver::VARCHAR) FILTER (usd > 0)',
  cost_weighted:
    'sum(usd * cost) FILTER (usd > 0) / nullif(sum(usd) FILTER (usd > 0 AND cost IS NOT NULL), 0)',
  cost_mean: 'avg(cost)',
  priced: 'count(DISTINCT sender::VARCHAR || receiver::VARCHAR) FILTER (cost IS NOT NULL)',
  migrants: 'sum(migrants)',
  women: '100 * sum(female) / nullif(sum(migrants), 0)',
} as const;

/**
 * A statement that sums the rows of another by two of its columns: every cell, and the totals that
 * have a meaning, each said to be one.
 *
 * @param untold columns over which nothing is added up
 */
export function pivotOf(
  { sql, parameters }: { sql: string; parameters: Parameters },
  { down, across, value }: { down: string; across: string; value: keyof typeof values },
  untold: readonly string[],
): { sql: string; parameters: Parameters } {
  const [row, column] = [named(down), named(across)];
  const sets = [
    `(${row}, ${column})`,
    ...(untold.includes(across) ? [] : [`(${row})`]),
    ...(untold.includes(down) ? [] : [`(${column})`]),
    ...(untold.length > 0 ? [] : ['()']),
  ];
  return {
    sql: [
      `SELECT`,
      `  CASE grouping(${row}, ${column}) WHEN 0 THEN 'cell' WHEN 1 THEN 'row' WHEN 2 THEN 'column' ELSE 'all' END AS sum_of,`,
      `  ${row}, ${column}, ${values[value]} AS value`,
      `FROM (\n${sql}\n) AS long`,
      `GROUP BY GROUPING SETS (${sets.join(', ')})`,
      `ORDER BY grouping(${row}, ${column}), ${row}, ${column}`,
    ].join('\n'),
    parameters,
  };
}

function named(column: string): string {
  if (!/^[a-z_]+$/.test(column)) throw new RangeError(`${column} is not the name of a column`);
  return column;
}
