import type { CorridorRow } from '../../figures/corridor-table/rows.ts';

/** The rows with the largest amounts first. */
export function byAmount(rows: readonly CorridorRow[]): readonly CorridorRow[] {
  return rows.toSorted((a, b) => (b.usd ?? -1) - (a.usd ?? -1));
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
