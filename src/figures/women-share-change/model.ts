import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import {
  sharePairs,
  sides,
  type SharePair,
  type ShareRow,
  type Side,
} from '../women-share-ranked/shares.ts';

export interface ChangeSettings {
  side: Side;
  count: '10' | '20';
}

export const lineCounts = ['10', '20'] as const;

export const changeSettings: ParameterSpec<ChangeSettings> = {
  side: choiceParameter<Side, ChangeSettings>(sides, 'hosted'),
  count: choiceParameter<ChangeSettings['count'], ChangeSettings>(lineCounts, '10'),
};

export interface ChangeRows {
  shares: readonly ShareRow[];
}

export type Way = 'rose' | 'fell' | 'same';

export interface ChangeLine extends SharePair {
  before: number;
  /** Percentage points. */
  change: number;
  way: Way;
}

export interface ChangeModel {
  side: Side;
  first: number;
  newest: number;
  /** Most migrants first. */
  lines: readonly ChangeLine[];
}

/** Under this, in percentage points, a share is said to have stayed. */
const still = 1;

/** The economies with most migrants now that have a figure for both years. */
export function changeModel({ side, count }: ChangeSettings, { shares }: ChangeRows): ChangeModel {
  const { first, newest, pairs } = sharePairs(shares);
  const lines = pairs
    .flatMap((pair): ChangeLine[] => {
      if (pair.before === null) return [];
      const change = pair.now - pair.before;
      const way = Math.abs(change) < still ? 'same' : change > 0 ? 'rose' : 'fell';
      return [{ ...pair, before: pair.before, change, way }];
    })
    .toSorted((a, b) => b.persons - a.persons)
    .slice(0, Number(count));
  return { side, first, newest, lines };
}
