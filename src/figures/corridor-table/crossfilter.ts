import type { Bounds } from '../../domain/parameter-kinds.ts';
import { aggregate } from './add-rows.ts';
import type { Aggregates } from './aggregates.ts';
import type { BrushId } from './axes.ts';
import { brushCube, type BrushCube } from './brush-cube.ts';
import { failBounds, failures, sameFilters, type Failures, type RowFilters } from './filter.ts';
import type { WorkingSet } from './working-set.ts';

/** What is drawn from, a new object with every change. */
export interface CrossfilterState {
  filters: RowFilters;
  aggregates: Aggregates;
  /** The brush that a hand holds. */
  held: BrushId | null;
}

/** Filters and what passes them, kept while a hand moves a brush. */
export interface Crossfilter {
  readonly set: WorkingSet;
  /** Sums that no brush has told are made when they are asked for. */
  now: () => CrossfilterState;
  /** For every row the filters it does not meet, 0 for one that passes; of the present filters. */
  failed: () => Failures;
  subscribe: (listener: () => void) => () => void;
  /**
   * Sets all filters, as the address has them; but a brush that is held stays where the hand has it.
   * Listeners are not told: who sets them knows. The same ones set again change nothing.
   */
  setFilters: (filters: RowFilters) => void;
  /** Prepares a brush so that its moves look at no row. */
  pickUp: (brush: BrushId) => void;
  /** New bounds of the brush that is held. Sums are new at once, listeners hear of it by `schedule`. */
  move: (bounds: Bounds) => void;
  /** Lets a brush go, if it is the one that is held. */
  drop: (brush: BrushId) => void;
}

/**
 * @param schedule when listeners hear of a move: the next frame, in a page
 */
export function crossfilter(
  set: WorkingSet,
  filters: RowFilters,
  schedule: (run: () => void) => void,
): Crossfilter {
  const failed = failures(set, filters);
  let fresh = true;
  let cube: BrushCube | null = null;
  let present = filters;
  let held: BrushId | null = null;
  // Null until they are asked for, of the rows as `failed` has them.
  let sums: Aggregates | null = null;
  let state: CrossfilterState | null = null;
  let waiting = false;
  let asked = filters;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  function settle(): Failures {
    if (!fresh && held !== null) failBounds(set, failed, held, present[held]);
    fresh = true;
    return failed;
  }

  return {
    set,
    now: () =>
      (state ??= { filters: present, aggregates: (sums ??= aggregate(set, failed)), held }),
    failed: settle,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setFilters(next) {
      if (sameFilters(asked, next)) return;
      asked = next;
      present = held === null ? next : { ...next, [held]: present[held] };
      failed.set(failures(set, present));
      fresh = true;
      cube = held === null ? null : brushCube(set, failed, held, present[held]);
      sums = null;
      state = null;
    },
    pickUp(brush) {
      if (held === brush) return;
      cube = brushCube(set, settle(), brush, present[brush]);
      held = brush;
      state = null;
    },
    move(bounds) {
      if (held === null || cube === null) return;
      present = { ...present, [held]: bounds };
      sums = { ...cube.at(bounds) };
      state = null;
      fresh = false;
      if (waiting) return;
      waiting = true;
      schedule(() => {
        waiting = false;
        tell();
      });
    },
    drop(brush) {
      if (held !== brush) return;
      settle();
      cube = null;
      held = null;
      sums = null;
      state = null;
      tell();
    },
  };
}
