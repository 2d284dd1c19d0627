import { useCallback, useMemo } from 'react';
import type { CorridorRow } from '../../figures/corridor-table/rows.ts';
import { decodeRows, encodeRows } from '../../figures/corridor-table/selection-code.ts';
import { longestRows, type TableSettings } from '../../figures/corridor-table/settings.ts';

export interface Selection {
  ticked: ReadonlySet<string>;
  /** The rows that are ticked, in the order of the table. */
  rows: readonly CorridorRow[];
  tick: (id: string, on: boolean) => void;
  /** Ticks all that pass. A link carries this as the filters it already has. */
  tickAll: () => void;
  clear: () => void;
  /** Whether more was ticked than a link can carry; then nothing was. */
  tooMany: boolean;
}

const idOf = ({ sender, receiver }: CorridorRow) => sender + receiver;

/**
 * The corridors a reader ticked, kept in the address: one by one, or `all` for all that pass.
 *
 * @param sorted every row of the view, in the order of the table
 * @param passing those of them that pass
 */
export function useSelection(
  coded: string,
  sorted: readonly CorridorRow[],
  passing: readonly CorridorRow[],
  change: (changes: Partial<TableSettings>) => void,
): Selection {
  const ticked = useMemo(
    () => (coded === 'all' ? new Set(passing.map(idOf)) : decodeRows(coded)),
    [coded, passing],
  );
  const rows = useMemo(
    () => (ticked.size === 0 ? [] : sorted.filter((row) => ticked.has(idOf(row)))),
    [ticked, sorted],
  );
  const tick = useCallback(
    (id: string, on: boolean) => {
      const next = new Set(ticked);
      if (on) next.add(id);
      else next.delete(id);
      const all = next.size === passing.length && passing.every((row) => next.has(idOf(row)));
      change({ rows: all && next.size > 1 ? 'all' : encodeRows(next) });
    },
    [ticked, passing, change],
  );
  const clear = useCallback(() => change({ rows: '', ticked: false }), [change]);
  const tickAll = useCallback(() => change({ rows: 'all' }), [change]);
  return {
    ticked,
    rows,
    tick,
    tickAll,
    clear,
    tooMany: coded !== 'all' && coded.length > longestRows,
  };
}
