/** All that the map with summed flows needs beyond the first view, in one part that comes when it is asked for. */
export { clusteredAt } from './clustered.ts';
export { clusterCard } from './cluster-card.ts';
export { ClusterKeys } from './ClusterKeys.tsx';
export { ClusterPanel } from './ClusterPanel.tsx';
export { marksOf } from './marks-of.tsx';
export { nodeNames } from './node-names.ts';
