import { pointOnPiece, type FlowPiece } from './flow-path.ts';
import type { PlacedFlow } from './place-flows.ts';

/** Where an arrowhead points from and which way, planar units. */
export interface ArrowHead {
  x: number;
  y: number;
  /** Of length 1. */
  dx: number;
  dy: number;
  colour: string | undefined;
}

/** How far along its way a flow has its head: beyond the middle, clear of the crowd at the ends. */
const along = 0.6;
/** More lines than these would be a field of heads. */
const most = 60;

/**
 * The arrowheads of what is in focus, on the largest flows: a line of one width says nothing of its
 * direction, a taper says it only to who knows.
 */
export function arrowHeads(placed: readonly PlacedFlow[]): readonly ArrowHead[] {
  return placed
    .filter(({ flow }) => flow.tone === 'plain')
    .slice(-most)
    .flatMap(({ flow, pieces }) => {
      const piece = pieces.find(({ from, to }) => along >= from && along <= to);
      return piece ? [{ ...headOn(piece), colour: flow.colour }] : [];
    });
}

function headOn(piece: FlowPiece): Omit<ArrowHead, 'colour'> {
  const t = (along - piece.from) / (piece.to - piece.from);
  const [x, y] = pointOnPiece(piece, t);
  const dx = (1 - t) * (piece.cx - piece.x0) + t * (piece.x1 - piece.cx);
  const dy = (1 - t) * (piece.cy - piece.y0) + t * (piece.y1 - piece.cy);
  const length = Math.hypot(dx, dy) || 1;
  return { x, y, dx: dx / length, dy: dy / length };
}

/** The corners of a head: its tip, then the two behind it. @param size its length, planar units */
export function headCorners({ x, y, dx, dy }: ArrowHead, size: number): readonly number[] {
  const [half, back] = [size * 0.45, size / 2];
  return [
    x + dx * back,
    y + dy * back,
    x - dx * back - dy * half,
    y - dy * back + dx * half,
    x - dx * back + dy * half,
    y - dy * back - dx * half,
  ];
}
