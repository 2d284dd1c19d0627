import type { MapTarget } from '../../map/flows/drawn-flow.ts';

/** Whether a node is several economies together: no economy's code begins so. */
export function isGroup(node: string): boolean {
  return node.startsWith('@');
}

/** Whether what is pointed at is a sum of flows, or a place where they meet. */
export function isSum(target: MapTarget): boolean {
  return target.kind === 'economy'
    ? isGroup(target.economy)
    : isGroup(target.sender) || isGroup(target.receiver);
}
