import Flatbush from 'flatbush';
import type { DrawnFlow } from './drawn-flow.ts';
import { pointOnPiece } from './flow-path.ts';
import { taperedWidth } from './flow-width.ts';
import type { PlanarPoint } from './geometry.ts';
import type { PlacedFlow } from './place-flows.ts';

/** Finds the flow under a pointer. */
export interface FlowIndex {
  /**
   * The nearest flow whose edge lies within `reach` of a place; of equally near ones the larger.
   *
   * @param pixel planar units in a CSS pixel at the present zoom.
   * @param reach CSS pixels.
   */
  nearest(place: PlanarPoint, pixel: number, reach: number): DrawnFlow | null;
}

/** A piece is searched as straight segments of about this length, in planar units. */
const segmentLength = 25;
const stride = 5;

/** Indexes the flows that can be pointed at: plain ones. */
export function indexFlows(placed: readonly PlacedFlow[]): FlowIndex {
  const pointable = placed.filter(({ flow }) => flow.tone === 'plain');
  const widest = pointable.reduce((max, { width }) => Math.max(max, width), 0);
  const segments: number[] = [];
  const owners: PlacedFlow[] = [];
  for (const entry of pointable) {
    for (const piece of entry.pieces) {
      let [x0, y0] = pointOnPiece(piece, 0);
      const length = Math.hypot(piece.x1 - piece.x0, piece.y1 - piece.y0);
      const count = Math.min(Math.max(Math.ceil(length / segmentLength), 3), 16);
      for (let i = 1; i <= count; i += 1) {
        const t = i / count;
        const [x1, y1] = pointOnPiece(piece, t);
        segments.push(x0, y0, x1, y1, piece.from + (piece.to - piece.from) * t);
        owners.push(entry);
        [x0, y0] = [x1, y1];
      }
    }
  }
  if (owners.length === 0) return { nearest: () => null };
  const flat = Float32Array.from(segments);
  const tree = new Flatbush(owners.length);
  for (let at = 0; at < flat.length; at += stride) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = flat.subarray(at, at + 4);
    tree.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  tree.finish();

  return {
    nearest([x, y], pixel, reach) {
      const pad = (reach + widest / 2) * pixel;
      let best: PlacedFlow | null = null;
      let bestGap = reach * pixel;
      for (const hit of tree.search(x - pad, y - pad, x + pad, y + pad)) {
        const owner = owners[hit];
        if (!owner) continue;
        const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, way = 0] = flat.subarray(
          hit * stride,
          (hit + 1) * stride,
        );
        const half = (taperedWidth(owner.width, way) * pixel) / 2;
        const gap = Math.max(0, distance(x, y, x0, y0, x1, y1) - half);
        const larger = best === null || owner.flow.value > best.flow.value;
        if (gap < bestGap || (gap === bestGap && larger)) {
          best = owner;
          bestGap = gap;
        }
      }
      return best?.flow ?? null;
    },
  };
}

/** From a point to a segment. */
function distance(x: number, y: number, x0: number, y0: number, x1: number, y1: number): number {
  const dx = x1 - x0;
  const dy = y1 - y0;
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / squared;
  const t = Math.min(Math.max(along, 0), 1);
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}
