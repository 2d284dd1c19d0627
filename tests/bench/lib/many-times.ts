import type { CorridorRow } from '../../../src/figures/corridor-table/rows.ts';

/** Many times the rows, each a little off the one it is made from, always alike. */
export function manyTimes(rows: readonly CorridorRow[], times: number): CorridorRow[] {
  let seed = 1;
  const near = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return 0.5 + seed / 2_147_483_647;
  };
  const off = (value: number | null) => (value === null ? null : value * near());
  return Array.from({ length: times }, () =>
    rows.map((row) => ({
      ...row,
      usd: off(row.usd),
      cost: off(row.cost),
      women: row.women === null ? null : Math.min(100, row.women * near()),
      migrants: off(row.migrants),
    })),
  ).flat();
}
