import type { DrawnFlow } from './drawn-flow.ts';
import { type FlowPiece, flowPath } from './flow-path.ts';
import { flowWidth } from './flow-width.ts';
import type { PlanarPoint, WorldGeometry } from '../geometry/geometry.ts';

/** A flow with its way over the map. */
export interface PlacedFlow {
  flow: DrawnFlow;
  pieces: FlowPiece[];
  /** Width at the start, CSS pixels. */
  width: number;
}

const toneOrder = { dim: 0, faint: 1, plain: 2 } as const;

/**
 * Places flows, in the order they are to be drawn: dim ones and small ones first. Flows within one
 * place or with an end that is not on the map (unallocated, origin unknown) are left out.
 *
 * @param largest amount that is drawn widest; the largest of the flows if null.
 * @param widest width of that amount, CSS pixels.
 */
export function placeFlows(
  flows: readonly DrawnFlow[],
  anchors: WorldGeometry['anchors'],
  largest: number | null,
  widest: number,
): PlacedFlow[] {
  const most = largest ?? flows.reduce((max, { value }) => Math.max(max, value), 0);
  const ways = waysOver(anchors);
  const placed: PlacedFlow[] = [];
  for (const flow of flows) {
    const start = anchors.get(flow.sender);
    const end = anchors.get(flow.receiver);
    if (!start || !end) continue;
    const pieces = remembered(ways, start, end, flow);
    if (pieces.length > 0) {
      placed.push({ flow, pieces, width: flowWidth(flow.value, most, widest) });
    }
  }
  return placed.sort(
    (a, b) => toneOrder[a.flow.tone] - toneOrder[b.flow.tone] || a.flow.value - b.flow.value,
  );
}

/** From these widths on a taper shows, and the space within a hollow one. */
const leastTaper = 1.5;
const leastHollow = 3;

/** Wide enough to show its taper; the others are lines of one width. */
export function isTapered({ flow, width }: PlacedFlow): boolean {
  const least = flow.modelled === true ? leastHollow : leastTaper;
  return flow.tone === 'plain' && width >= least && !flow.thin && !flow.summed;
}

type Ways = Map<string, FlowPiece[]>;

/** The ways of a world do not change from year to year. */
const waysOf = new WeakMap<WorldGeometry['anchors'], Ways>();

function waysOver(anchors: WorldGeometry['anchors']): Ways {
  const ways = waysOf.get(anchors) ?? new Map();
  waysOf.set(anchors, ways);
  return ways;
}

function remembered(
  ways: Ways,
  start: PlanarPoint,
  end: PlanarPoint,
  { sender, receiver }: DrawnFlow,
): FlowPiece[] {
  const key = sender + receiver;
  const existing = ways.get(key);
  if (existing) return existing;
  const pieces = flowPath(start, end);
  ways.set(key, pieces);
  return pieces;
}
