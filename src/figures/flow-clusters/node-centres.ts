import type { EconomyCode } from '../../domain/economy.ts';
import type { PlanarPoint } from '../../map/geometry/geometry.ts';
import { edgeX } from '../../map/map-edge.ts';
import type { FlowTable } from '../world-map/flows/flow-table.ts';
import type { FlowNode } from './flow-node.ts';
import { isGroup } from './is-sum.ts';
import type { FlowCluster } from './sum-clusters.ts';

interface Weighed {
  east: number;
  north: number;
  y: number;
  weight: number;
  heaviest: number;
  place: PlanarPoint;
}

/**
 * Where each group of economies has its end of lines: the middle of the economies whose flows are
 * summed there, each weighed by what of it is. Sideways it is a middle on a circle, so that the
 * Pacific's islands on both edges of the map meet in the Pacific.
 */
export function nodeCentres(
  clusters: readonly FlowCluster[],
  table: FlowTable,
  anchors: ReadonlyMap<EconomyCode, PlanarPoint>,
): ReadonlyMap<FlowNode, PlanarPoint> {
  const weights = new Map<FlowNode, Float64Array>();
  const weightsOf = (node: FlowNode): Float64Array | null => {
    if (!isGroup(node)) return null;
    const own = weights.get(node) ?? new Float64Array(table.codes.length);
    weights.set(node, own);
    return own;
  };
  for (const { sender, receiver, places } of clusters) {
    const [from, to] = [weightsOf(sender), weightsOf(receiver)];
    for (const place of places) {
      const value = table.value[place]!;
      if (from) from[table.sender[place]!]! += value;
      if (to) to[table.receiver[place]!]! += value;
    }
  }
  const centres = new Map<FlowNode, PlanarPoint>();
  for (const [node, own] of weights) {
    const centre = centreOf(own, table.codes, anchors);
    if (centre) centres.set(node, centre);
  }
  return centres;
}

function centreOf(
  weights: Float64Array,
  codes: readonly EconomyCode[],
  anchors: ReadonlyMap<EconomyCode, PlanarPoint>,
): PlanarPoint | null {
  const sum: Weighed = { east: 0, north: 0, y: 0, weight: 0, heaviest: 0, place: [0, 0] };
  for (const [at, economy] of codes.entries()) {
    const weight = weights[at]!;
    const place = weight > 0 ? anchors.get(economy) : undefined;
    if (!place) continue;
    const turn = (Math.PI * place[0]) / edgeX(place[1]);
    sum.east += weight * Math.sin(turn);
    sum.north += weight * Math.cos(turn);
    sum.y += weight * place[1];
    sum.weight += weight;
    if (weight > sum.heaviest) Object.assign(sum, { heaviest: weight, place });
  }
  if (sum.weight === 0) return null;
  // On opposite sides of the world there is no middle between them.
  if (Math.hypot(sum.east, sum.north) < 1e-6 * sum.weight) return sum.place;
  const y = sum.y / sum.weight;
  return [(Math.atan2(sum.east, sum.north) / Math.PI) * edgeX(y), y];
}
