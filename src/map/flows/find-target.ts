import type { EconomyCode } from '../../domain/economy.ts';
import type { MapTarget } from './drawn-flow.ts';
import type { FlowIndex } from './flow-index.ts';
import type { PlanarPoint, SmallEconomy } from '../geometry/geometry.ts';

/** What is under a pointer, before it is decided what is meant. */
export interface Pointed {
  place: PlanarPoint;
  /** Planar units in a CSS pixel. */
  pixel: number;
  /** The economy whose shape or point is under it. */
  over: EconomyCode | null;
}

/** Within these distances, in CSS pixels, a small economy or a flow is meant. */
const reach = { smallFirst: 6, flow: 4, small: 12 } as const;

/**
 * Decides what a pointer means: a small economy it is right on, else a flow, else a small economy
 * near by (each has at least 24 pixels), else the country under it.
 */
export function findTarget(
  { place, pixel, over }: Pointed,
  points: readonly SmallEconomy[],
  flows: FlowIndex,
): MapTarget | null {
  const small = nearestPoint(place, points);
  const gap = small ? small.distance / pixel : Infinity;
  if (small && gap <= reach.smallFirst) return { kind: 'economy', economy: small.economy };
  const flow = flows.nearest(place, pixel, reach.flow);
  if (flow) return { kind: 'flow', sender: flow.sender, receiver: flow.receiver };
  if (small && gap <= reach.small) return { kind: 'economy', economy: small.economy };
  return over ? { kind: 'economy', economy: over } : null;
}

function nearestPoint(
  [x, y]: PlanarPoint,
  points: readonly SmallEconomy[],
): { economy: EconomyCode; distance: number } | null {
  let best: { economy: EconomyCode; distance: number } | null = null;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (!best || distance < best.distance) best = { economy: point.economy, distance };
  }
  return best;
}
