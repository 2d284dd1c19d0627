import type { EconomyCode } from '../../domain/economy.ts';
import type { Bounds } from '../../domain/parameter-kinds.ts';
import { brushIds, isOpen, within, type BrushId } from './axes.ts';
import { bits, facetIds, facetOf, type FacetId } from './facets.ts';
import type { TableSettings } from './settings.ts';
import type { WorkingSet } from './working-set.ts';

/** What rows have to meet, all of it; an open bound, an empty list and null are no condition. */
export interface RowFilters
  extends
    Readonly<Record<BrushId, Bounds>>,
    Readonly<Record<FacetId, readonly string[]>>,
    Pick<TableSettings, 'from' | 'to'> {
  /** The economies that a searched text means; either end may be one of them. */
  found: ReadonlySet<EconomyCode> | null;
}

const filterIds = [...brushIds, ...facetIds, 'from', 'to', 'found'] as const;
export type FilterId = (typeof filterIds)[number];

/** Whether two sets of filters are made of the same bounds, lists and ends. */
export function sameFilters(one: RowFilters, other: RowFilters): boolean {
  return filterIds.every((id) => one[id] === other[id]);
}

/** The bit that a row has set when it does not meet a filter. */
export function bitOf(filter: FilterId): number {
  return 1 << filterIds.indexOf(filter);
}

/** For every row the filters it does not meet; 0 is a row that passes. */
export function failures(set: WorkingSet, filters: RowFilters): Uint32Array {
  const failed = new Uint32Array(set.size);
  for (const id of brushIds) failBounds(set, failed, id, filters[id]);
  for (const id of facetIds) failFacet(set, failed, id, filters[id]);
  failEnds(set, failed, filters);
  return failed;
}

/** Sets anew which rows do not meet the bounds of one brush. */
export function failBounds(
  set: WorkingSet,
  failed: Uint32Array,
  id: BrushId,
  bounds: Bounds,
): void {
  const bit = bitOf(id);
  const values = set.values[id];
  const open = isOpen(bounds);
  for (let row = 0; row < set.size; row++) {
    const passes = open || within(bounds, values[row] ?? Number.NaN);
    const others = (failed[row] ?? 0) & ~bit;
    failed[row] = passes ? others : others | bit;
  }
}

function failFacet(
  set: WorkingSet,
  failed: Uint32Array,
  id: FacetId,
  chosen: readonly string[],
): void {
  if (chosen.length === 0) return;
  const bit = bitOf(id);
  const wanted = bits(facetOf(id), chosen);
  const masks = set.facets[id];
  for (let row = 0; row < set.size; row++)
    if (((masks[row] ?? 0) & wanted) === 0) failed[row] = (failed[row] ?? 0) | bit;
}

function failEnds(set: WorkingSet, failed: Uint32Array, { from, to, found }: RowFilters): void {
  const places = (wanted: (code: EconomyCode) => boolean) =>
    Uint8Array.from(set.codes, (code) => (wanted(code) ? 1 : 0));
  const fail = (bit: number, passes: (row: number) => boolean) => {
    for (let row = 0; row < set.size; row++)
      if (!passes(row)) failed[row] = (failed[row] ?? 0) | bit;
  };
  const at = (marks: Uint8Array, ends: Uint16Array, row: number) => marks[ends[row] ?? 0] === 1;
  if (from !== null) {
    const marks = places((code) => code === from);
    fail(bitOf('from'), (row) => at(marks, set.sender, row));
  }
  if (to !== null) {
    const marks = places((code) => code === to);
    fail(bitOf('to'), (row) => at(marks, set.receiver, row));
  }
  if (found !== null) {
    const marks = places((code) => found.has(code));
    fail(bitOf('found'), (row) => at(marks, set.sender, row) || at(marks, set.receiver, row));
  }
}
