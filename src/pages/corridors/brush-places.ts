import type { Bounds } from '../../domain/parameter-kinds.ts';
import { nearestStop, shareAt, type Axis } from '../../figures/corridor-table/axes.ts';

/**
 * Handles stand at places: -1 is open at the start, one place for each stop of the axis, and one
 * past the last, open at the end.
 */
export interface Places {
  from: number;
  to: number;
}

/** Where bounds put the handles; a bound between two stops stands at the nearest. */
export function placesOf(axis: Axis, { from, to }: Bounds): Places {
  const at = (value: number) => {
    const exact = axis.stops.indexOf(value);
    if (exact >= 0) return exact;
    const near = nearestStop(axis, shareAt(axis, value));
    return Math.min(Math.max(near, 0), axis.stops.length - 1);
  };
  return { from: from === null ? -1 : at(from), to: to === null ? axis.stops.length : at(to) };
}

/** The bounds that a handle at a place stands for; at its old place it keeps its exact value. */
export function boundsOf(axis: Axis, places: Places, held: Bounds): Bounds {
  const old = placesOf(axis, held);
  return {
    from: places.from === old.from ? held.from : (axis.stops[places.from] ?? null),
    to: places.to === old.to ? held.to : (axis.stops[places.to] ?? null),
  };
}

/** Where on the axis a place is drawn, 0 to 1. */
export function shareOfPlace(axis: Axis, place: number): number {
  if (place < 0) return 0;
  const stop = axis.stops[place];
  return stop === undefined ? 1 : shareAt(axis, stop);
}

/**
 * One end moved to a place; it stops at the other, and at the last stop on its way there: beyond
 * that, its bound would be open, which lets everything pass.
 */
export function withEnd(places: Places, end: 'from' | 'to', place: number, axis: Axis): Places {
  const last = axis.stops.length - 1;
  return end === 'from'
    ? { ...places, from: Math.max(Math.min(place, places.to, last), -1) }
    : { ...places, to: Math.min(Math.max(place, places.from, 0), last + 1) };
}

/** Where a key takes a handle; null for other keys. */
export function placeByKey(
  key: string,
  place: number,
  axis: Axis,
  mirrored: boolean,
): number | null {
  const onward = mirrored ? 'ArrowLeft' : 'ArrowRight';
  const back = mirrored ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case onward:
    case 'ArrowUp':
      return place + 1;
    case back:
    case 'ArrowDown':
      return place - 1;
    case 'PageUp':
      return place + 10;
    case 'PageDown':
      return place - 10;
    case 'Home':
      return -1;
    case 'End':
      return axis.stops.length;
    default:
      return null;
  }
}
