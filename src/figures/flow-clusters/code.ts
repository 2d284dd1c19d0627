import { clusterCard } from './cluster-card.ts';
import { clusteredAt } from './clustered.ts';
import { ClusterKeys } from './ClusterKeys.tsx';
import { ClusterPanel } from './ClusterPanel.tsx';
import { marksOf } from './marks-of.tsx';
import { nodeNames } from './node-names.ts';

/** All that the map with summed flows needs beyond the first view, in one part that comes when it is asked for. */
export const clusterCode = {
  clusteredAt,
  clusterCard,
  ClusterKeys,
  ClusterPanel,
  marksOf,
  nodeNames,
};

export type ClusterCode = typeof clusterCode;
