import type { FlowPiece } from './flow-path.ts';
import { taperedWidth } from './flow-width.ts';

/**
 * The outline of a tapered piece: two curves side by side. Numbers in pairs: start left, control
 * left, end left, end right, control right, start right.
 */
export type Outline = readonly [
  number, number, number, number, number, number,
  number, number, number, number, number, number,
]; // prettier-ignore

/**
 * Outlines a piece of a flow.
 *
 * @param width of the whole flow at its start, planar units.
 */
export function outlinePiece(piece: FlowPiece, width: number): Outline {
  const { x0, y0, cx, cy, x1, y1, from, to } = piece;
  const [nx0, ny0] = normal(cx - x0, cy - y0, x1 - x0, y1 - y0);
  const [nx1, ny1] = normal(x1 - cx, y1 - cy, x1 - x0, y1 - y0);
  const [nxc, nyc] = normal(x1 - x0, y1 - y0, 1, 0);
  const w0 = taperedWidth(width, from) / 2;
  const w1 = taperedWidth(width, to) / 2;
  const wc = (w0 + w1) / 2;
  return [
    x0 + nx0 * w0, y0 + ny0 * w0, cx + nxc * wc, cy + nyc * wc, x1 + nx1 * w1, y1 + ny1 * w1,
    x1 - nx1 * w1, y1 - ny1 * w1, cx - nxc * wc, cy - nyc * wc, x0 - nx0 * w0, y0 - ny0 * w0,
  ]; // prettier-ignore
}

/** Unit normal of a direction; of another where that has no length. */
function normal(dx: number, dy: number, otherX: number, otherY: number): [number, number] {
  const length = Math.hypot(dx, dy);
  if (length > 1e-9) return [dy / length, -dx / length];
  const other = Math.hypot(otherX, otherY) || 1;
  return [otherY / other, -otherX / other];
}

/** SVG path of an outline, planar units to `digits` decimals. */
export function outlinePath(outline: Outline, digits = 1): string {
  const [ax, ay, bx, by, cx, cy, dx, dy, ex, ey, fx, fy] = outline.map((value) =>
    Number(value.toFixed(digits)),
  );
  return `M${ax} ${ay}Q${bx} ${by} ${cx} ${cy}L${dx} ${dy}Q${ex} ${ey} ${fx} ${fy}Z`;
}

/** SVG path of a piece's middle line, planar units to `digits` decimals. */
export function linePath(piece: FlowPiece, digits = 1): string {
  const { x0, y0, cx, cy, x1, y1 } = piece;
  const [ax, ay, bx, by, ex, ey] = [x0, y0, cx, cy, x1, y1].map((n) => Number(n.toFixed(digits)));
  return `M${ax} ${ay}Q${bx} ${by} ${ex} ${ey}`;
}
