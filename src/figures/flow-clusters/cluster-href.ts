import { areModelled, type FlowKind } from '../../domain/measure.ts';
import type { Settings } from '../world-map/settings/settings.ts';
import { regionOf } from './flow-node.ts';
import type { FlowCluster } from './sum-clusters.ts';

const counted = { migrant: 'migrants', refugee: 'refugees' } as const;

/**
 * The address of the table of money's corridors between the two ends of a sum; of people that of
 * their flows between the regions, seen whole. Null where no page lists them.
 *
 * @param largest the amount of the largest corridor in the sum, US$ of the year: larger ones are
 *   drawn by themselves
 */
export function clusterHref(
  { sender, receiver }: Pick<FlowCluster, 'sender' | 'receiver'>,
  kind: FlowKind,
  { year, dollars }: Pick<Settings, 'year' | 'dollars'>,
  largest: number,
): string | null {
  if (kind === 'migrant' || kind === 'refugee')
    return `/flows?${new URLSearchParams({ of: counted[kind], year: String(year) }).toString()}`;
  if (kind !== 'remittance') return null;
  const search = new URLSearchParams({
    kind: areModelled(kind, year) ? 'modelled' : 'published',
    year: String(year),
  });
  const [from, to] = [regionOf(sender), regionOf(receiver)];
  if (from === null) search.set('from', sender);
  if (to === null) search.set('to', receiver);
  if (dollars !== 'real') search.set('amount', `..${Math.ceil(largest)}`);
  if (from !== null) search.set('sender_region', from);
  if (to !== null) search.set('receiver_region', to);
  return `/corridors?${search.toString()}`;
}
