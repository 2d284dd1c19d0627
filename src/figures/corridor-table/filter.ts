import type { EconomyCode } from '../../domain/economy.ts';
import type { Bounds } from '../../domain/parameter-kinds.ts';
import { brushIds, isOpen, noBar, type BrushId } from './axes.ts';
import { bits, endOf, facetIds, facetOf, type FacetId } from './facets.ts';
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

/** For every row the filters it does not meet, one bit each; 0 is a row that passes. */
export type Failures = Uint16Array<ArrayBuffer>;

export function failures(set: WorkingSet, filters: RowFilters): Failures {
  const failed = new Uint16Array(set.size);
  for (const id of brushIds) if (!isOpen(filters[id])) failBounds(set, failed, id, filters[id]);
  for (const id of facetIds) failFacet(set, failed, id, filters[id]);
  failEnds(set, failed, filters);
  return failed;
}

/** Sets anew which rows do not meet the bounds of one brush. */
export function failBounds(set: WorkingSet, failed: Failures, id: BrushId, bounds: Bounds): void {
  const bit = bitOf(id);
  const values = set.values[id];
  const bars = set.bars[id];
  const open = isOpen(bounds);
  const least = bounds.from ?? -Infinity;
  const most = bounds.to ?? Infinity;
  for (let row = 0; row < failed.length; row++) {
    const value = values[row]!;
    const passes = open || (value >= least && value <= most && bars[row] !== noBar);
    failed[row] = passes ? failed[row]! & ~bit : failed[row]! | bit;
  }
}

function failFacet(
  { masks, sender, receiver, codes }: WorkingSet,
  failed: Failures,
  id: FacetId,
  chosen: readonly string[],
): void {
  if (chosen.length === 0) return;
  const wanted = bits(facetOf(id), chosen);
  const mask = masks[facetOf(id)];
  const fails = Uint8Array.from(codes, (_, at) => ((mask[at]! & wanted) === 0 ? 1 : 0));
  failWhere(failed, bitOf(id), fails, endOf(id) === 'sender' ? sender : receiver);
}

function failEnds(set: WorkingSet, failed: Failures, { from, to, found }: RowFilters): void {
  const { codes, sender, receiver } = set;
  const others = (wanted: (code: EconomyCode) => boolean) =>
    Uint8Array.from(codes, (code) => (wanted(code) ? 0 : 1));
  if (from !== null)
    failWhere(
      failed,
      bitOf('from'),
      others((code) => code === from),
      sender,
    );
  if (to !== null)
    failWhere(
      failed,
      bitOf('to'),
      others((code) => code === to),
      receiver,
    );
  if (found !== null)
    failWhere(
      failed,
      bitOf('found'),
      others((code) => found.has(code)),
      sender,
      receiver,
    );
}

/** Rows fail where their end does; where both are given, only if both do. */
function failWhere(
  failed: Failures,
  bit: number,
  fails: Uint8Array,
  ends: WorkingSet['sender'],
  others = ends,
): void {
  for (let row = 0; row < failed.length; row++)
    if (fails[ends[row]!] === 1 && fails[others[row]!] === 1) failed[row]! |= bit;
}
