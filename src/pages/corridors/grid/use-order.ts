import { useMemo } from 'react';
import type { SortKey } from '../../../figures/corridor-table/columns.ts';
import { extraValue, type ExtraColumn } from '../../../figures/corridor-table/extra-columns.ts';
import { orderOf, ranksOf, type Ranks } from '../../../figures/corridor-table/order.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import type { GridSort } from './use-sorts.ts';

/**
 * The places of all rows in the order they are sorted. What a key makes of the rows is worked out
 * once, so that sorting by it again, or the other way, compares nothing.
 */
export function useOrder(
  rows: readonly CorridorRow[],
  valueOf: (row: CorridorRow, key: SortKey) => number | undefined,
  extras: readonly ExtraColumn[],
  sorts: readonly GridSort[],
): Uint32Array {
  const ranks = useMemo(
    () =>
      ranksByKey(rows, (row, key) => {
        const own = extras.find(({ id }) => id === key);
        return own ? extraValue(own, row) : valueOf(row, key as SortKey);
      }),
    [rows, valueOf, extras],
  );
  return useMemo(
    () =>
      orderOf(
        rows.length,
        sorts.map(({ key, down }) => ({ key: ranks(key), down })),
      ),
    [rows, ranks, sorts],
  );
}

function ranksByKey(
  rows: readonly CorridorRow[],
  valueOf: (row: CorridorRow, key: string) => number | null | undefined,
): (key: string) => Ranks {
  const made = new Map<string, Ranks>();
  return (key) => {
    const existing = made.get(key);
    if (existing) return existing;
    const fresh = ranksOf(Float64Array.from(rows, (row) => valueOf(row, key) ?? Number.NaN));
    made.set(key, fresh);
    return fresh;
  };
}
