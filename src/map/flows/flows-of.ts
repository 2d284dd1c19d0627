import type { EconomyCode } from '../../domain/economy.ts';
import type { WorldGeometry } from '../geometry/geometry.ts';
import { type Direction, neighbour } from '../geometry/neighbour.ts';
import { type DrawnFlow, type MapTarget, sameTarget } from './drawn-flow.ts';

type FlowTarget = Extract<MapTarget, { kind: 'flow' }>;

/**
 * The flows that begin or end in an economy, largest first: those that can be pointed at, or where
 * none can, all.
 */
export function flowsOf(flows: readonly DrawnFlow[], of: EconomyCode): FlowTarget[] {
  const own = flows.filter(({ sender, receiver }) => sender === of || receiver === of);
  const plain = own.filter(({ tone }) => tone !== 'faint');
  return (plain.length > 0 ? plain : own)
    .toSorted((a, b) => b.value - a.value)
    .map(({ sender, receiver }) => ({ kind: 'flow', sender, receiver }));
}

/** The end of a flow that is not that economy. */
export function otherEnd({ sender, receiver }: FlowTarget, of: EconomyCode): EconomyCode {
  return sender === of ? receiver : sender;
}

/** The flow before or after one in a list; the first where the keyboard is on none of them. */
export function flowAfter(
  flows: readonly FlowTarget[],
  cursor: MapTarget | null,
  by: 1 | -1,
): FlowTarget | null {
  const now = flows.findIndex((flow) => sameTarget(flow, cursor));
  const next = now < 0 ? 0 : Math.min(flows.length - 1, Math.max(0, now + by));
  return flows[next] ?? null;
}

/**
 * The flow of an economy whose other end lies nearest in a direction: from the other end of the
 * flow that the keyboard is on, else from the economy itself. Of two with the same ends the larger.
 */
export function flowToward(
  flows: readonly FlowTarget[],
  anchors: WorldGeometry['anchors'],
  of: EconomyCode,
  cursor: MapTarget | null,
  direction: Direction,
): FlowTarget | null {
  const now = flows.find((flow) => sameTarget(flow, cursor));
  const from = anchors.get(now ? otherEnd(now, of) : of);
  if (!from) return null;
  const places = new Map(
    flows.flatMap((flow) => {
      const other = otherEnd(flow, of);
      const place = anchors.get(other);
      return place ? [[other, place] as const] : [];
    }),
  );
  const next = neighbour(places, from, direction);
  return flows.find((flow) => otherEnd(flow, of) === next) ?? null;
}
