import type { EconomyCode } from '../../domain/economy.ts';
import { isWomenShare } from '../../domain/measure.ts';
import type { DrawnFlow } from '../../map/flows/drawn-flow.ts';
import type { PlanarPoint, WorldGeometry } from '../../map/geometry/geometry.ts';
import type { MapModel } from '../world-map/model.ts';
import type { FlowNode } from './flow-node.ts';
import { limitsOf, type Level, type Limits } from './level.ts';
import { nodeCentres } from './node-centres.ts';
import { sumClusters, type Clusters, type FlowCluster } from './sum-clusters.ts';

/** The sums of a model at a level, and from what on parts have lines of their own. */
export interface ModelClusters extends Clusters {
  limits: Limits;
  /** The amount drawn widest, the same at every level. */
  largest: number;
}

/** The same on the map: what is drawn by itself, and the sums with the nodes that they join. */
export interface Clustered extends ModelClusters {
  /** The world with the nodes as places in it. */
  geometry: WorldGeometry;
  /** Single flows, and the sums as `summed` ones. */
  flows: readonly DrawnFlow[];
  nodes: ReadonlyMap<FlowNode, PlanarPoint>;
}

const summed = new WeakMap<MapModel, Map<Level, ModelClusters>>();
const drawn = new WeakMap<ModelClusters, Clustered & { on: WorldGeometry }>();

/**
 * The sums of a model's small flows, made once for each level.
 *
 * @returns null where they are not to be, or not all flows are at hand yet
 */
export function clustersOf(model: MapModel, level: Level): ModelClusters | null {
  const { settings, selection, rows } = model;
  if (settings.small !== 'regions' || !selection || rows.table?.complete !== true) return null;
  const made = summed.get(model) ?? new Map<Level, ModelClusters>();
  summed.set(model, made);
  const known = made.get(level);
  if (known) return known;
  const { table, economies } = rows;
  const { strong, faint: small } = selection;
  const at = (limits: Limits) => ({
    ...sumClusters({ table, strong, small, economies, limits, focus: settings.focus }),
    limits,
  });
  const world = at(limitsOf('region', 0));
  const widest = [...model.flows, ...world.clusters].map(({ value }) => value);
  const largest = Math.max(0, ...widest);
  const now = { ...(level === 'region' ? world : at(limitsOf(level, largest))), largest };
  made.set(level, now);
  return now;
}

/** The map of a model with its small flows summed; null as above. */
export function clusteredAt(
  model: MapModel,
  geometry: WorldGeometry,
  level: Level,
): Clustered | null {
  const clusters = clustersOf(model, level);
  if (clusters === null) return null;
  const before = drawn.get(clusters);
  if (before?.on === geometry) return before;
  const now = { ...onMap(model, geometry, clusters), on: geometry };
  drawn.set(clusters, now);
  return now;
}

function onMap(model: MapModel, geometry: WorldGeometry, clusters: ModelClusters): Clustered {
  const nodes = nodeCentres(clusters.clusters, model.rows.table!, geometry.anchors);
  const places = [...nodes].map(([economy, [x, y]]) => ({ economy, x, y, size: Infinity }));
  return {
    ...clusters,
    nodes,
    geometry: {
      ...geometry,
      anchors: new Map<EconomyCode, PlanarPoint>([...geometry.anchors, ...nodes]),
      points: [...geometry.points, ...places],
    },
    flows: [
      ...model.flows,
      ...model.linesOf({ strong: clusters.split, faint: [] }),
      ...clusters.clusters.map((cluster) => lineOf(model, cluster)),
    ],
  };
}

/** A sum as a line between its nodes; of women's share it has the colour of all its persons'. */
function lineOf({ measure, scale }: MapModel, cluster: FlowCluster): DrawnFlow {
  const { sender, receiver, value, modelled, women, counted } = cluster;
  return {
    sender,
    receiver,
    value,
    tone: 'plain',
    summed: true,
    ...(modelled ? { modelled } : {}),
    ...(isWomenShare(measure) && counted > 0
      ? { colour: scale.colour((100 * women) / counted) }
      : {}),
  };
}
