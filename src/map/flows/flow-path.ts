import { edgeX, poleY } from '../map-edge.ts';
import type { PlanarPoint } from '../geometry/geometry.ts';

/**
 * A quadratic curve in planar units: from (x0, y0), drawn towards (cx, cy), to (x1, y1). A flow is
 * one piece, or two where it crosses the edge of the map.
 */
export interface FlowPiece {
  x0: number;
  y0: number;
  cx: number;
  cy: number;
  x1: number;
  y1: number;
  /** Share of the way at which the piece starts and ends, 0 to 1: for the taper. */
  from: number;
  to: number;
}

/** Height of the bow over the straight line, as a share of its length. */
const bow = 0.17;
/** The bow of long flows grows no further, in planar units. */
const highestBow = 70;

type Bent = [u0: number, y0: number, uc: number, yc: number, u1: number, y1: number];

/**
 * The way of a flow on the map: the short way round, bent to the left of its direction, so that
 * A→B and B→A lie apart, and cut in two where it crosses the map's edge.
 *
 * @param start anchor of the sender, planar units.
 * @param end anchor of the receiver, planar units.
 * @returns pieces in order; none if start and end are the same place.
 */
export function flowPath(start: PlanarPoint, end: PlanarPoint): FlowPiece[] {
  const [x0, y0] = start;
  const [x1, y1] = end;
  if (Math.hypot(x1 - x0, y1 - y0) < 1e-6) return [];
  const u0 = share(x0, y0);
  const u1 = share(x1, y1);
  if (Math.abs(u1 - u0) <= 1) {
    const [cx, cy] = control(x0, y0, x1, y1);
    const inside = Math.min(Math.max(cx, -edgeX(cy)), edgeX(cy));
    return [{ x0, y0, cx: inside, cy, x1, y1, from: 0, to: 1 }];
  }
  const side = u1 > u0 ? -1 : 1;
  const beyond = u1 + 2 * side;
  const [cx, cy] = control(x0, y0, beyond * edgeX(y1), y1);
  return cutAtEdge([u0, y0, share(cx, cy), cy, beyond, y1], side);
}

/** Where a place lies between the edges at its height: −1 left, 1 right. */
const share = (x: number, y: number): number => x / edgeX(y);

function control(x0: number, y0: number, x1: number, y1: number): [number, number] {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const length = Math.hypot(dx, dy);
  const height = (2 * Math.min(bow * length, highestBow)) / length;
  const y = (y0 + y1) / 2 - dx * height;
  return [(x0 + x1) / 2 + dy * height, Math.min(Math.max(y, -poleY), poleY)];
}

function cutAtEdge([u0, y0, uc, yc, u1, y1]: Bent, side: 1 | -1): FlowPiece[] {
  const at = crossing(u0, uc, u1, side);
  const mix = (a: number, b: number): number => a + (b - a) * at;
  const [ua, ya] = [mix(u0, uc), mix(y0, yc)];
  const [ub, yb] = [mix(uc, u1), mix(yc, y1)];
  const y = mix(ya, yb);
  return [
    piece([u0, y0, ua, ya, side, y], 0, at),
    piece([-side, y, ub - 2 * side, yb, u1 - 2 * side, y1], at, 1),
  ].filter(({ from, to }) => to > from);
}

/** Where along a curve from inside to beyond an edge it meets the edge first, 0 to 1. */
function crossing(u0: number, uc: number, u1: number, edge: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 40; step += 1) {
    const t = (low + high) / 2;
    const u = (1 - t) * (1 - t) * u0 + 2 * t * (1 - t) * uc + t * t * u1;
    if ((u - edge) * Math.sign(edge) < 0) low = t;
    else high = t;
  }
  return high;
}

function piece([u0, y0, uc, yc, u1, y1]: Bent, from: number, to: number): FlowPiece {
  const within = (u: number, y: number): number => Math.min(Math.max(u, -1), 1) * edgeX(y);
  return {
    x0: within(u0, y0),
    y0,
    cx: within(uc, yc),
    cy: yc,
    x1: within(u1, y1),
    y1,
    from,
    to,
  };
}

/** A place on a piece at `t`, 0 to 1, in planar units. */
export function pointOnPiece(flow: FlowPiece, t: number): [number, number] {
  const a = (1 - t) * (1 - t);
  const b = 2 * t * (1 - t);
  const c = t * t;
  return [a * flow.x0 + b * flow.cx + c * flow.x1, a * flow.y0 + b * flow.cy + c * flow.y1];
}
