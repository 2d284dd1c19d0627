import type { PlotPoint, PlotPoints } from './reading.ts';

/** The place of a point: which group, which of it. */
export type Place = readonly [group: number, item: number];

const sideways: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };
const upright: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/**
 * Where a key leads from a place. Within a group points lie by x; across groups the nearest in x
 * is meant. Home and End are the ends of a line, or the first and last row.
 *
 * @param from null where no point is read yet
 * @returns null where the key leads nowhere
 */
export function nextPoint(
  { along, groups }: PlotPoints,
  from: Place | null,
  key: string,
): Place | null {
  if (groups.length === 0) return null;
  const last = groups.length - 1;
  const within = (group: number, item: number): Place | null => {
    const size = groups[group]?.length ?? 0;
    return size === 0 ? null : [group, Math.min(size - 1, Math.max(0, item))];
  };
  if (from === null) {
    const atEnd = key === 'End' || key === 'ArrowLeft' || key === 'ArrowUp';
    if (along === 'y') return within(atEnd ? last : 0, 0);
    return within(0, atEnd ? Infinity : 0);
  }
  const [group, item] = from;
  if (key === 'Home') return along === 'y' ? within(0, 0) : within(group, 0);
  if (key === 'End') return along === 'y' ? within(last, 0) : within(group, Infinity);
  const aside = sideways[key];
  if (aside !== undefined) return within(group, item + aside);
  const up = upright[key];
  if (up === undefined) return null;
  const here = groups[group]?.[item];
  if (!here) return null;
  if (along === 'y') return nearest(groups, Math.min(last, Math.max(0, group + up)), here);
  return across(groups, here, up);
}

/** The point of a group that is nearest in x. */
function nearest(groups: PlotPoints['groups'], group: number, { x }: PlotPoint): Place | null {
  const items = groups[group] ?? [];
  let best = 0;
  for (const [index, point] of items.entries())
    if (Math.abs(point.x - x) < Math.abs((items[best]?.x ?? 0) - x)) best = index;
  return items.length === 0 ? null : [group, best];
}

/** The point of the next line above or below, at the nearest x. */
function across(groups: PlotPoints['groups'], here: PlotPoint, by: -1 | 1): Place | null {
  const lines = groups.flatMap((_, group) => {
    const place = nearest(groups, group, here);
    return place ? [place] : [];
  });
  const yOf = ([group, item]: Place) => groups[group]?.[item]?.y ?? 0;
  const sorted = lines.toSorted((a, b) => yOf(a) - yOf(b) || a[0] - b[0]);
  const now = sorted.findIndex(([group, item]) => groups[group]?.[item] === here);
  return sorted[now + by] ?? null;
}
