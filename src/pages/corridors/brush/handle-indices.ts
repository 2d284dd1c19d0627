import type { Bounds } from '../../../domain/parameter-kinds.ts';
import { nearestStop, shareAt, type Axis } from '../../../figures/corridor-table/axes.ts';

/**
 * Handles stand at indices: -1 is open at the start, one index for each stop of the axis, and one
 * past the last, open at the end.
 */
export interface HandleIndices {
  from: number;
  to: number;
}

/** Where bounds put the handles; a bound between two stops stands at the nearest. */
export function handleIndicesOf(axis: Axis, { from, to }: Bounds): HandleIndices {
  const at = (value: number) => {
    const exact = axis.stops.indexOf(value);
    if (exact >= 0) return exact;
    const near = nearestStop(axis, shareAt(axis, value));
    return Math.min(Math.max(near, 0), axis.stops.length - 1);
  };
  return { from: from === null ? -1 : at(from), to: to === null ? axis.stops.length : at(to) };
}

/** The bounds that a handle at an index stands for; at its old index it keeps its exact value. */
export function boundsOf(axis: Axis, handles: HandleIndices, held: Bounds): Bounds {
  const old = handleIndicesOf(axis, held);
  return {
    from: handles.from === old.from ? held.from : (axis.stops[handles.from] ?? null),
    to: handles.to === old.to ? held.to : (axis.stops[handles.to] ?? null),
  };
}

/** Where on the axis an index is drawn, 0 to 1. */
export function shareOfIndex(axis: Axis, index: number): number {
  if (index < 0) return 0;
  const stop = axis.stops[index];
  return stop === undefined ? 1 : shareAt(axis, stop);
}

/**
 * One end moved to an index; it stops at the other, and at the last stop on its way there: beyond
 * that, its bound would be open, which lets everything pass.
 */
export function withEnd(
  handles: HandleIndices,
  end: 'from' | 'to',
  index: number,
  axis: Axis,
): HandleIndices {
  const last = axis.stops.length - 1;
  return end === 'from'
    ? { ...handles, from: Math.max(Math.min(index, handles.to, last), -1) }
    : { ...handles, to: Math.min(Math.max(index, handles.from, 0), last + 1) };
}

/** Where a key takes a handle; null for other keys. */
export function indexByKey(
  key: string,
  index: number,
  axis: Axis,
  mirrored: boolean,
): number | null {
  const onward = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case onward:
    case 'ArrowUp':
      return index + 1;
    case back:
    case 'ArrowDown':
      return index - 1;
    case 'PageUp':
      return index + 10;
    case 'PageDown':
      return index - 10;
    case 'Home':
      return -1;
    case 'End':
      return axis.stops.length;
    default:
      return null;
  }
}
