import type { EconomyCode } from '../../domain/economy.ts';
import { isFirm } from '../../domain/evidence.ts';
import type { DrawnEconomy } from '../../domain/placed-economy.ts';
import type { FlowTable } from '../world-map/flows/flow-table.ts';
import { nodeOf, type FlowNode } from './flow-node.ts';
import type { Level, Limits } from './level.ts';

/** How many corridors make up an amount; US$ or persons, as the flows are. */
export interface Part {
  value: number;
  corridors: number;
}

/** The small flows from one node to another, summed. */
export interface FlowCluster extends Part {
  sender: FlowNode;
  receiver: FlowNode;
  /** Places in the table, in its order: largest first, and what rests on little last. */
  places: readonly number[];
  /** Whether estimates of ours are among them. */
  modelled: boolean;
  /** How many rest on little. */
  weak: number;
  /** Women, and the persons of whom they are counted; where flows are of people. */
  women: number;
  counted: number;
}

/** A year's flows, each of them once: drawn by itself, in a sum, or with no place on the map. */
export interface Clusters {
  /** Drawn by themselves, whether large or split off. */
  singles: Part;
  /** Places of those that are split off. */
  split: readonly number[];
  clusters: readonly FlowCluster[];
  /** Without a place for both ends, or within one economy: no line can show them. */
  off: Part;
}

interface Choice {
  table: FlowTable;
  /** Places of the flows that are drawn by themselves, and of those to be summed. */
  strong: readonly number[];
  small: readonly number[];
  economies: ReadonlyMap<EconomyCode, DrawnEconomy>;
  limits: Limits;
  /** The economy in focus stays one end by itself. */
  focus: EconomyCode | null;
}

interface Pair {
  sender: FlowNode;
  receiver: FlowNode;
  value: number;
  places: number[];
}

/** The nodes of a level, and which of them each economy of a table belongs to; −1 for none. */
interface Nodes {
  names: readonly FlowNode[];
  of: Int16Array;
}

/**
 * Sums the small flows by the nodes at their ends: what is large enough leaves a sum for a line of
 * its own, from economies to parts of regions to regions. Nothing is counted twice and nothing left
 * out: singles, clusters and what is off the map are together all the flows given. A sum of one
 * corridor is that corridor.
 *
 * @returns clusters largest first, those of the same amount by their ends
 */
export function sumClusters(choice: Choice): Clusters {
  const { table, strong, small, economies, limits, focus } = choice;
  const nodesAt = (level: Level) =>
    nodesOf(
      table.codes.map((code) => nodeOf(economies.get(code), code === focus ? 'economy' : level)),
    );
  const regions = nodesAt('region');
  const singles = nothing();
  const off = nothing();
  const split: number[] = [];
  const rest: number[] = [];
  const isOn = (place: number): boolean => {
    const [from, to] = [table.sender[place]!, table.receiver[place]!];
    return from !== to && regions.of[from]! >= 0 && regions.of[to]! >= 0;
  };
  for (const place of strong) add(isOn(place) ? singles : off, table.value[place]!);
  for (const place of small)
    if (!isOn(place)) add(off, table.value[place]!);
    else if (table.value[place]! >= limits.economy) split.push(place);
    else rest.push(place);
  // At the level of regions no part of one is asked for.
  const parts = limits.subregion === Infinity ? [] : pairsOf(table, rest, nodesAt('subregion'));
  const kept = parts.filter(({ value }) => value >= limits.subregion);
  const left =
    parts.length === 0
      ? rest
      : parts.flatMap(({ value, places }) => (value >= limits.subregion ? [] : places));
  const pairs = [...kept, ...pairsOf(table, left, regions)];
  for (const { places } of pairs) if (places.length === 1) split.push(...places);
  for (const place of split) add(singles, table.value[place]!);
  return {
    singles,
    split,
    off,
    clusters: pairs
      .filter(({ places }) => places.length > 1)
      .map((pair) => clusterOf(table, pair))
      .sort((a, b) => b.value - a.value || (keyOf(a) < keyOf(b) ? -1 : 1)),
  };
}

const nothing = (): Part => ({ value: 0, corridors: 0 });

function add(part: Part, value: number): void {
  part.value += value;
  part.corridors++;
}

function nodesOf(nodes: readonly (FlowNode | null)[]): Nodes {
  const names = [...new Set(nodes.filter((node) => node !== null))];
  const index = new Map(names.map((name, at) => [name, at]));
  return {
    names,
    of: Int16Array.from(nodes, (node) => (node === null ? -1 : (index.get(node) ?? -1))),
  };
}

/** Places by the nodes at their two ends, in the order in which those first come. */
function pairsOf(table: FlowTable, places: readonly number[], { names, of }: Nodes): Pair[] {
  const pairs: Pair[] = [];
  const known = new Int32Array(names.length ** 2).fill(-1);
  for (const place of places) {
    const [from, to] = [of[table.sender[place]!]!, of[table.receiver[place]!]!];
    const key = from * names.length + to;
    if (known[key] === -1) {
      known[key] = pairs.length;
      pairs.push({ sender: names[from]!, receiver: names[to]!, value: 0, places: [] });
    }
    const pair = pairs[known[key]!]!;
    pair.value += table.value[place]!;
    pair.places.push(place);
  }
  return pairs;
}

function clusterOf(table: FlowTable, pair: Pair): FlowCluster {
  const cluster = { modelled: false, weak: 0, women: 0, counted: 0 };
  for (const place of pair.places) {
    const status = table.status[place]!;
    const women = table.female[place]!;
    if (status === 'modelled') cluster.modelled = true;
    if (!isFirm(status)) cluster.weak++;
    if (Number.isNaN(women)) continue;
    cluster.women += women;
    cluster.counted += table.value[place]!;
  }
  return { ...pair, ...cluster, corridors: pair.places.length };
}

function keyOf({ sender, receiver }: Pick<Pair, 'sender' | 'receiver'>): string {
  return `${sender} ${receiver}`;
}
