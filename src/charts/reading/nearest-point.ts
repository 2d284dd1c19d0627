import type { Place } from './next-point.ts';
import type { PlotPoints } from './reading.ts';

/** How far from a pointer a point may be to be read, px of the drawing: of a row, of a line, alone. */
const reach = { row: 28, line: 64, spread: 32 } as const;

/** How far the moments of two lines may lie apart to be one, px. */
const apart = 3;

/**
 * The point that a pointer means: of rows the one it is in, of lines the nearest moment and then the
 * nearest line, of scattered points the nearest.
 *
 * @param at where the pointer is, in px of the drawing
 * @returns null where none is near
 */
export function nearestPoint(
  { along, groups, spread = false }: PlotPoints,
  at: { x: number; y: number },
): Place | null {
  const all = groups.flatMap((points, group) => {
    const line = along === 'x' && !spread;
    const items = line ? [nearestAlong(points, at.x)] : [...points.keys()];
    return items.flatMap((item) => {
      const point = points[item];
      if (!point) return [];
      const [dx, dy] = [Math.abs(point.x - at.x), Math.abs(point.y - at.y)];
      const [off, aside] = along === 'y' ? [dy, dx] : spread ? [Math.hypot(dx, dy), 0] : [dx, dy];
      return [{ place: [group, item] as const, off, aside }];
    });
  });
  const least = Math.min(...all.map(({ off }) => off), Infinity);
  const most = along === 'y' ? reach.row : spread ? reach.spread : reach.line;
  if (least > most) return null;
  // Lines are told apart at one moment, though their own moments lie a little apart.
  const same = all.filter(({ off }) => off <= least + (along === 'x' && !spread ? apart : 0));
  return same.toSorted((a, b) => a.aside - b.aside || a.off - b.off)[0]?.place ?? null;
}

function nearestAlong(points: PlotPoints['groups'][number], x: number): number {
  let best = 0;
  for (const [index, point] of points.entries())
    if (Math.abs(point.x - x) < Math.abs((points[best]?.x ?? 0) - x)) best = index;
  return best;
}

/** The points of the other lines at the moment of one, from the top down. */
export function atOneMoment({ groups, together = false }: PlotPoints, [group, item]: Place) {
  const here = groups[group]?.[item];
  if (!together || !here) return [];
  return groups
    .filter((_, index) => index !== group)
    .flatMap((points) => points.find(({ x }) => Math.abs(x - here.x) < 0.75) ?? [])
    .toSorted((a, b) => a.y - b.y);
}
