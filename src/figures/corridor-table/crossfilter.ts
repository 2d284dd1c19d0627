import type { Bounds } from '../../domain/parameter-kinds.ts';
import { aggregate, type Aggregates } from './aggregates.ts';
import type { BrushId } from './axes.ts';
import { brushCube, type BrushCube } from './brush-cube.ts';
import { failBounds, failures, sameFilters, type RowFilters } from './filter.ts';
import type { WorkingSet } from './working-set.ts';

/** What is drawn from, a new object with every change. */
export interface Crossed {
  filters: RowFilters;
  aggregates: Aggregates;
  /** The brush that a hand holds. */
  held: BrushId | null;
}

/** Filters and what passes them, kept while a hand moves a brush. */
export interface Crossfilter {
  readonly set: WorkingSet;
  now: () => Crossed;
  /** For every row the filters it does not meet, 0 for one that passes; of the present filters. */
  failed: () => Uint32Array;
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
  let state: Crossed = { filters, aggregates: aggregate(set, failed), held: null };
  let waiting = false;
  let asked = filters;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  function settle(): Uint32Array {
    if (!fresh && state.held !== null)
      failBounds(set, failed, state.held, state.filters[state.held]);
    fresh = true;
    return failed;
  }

  return {
    set,
    now: () => state,
    failed: settle,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setFilters(next) {
      if (sameFilters(asked, next)) return;
      asked = next;
      const { held } = state;
      const wanted = held === null ? next : { ...next, [held]: state.filters[held] };
      failed.set(failures(set, wanted));
      fresh = true;
      cube = held === null ? null : brushCube(set, failed, held, wanted[held]);
      state = { filters: wanted, aggregates: aggregate(set, failed), held };
    },
    pickUp(brush) {
      if (state.held === brush) return;
      cube = brushCube(set, settle(), brush, state.filters[brush]);
      state = { ...state, held: brush };
    },
    move(bounds) {
      const { held } = state;
      if (held === null || cube === null) return;
      state = {
        held,
        filters: { ...state.filters, [held]: bounds },
        aggregates: { ...cube.at(bounds) },
      };
      fresh = false;
      if (waiting) return;
      waiting = true;
      schedule(() => {
        waiting = false;
        tell();
      });
    },
    drop(brush) {
      if (state.held !== brush) return;
      settle();
      cube = null;
      state = { ...state, aggregates: aggregate(set, failed), held: null };
      tell();
    },
  };
}
