import Flatbush from 'flatbush';
import type { DrawnFlow } from './drawn-flow.ts';
import { type FlowPiece, pointOnPiece } from './flow-path.ts';
import { taperedWidth } from './flow-width.ts';
import type { PlanarPoint } from '../geometry/geometry.ts';
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

/** A piece is indexed in parts of about this length, in planar units. */
const partLength = 45;
const mostParts = 8;
const refinements = 14;

interface Entry {
  owner: PlacedFlow;
  piece: FlowPiece;
  parts: number;
}

/** Indexes the flows that can be pointed at: plain ones. */
export function indexFlows(placed: readonly PlacedFlow[]): FlowIndex {
  const entries = placed
    .filter(({ flow }) => flow.tone === 'plain')
    .flatMap((owner) =>
      owner.pieces.map((piece): Entry => ({ owner, piece, parts: parts(piece) })),
    );
  const count = entries.reduce((sum, entry) => sum + entry.parts, 0);
  if (count === 0) return { nearest: () => null };
  const widest = entries.reduce((max, { owner }) => Math.max(max, owner.width), 0);
  const entryOf = new Uint32Array(count);
  const partOf = new Uint8Array(count);
  const tree = new Flatbush(count, 16, Float32Array);
  let at = 0;
  entries.forEach(({ piece, parts: number }, index) => {
    for (let part = 0; part < number; part += 1) {
      entryOf[at] = index;
      partOf[at] = part;
      at += 1;
      addPart(tree, piece, part / number, (part + 1) / number);
    }
  });
  tree.finish();

  return {
    nearest(place, pixel, reach) {
      const [x, y] = place;
      const pad = (reach + widest / 2) * pixel;
      let best: PlacedFlow | null = null;
      let bestGap = reach * pixel;
      for (const hit of tree.search(x - pad, y - pad, x + pad, y + pad)) {
        const entry = entries[entryOf[hit] ?? 0];
        if (!entry) continue;
        const { owner, piece } = entry;
        const { distance, t } = nearestOnPart(
          piece,
          place,
          (partOf[hit] ?? 0) / entry.parts,
          entry.parts,
        );
        const way = piece.from + (piece.to - piece.from) * t;
        const gap = Math.max(0, distance - (taperedWidth(owner.width, way) * pixel) / 2);
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

function parts({ x0, y0, x1, y1 }: FlowPiece): number {
  const wanted = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / partLength);
  return Math.min(Math.max(wanted, 2), mostParts);
}

/** Adds the box around a part of a curve: its ends and its control point hold it. */
function addPart(tree: Flatbush, piece: FlowPiece, t0: number, t1: number): void {
  const [ax, ay] = pointOnPiece(piece, t0);
  const [bx, by] = pointOnPiece(piece, t1);
  const blend = (p: number, c: number, q: number): number => {
    const first = p + (c - p) * t0;
    return first + (c + (q - c) * t0 - first) * t1;
  };
  const cx = blend(piece.x0, piece.cx, piece.x1);
  const cy = blend(piece.y0, piece.cy, piece.y1);
  tree.add(Math.min(ax, bx, cx), Math.min(ay, by, cy), Math.max(ax, bx, cx), Math.max(ay, by, cy));
}

/** Nearest place on one of `number` parts of a piece, by ternary search. */
function nearestOnPart(
  piece: FlowPiece,
  [x, y]: PlanarPoint,
  start: number,
  number: number,
): { distance: number; t: number } {
  const far = (t: number): number => {
    const [px, py] = pointOnPiece(piece, t);
    return Math.hypot(px - x, py - y);
  };
  let low = start;
  let high = start + 1 / number;
  for (let step = 0; step < refinements; step += 1) {
    const third = (high - low) / 3;
    if (far(low + third) <= far(high - third)) high -= third;
    else low += third;
  }
  const t = (low + high) / 2;
  return { distance: far(t), t };
}
