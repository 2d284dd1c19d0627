import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import { decodeRows, encodeRows } from '../../../figures/corridor-table/selection-code.ts';
import { longestRows } from '../../../figures/corridor-table/settings.ts';
import { corridorId, heldFast, isFixable } from './selected-rows.ts';
import type { SettingsState } from '../use-settings.ts';

export interface Selection {
  ticked: ReadonlySet<string>;
  /** The rows that are ticked, in the order of the year's rows. */
  rows: readonly CorridorRow[];
  tick: (id: string, on: boolean) => void;
  /** Ticks all that pass. A link carries this as the filters it already has. */
  tickAll: () => void;
  clear: () => void;
  /** Whether more was ticked one by one than a link can carry. */
  tooMany: boolean;
  /** Whether all that pass are ticked, and are too many to stay so when the filters change. */
  follows: boolean;
}

/**
 * The corridors a user ticked, kept in the address: one by one, or `all` for all that pass. A
 * selection is of corridors, not of filters: before a filter changes, `all` is written out.
 *
 * @param all every row of the view
 * @param passing those of them that pass
 * @returns the selection, and what changes settings without changing it
 */
export function useSelection(
  coded: string,
  all: readonly CorridorRow[],
  passing: readonly CorridorRow[],
  { moving, change }: { moving: boolean; change: SettingsState['change'] },
): { selection: Selection; change: SettingsState['change'] } {
  const settledRows = useSettled(passing, moving, coded === 'all');
  const ticked = useMemo(
    () => (coded === 'all' ? new Set(settledRows.map(corridorId)) : decodeRows(coded)),
    [coded, settledRows],
  );
  const rows = useMemo(
    () => (ticked.size === 0 ? [] : all.filter((row) => ticked.has(corridorId(row)))),
    [ticked, all],
  );
  const latest = useRef({ coded, ticked, settledRows });
  useLayoutEffect(() => {
    latest.current = { coded, ticked, settledRows };
  });
  const steady = useCallback<SettingsState['change']>(
    (changes, options) => {
      const now = latest.current;
      change(now.coded === 'all' ? heldFast(changes, now.settledRows) : changes, options);
    },
    [change],
  );
  const tick = useCallback(
    (id: string, on: boolean) => {
      const now = latest.current;
      const next = new Set(now.ticked);
      if (on) next.add(id);
      else next.delete(id);
      const whole =
        next.size === now.settledRows.length &&
        now.settledRows.every((row) => next.has(corridorId(row)));
      change({ rows: whole && next.size > 1 ? 'all' : encodeRows(next) });
    },
    [change],
  );
  const clear = useCallback(() => change({ rows: '', ticked: false }, { push: true }), [change]);
  const tickAll = useCallback(() => change({ rows: 'all' }, { push: true }), [change]);
  const tooMany = coded !== 'all' && coded.length > longestRows;
  const follows = useMemo(() => coded === 'all' && !isFixable(settledRows), [coded, settledRows]);
  const selection = useMemo(
    () => ({ ticked, rows, tick, tickAll, clear, tooMany, follows }),
    [ticked, rows, tick, tickAll, clear, tooMany, follows],
  );
  return { selection, change: steady };
}

/**
 * What passed before a hand took hold of a brush, until it lets go.
 *
 * @param wanted kept only for those who need it: it draws the page a second time
 */
function useSettled(
  passing: readonly CorridorRow[],
  moving: boolean,
  wanted: boolean,
): readonly CorridorRow[] {
  const [settledRows, setSettledRows] = useState(passing);
  if (wanted && !moving && settledRows !== passing) setSettledRows(passing);
  return wanted && moving ? settledRows : passing;
}
