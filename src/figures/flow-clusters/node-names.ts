import type { Message } from '../../domain/message.ts';
import type { MapLabel } from '../../map/map-label.ts';
import type { Clustered } from './clustered.ts';
import { nodeName } from './flow-node.ts';
import { isGroup } from './is-sum.ts';

/** The names that groups of economies bear on the map, those with the most in their sums first. */
export function nodeNames(
  { nodes, clusters }: Clustered,
  say: (message: Message) => string,
): MapLabel[] {
  const weight = (node: string) =>
    clusters.reduce(
      (sum, { sender, receiver, value }) =>
        sender === node || receiver === node ? sum + value : sum,
      0,
    );
  return [...nodes.keys()]
    .filter((node) => isGroup(node))
    .map((node) => ({ node, weight: weight(node) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ node }) => ({ economy: node, text: say(nodeName(node)) }));
}
