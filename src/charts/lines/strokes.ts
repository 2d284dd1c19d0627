import { pairs } from 'd3-array';
import { area, line } from 'd3-shape';
import type { LineBand, LinePoint, LineSeries } from './line-series.ts';

/** A value → where it stands, px. */
export type Scale = (value: number) => number;

/** The strokes of a line and the marks on it; a point that no stroke reaches stands alone. */
export function strokesOf({ points, unmarked }: LineSeries, step: number, x: Scale, y: Scale) {
  const path = line<LinePoint>(
    (point) => round(x(point.x)),
    (point) => round(y(point.y)),
  );
  const stretches = stretchesOf(points, step);
  const joined = new Set(stretches.flatMap((stretch) => stretch.points));
  const placed = points.map((point) => ({ x: round(x(point.x)), y: round(y(point.y)), point }));
  return {
    points: placed,
    strokes: stretches.map((stretch) => ({
      path: path(stretch.points) ?? '',
      estimate: stretch.estimate,
    })),
    cuts: pairs(placed).flatMap(([from, to]) => (to.point.apart ? [cutBetween(from, to)] : [])),
    marks: (unmarked ? [] : placed).map((one) => ({
      ...one,
      thin: one.point.thin === true,
      alone: !joined.has(one.point),
    })),
  };
}

/** Two slanted strokes half-way between points that are not joined. */
function cutBetween(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const [x, y] = [round((from.x + to.x) / 2), round((from.y + to.y) / 2)];
  return `M${x - 4} ${y + 5}l4 -10M${x} ${y + 5}l4 -10`;
}

/** Points that one stroke joins: no gap between them, and all estimates or none. */
function stretchesOf(points: readonly LinePoint[], step: number) {
  const stretches: { points: LinePoint[]; estimate: boolean }[] = [];
  for (const [from, to] of pairs(points)) {
    if (to.apart === true || to.x - from.x > step * 1.001) continue;
    const estimate = to.estimate === true || from.estimate === true;
    const last = stretches.at(-1);
    if (last?.estimate === estimate && last.points.at(-1) === from) last.points.push(to);
    else stretches.push({ points: [from, to], estimate });
  }
  return stretches;
}

/** The outline of a range over x. */
export function bandPath(band: LineBand, x: Scale, y: Scale): string {
  const path = area<LineBand['points'][number]>(
    (point) => round(x(point.x)),
    (point) => round(y(point.low)),
    (point) => round(y(point.high)),
  );
  return path(band.points) ?? '';
}

/** To a tenth of a px. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
