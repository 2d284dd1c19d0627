import { shownShare } from '../../domain/same-share.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import type { FigureTable } from '../figure/define-figure.ts';

/** How many of the forecasts of a size lay in their interval. */
export interface CoverageRow {
  /** The newest year that was forecast. */
  year: number;
  /** Amounts of corridors, totals of senders, or sums from groups of economies. */
  of: 'corridor' | 'sender' | 'group';
  /** 1 under a million dollars to 5 from a billion on; null for all. */
  size: number | null;
  forecasts: number;
  within: number;
  /** Percent. */
  within_pct: number;
}

export interface CoverageRows {
  sizes: readonly CoverageRow[];
}

export interface CoverageModel {
  rows: readonly CoverageRow[];
}

/** What the interval is to hold, percent. */
export const wanted = 80;

export function coverageModel(_: object, { sizes }: CoverageRows): CoverageModel {
  return { rows: sizes };
}

const share = (value: number): MessageValue => ({ kind: 'share', value });

/** A row's name: what it is of, and its size. */
export function coverageName({ of, size }: CoverageRow): Message {
  return { id: `estimate-coverage:${of}.${size === null ? 'all' : `size_${size}`}` };
}

/** How many lay within, in all, and between what the sizes lie. */
export function coverageFinding({ rows }: CoverageModel): readonly Message[] {
  const all = rows.find((row) => row.of === 'corridor' && row.size === null);
  const sizes = rows.filter((row) => row.of === 'corridor' && row.size !== null);
  if (!all || sizes.length === 0) return [];
  const parts = sizes.map((row) => row.within_pct);
  const [low, high] = [Math.min(...parts), Math.max(...parts)];
  const values = {
    share: share(all.within_pct),
    count: { kind: 'count', value: all.forecasts },
  } as const;
  return shownShare(low) === shownShare(high)
    ? [{ id: 'estimate-coverage:finding_alike', values: { ...values, low: share(low) } }]
    : [
        {
          id: 'estimate-coverage:finding',
          values: { ...values, low: share(low), high: share(high) },
        },
      ];
}

export function coverageTable({ rows }: CoverageModel): FigureTable {
  return {
    columns: ['what', 'share', 'forecasts'].map((name) => ({
      id: `estimate-coverage:column.${name}`,
    })),
    rows: rows.map((row) => [
      { kind: 'message', value: coverageName(row) },
      share(row.within_pct),
      { kind: 'count', value: row.forecasts },
    ]),
  };
}
