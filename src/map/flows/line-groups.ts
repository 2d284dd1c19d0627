import type { FlowTone } from './drawn-flow.ts';
import type { FlowPiece } from './flow-path.ts';
import { isTapered, type PlacedFlow } from './place-flows.ts';

/** Flows that are drawn alike as lines of one width. */
export interface LineGroup {
  tone: FlowTone;
  /** Own CSS colour; that of the tone if undefined. */
  colour: string | undefined;
  /** CSS pixels. */
  width: number;
  /** They rest on little, or are modelled. */
  dashed: boolean;
  pieces: FlowPiece[];
}

/** CSS pixels drawn and left out of a dashed line, and of the edge of a modelled flow. */
export const dash = [5, 3] as const;
export const edgeDash = [4, 2] as const;

const lineWidths = [0.6, 0.9, 1.25] as const;
const dashedWidths = [1, 1.75, 2.5] as const;
/** A modelled line that is thinner is drawn through: nobody would see its dashes. */
const leastDashed = 0.9;

/** Gathers the flows that show no taper by how they are drawn, in the order of the first of each. */
export function groupLines(placed: readonly PlacedFlow[]): LineGroup[] {
  const groups = new Map<string, LineGroup>();
  for (const entry of placed) {
    if (isTapered(entry) || entry.flow.summed) continue;
    const { tone, colour, thin = false, modelled = false } = entry.flow;
    const dashed = thin || (modelled && entry.width >= leastDashed);
    const widths = dashed ? dashedWidths : lineWidths;
    const width = widths.findLast((step) => step <= entry.width) ?? widths[0];
    const key = `${tone} ${width} ${dashed} ${colour ?? ''}`;
    const group = groups.get(key) ?? { tone, colour, width, dashed, pieces: [] };
    group.pieces.push(...entry.pieces);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Up to this many lines of a tone are drawn at its full opacity; more are drawn fainter. */
const crowd = 300;

/** Share of their opacity that lines keep in the crowd they are in. */
export function thinningOf(placed: readonly PlacedFlow[]): number {
  const thin = placed.reduce(
    (count, entry) => count + (isTapered(entry) || entry.flow.summed ? 0 : 1),
    0,
  );
  return Math.max(0.2, Math.min(1, Math.sqrt(crowd / Math.max(thin, 1))));
}

/** Curves in one stroke: one of all would be slow to draw on a canvas. */
const curvesTogether = 300;

/**
 * The curves that are stroked at once, as one path. Where two cross within a stroke neither shows
 * through the other, so a picture must take them together as the map on the page does.
 */
export function strokesOf(pieces: readonly FlowPiece[]): (readonly FlowPiece[])[] {
  const strokes: (readonly FlowPiece[])[] = [];
  for (let from = 0; from < pieces.length; from += curvesTogether)
    strokes.push(pieces.slice(from, from + curvesTogether));
  return strokes;
}
