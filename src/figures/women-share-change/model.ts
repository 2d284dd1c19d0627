import { choiceParameter } from '../../domain/parameter-kinds.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { ParameterSpec } from '../../domain/parameters.ts';
import type { FigureTable } from '../figure/define-figure.ts';
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

/** How many fell and rose; then the largest change. */
export function changeFinding(model: ChangeModel): readonly Message[] {
  const most = model.lines.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  if (!most) return [];
  const number = (way: Way): MessageValue => ({
    kind: 'count',
    value: model.lines.filter((line) => line.way === way).length,
  });
  const years: Record<string, MessageValue> = {
    first: { kind: 'year', value: model.first },
    newest: { kind: 'year', value: model.newest },
  };
  return [
    {
      id: `women-share-change:finding.${model.side}`,
      values: {
        ...years,
        of: { kind: 'count', value: model.lines.length },
        rose: number('rose'),
        fell: number('fell'),
      },
    },
    {
      id: 'women-share-change:finding.most',
      values: {
        ...years,
        economy: { kind: 'economy', value: most.economy },
        before: { kind: 'share', value: most.before },
        now: { kind: 'share', value: most.now },
      },
    },
  ];
}

export function changeTable(model: ChangeModel): FigureTable {
  const column = (name: string, year?: number): Message => ({
    id: `women-share-change:column.${name}`,
    ...(year === undefined ? {} : { values: { year: { kind: 'year', value: year } } }),
  });
  return {
    columns: [
      column('economy'),
      column('share', model.first),
      column('share', model.newest),
      column('change'),
      column('persons', model.newest),
    ],
    rows: model.lines.map((line) => [
      { kind: 'economy', value: line.economy },
      { kind: 'share', value: line.before },
      { kind: 'share', value: line.now },
      { kind: 'count', value: Math.round(line.change * 10) / 10 },
      { kind: 'amount', value: line.persons, unit: 'persons' },
    ]),
  };
}
