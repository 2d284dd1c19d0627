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
  if (spread && along === 'x') return nearestOfMany(groups, at);
  const all = groups.flatMap((points, group) => {
    const items = along === 'x' ? [nearestAlong(points, at.x)] : [...points.keys()];
    return items.flatMap((item) => {
      const point = points[item];
      if (!point) return [];
      const [dx, dy] = [Math.abs(point.x - at.x), Math.abs(point.y - at.y)];
      const [off, aside] = along === 'y' ? [dy, dx] : [dx, dy];
      return [{ place: [group, item] as const, off, aside }];
    });
  });
  const least = Math.min(...all.map(({ off }) => off), Infinity);
  const most = along === 'y' ? reach.row : reach.line;
  if (least > most) return null;
  // Lines are told apart at one moment, though their own moments lie a little apart.
  const same = all.filter(({ off }) => off <= least + (along === 'x' ? apart : 0));
  return same.toSorted((a, b) => a.aside - b.aside || a.off - b.off)[0]?.place ?? null;
}

/** The nearest of scattered points, of which there may be a hundred thousand. */
function nearestOfMany(groups: PlotPoints['groups'], at: { x: number; y: number }): Place | null {
  let best: Place | null = null;
  let least: number = reach.spread ** 2;
  for (let group = 0; group < groups.length; group++) {
    const points = groups[group]!;
    for (let item = 0; item < points.length; item++) {
      const { x, y } = points[item]!;
      const off = (x - at.x) ** 2 + (y - at.y) ** 2;
      if (off > least || (best !== null && off === least)) continue;
      [best, least] = [[group, item], off];
    }
  }
  return best;
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
