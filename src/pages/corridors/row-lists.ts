import type { CorridorRow } from '../../figures/corridor-table/rows.ts';

/** The rows with the largest amounts, at most so many, the largest first. */
export function topByAmount(rows: readonly CorridorRow[], most: number): readonly CorridorRow[] {
  const top: CorridorRow[] = [];
  const amount = (row: CorridorRow | undefined) => row?.usd ?? -1;
  for (const row of rows) {
    if (top.length === most && amount(row) <= amount(top.at(-1))) continue;
    const after = top.findLastIndex((one) => amount(one) >= amount(row));
    top.splice(after + 1, 0, row);
    if (top.length > most) top.pop();
  }
  return top;
}

/** The row with the largest amount; null where none has one. */
export function largestOf(rows: readonly CorridorRow[]): CorridorRow | null {
  let most: CorridorRow | null = null;
  for (const row of rows) if ((row.usd ?? 0) > (most?.usd ?? 0)) most = row;
  return most;
}

/** What all corridors of a year come to. */
export function totals(rows: readonly CorridorRow[]) {
  return {
    corridors: rows.length,
    paying: rows.filter(({ usd }) => usd !== null && usd > 0).length,
    usd: rows.reduce((sum, row) => sum + (row.usd ?? 0), 0),
  };
}

/** The first and the last year of something in the rows; null where none has it. */
export function yearsIn(
  rows: readonly CorridorRow[],
  of: 'stock_year' | 'cost_year',
): { first: number; last: number } | null {
  let first = Infinity;
  let last = -Infinity;
  for (const row of rows) {
    const year = row[of];
    if (year === null) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return last < first ? null : { first, last };
}

/**
 * Some of the rows in the order that all of them are sorted.
 *
 * @param order places in `rows`
 * @param some of the rows, one after the other as they stand there
 */
export function inOrder(
  rows: readonly CorridorRow[],
  order: Uint32Array,
  some: readonly CorridorRow[],
): readonly CorridorRow[] {
  const wanted = new Uint8Array(rows.length);
  let next = 0;
  for (let row = 0; next < some.length && row < rows.length; row++) {
    if (rows[row] !== some[next]) continue;
    wanted[row] = 1;
    next += 1;
  }
  const sorted: CorridorRow[] = [];
  for (const place of order) {
    const row = rows[place];
    if (row && wanted[place] === 1) sorted.push(row);
  }
  return sorted;
}
