import type { RankedSettings } from './settings.ts';
import { sharePairs, type SharePair, type ShareRow, type Side } from './shares.ts';

export interface RankedRows {
  shares: readonly ShareRow[];
}

export interface RankedModel {
  side: Side;
  least: number;
  first: number;
  newest: number;
  /** All that are large enough, highest share first. */
  ranked: readonly SharePair[];
  high: readonly SharePair[];
  /** Empty where the high ones are all there are. */
  low: readonly SharePair[];
}

/** Ranks the economies with enough migrants and takes as many from each end as asked. */
export function rankedModel(settings: RankedSettings, { shares }: RankedRows): RankedModel {
  const { first, newest, pairs } = sharePairs(shares);
  const ranked = pairs
    .filter(({ persons }) => persons >= settings.least)
    .toSorted((a, b) => b.now - a.now || (a.economy < b.economy ? -1 : 1));
  const count = settings.show === 'all' ? Infinity : Number(settings.show);
  const whole = ranked.length <= 2 * count;
  return {
    side: settings.side,
    least: settings.least,
    first,
    newest,
    ranked,
    high: whole ? ranked : ranked.slice(0, count),
    low: whole ? [] : ranked.slice(-count),
  };
}
