import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { CorridorRow } from '../../figures/corridor-table/rows.ts';
import { decodeRows, encodeRows } from '../../figures/corridor-table/selection-code.ts';
import { longestRows, type TableSettings } from '../../figures/corridor-table/settings.ts';

export interface Selection {
  ticked: ReadonlySet<string>;
  /** The rows that are ticked, in the order of the year's rows. */
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
 * @param all every row of the view
 * @param passing those of them that pass
 */
export function useSelection(
  coded: string,
  all: readonly CorridorRow[],
  passing: readonly CorridorRow[],
  change: (changes: Partial<TableSettings>) => void,
): Selection {
  const ticked = useMemo(
    () => (coded === 'all' ? new Set(passing.map(idOf)) : decodeRows(coded)),
    [coded, passing],
  );
  const rows = useMemo(
    () => (ticked.size === 0 ? [] : all.filter((row) => ticked.has(idOf(row)))),
    [ticked, all],
  );
  const latest = useRef({ ticked, passing });
  useLayoutEffect(() => {
    latest.current = { ticked, passing };
  });
  const tick = useCallback(
    (id: string, on: boolean) => {
      const now = latest.current;
      const next = new Set(now.ticked);
      if (on) next.add(id);
      else next.delete(id);
      const whole =
        next.size === now.passing.length && now.passing.every((row) => next.has(idOf(row)));
      change({ rows: whole && next.size > 1 ? 'all' : encodeRows(next) });
    },
    [change],
  );
  const clear = useCallback(() => change({ rows: '', ticked: false }), [change]);
  const tickAll = useCallback(() => change({ rows: 'all' }), [change]);
  const tooMany = coded !== 'all' && coded.length > longestRows;
  return useMemo(
    () => ({ ticked, rows, tick, tickAll, clear, tooMany }),
    [ticked, rows, tick, tickAll, clear, tooMany],
  );
}
