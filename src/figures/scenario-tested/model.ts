import type { EconomyCode } from '../../domain/economy.ts';
import type { Incomes, TestedSettings } from './settings.ts';

/** A receiver in a year: what was told of it, and what it recorded. Changes in percent. */
export interface TestedRow extends Record<`${Incomes}_${'low' | 'central' | 'high'}`, number> {
  year: number;
  economy: EconomyCode;
  /** Received the year before, and in the year, US$. */
  usd_before: number;
  usd_after: number;
  /** The publisher or its method is another than the year before. */
  broken: boolean;
  /** Percent of its money that comes from hosts of which both incomes are known. */
  known_pct: number;
}

export interface TestedRows {
  receivers: readonly TestedRow[];
}

/** A change as predicted, with its ends over elasticities, and as recorded, percent. */
interface Compared {
  low: number;
  predicted: number;
  high: number;
  actual: number;
}

export interface TestedReceiver extends Compared {
  economy: EconomyCode;
  before: number;
  after: number;
  /** Predicted less recorded, percentage points. */
  miss: number;
}

export interface ScenarioTestedModel {
  settings: TestedSettings;
  year: number;
  /** Every receiver that can be tested, the one that got most first. */
  receivers: readonly TestedReceiver[];
  /** All of them together; null where there is none. */
  together: Compared | null;
  /** Half of them were missed by as many points or more … */
  miss: number;
  /** … and half would have been by as many, had one said that nothing changes. */
  still: number;
  /** Those whose record lies within the ends. */
  within: number;
  /** Left out: figures that break, and too little known of incomes. */
  left: { broken: number; unknown: number };
}

/** Of less of a receiver's money the prediction would be of other hosts. */
const leastKnown = 90;

export function testedModel(
  settings: TestedSettings,
  { receivers: rows }: TestedRows,
): ScenarioTestedModel {
  const unbroken = rows.filter(({ broken }) => !broken);
  const receivers = unbroken
    .filter(({ known_pct: known }) => known >= leastKnown)
    .map((row) => testedOf(row, settings.income))
    .toSorted((a, b) => b.before - a.before);
  return {
    settings,
    year: Number(settings.year),
    receivers,
    together: togetherOf(receivers),
    miss: median(receivers.map(({ miss }) => Math.abs(miss))),
    still: median(receivers.map(({ actual }) => Math.abs(actual))),
    within: receivers.filter(({ low, actual, high }) => low <= actual && actual <= high).length,
    left: {
      broken: rows.length - unbroken.length,
      unknown: unbroken.length - receivers.length,
    },
  };
}

function testedOf(row: TestedRow, income: Incomes): TestedReceiver {
  const { economy, usd_before: before, usd_after: after } = row;
  const actual = 100 * (after / before - 1);
  const predicted = row[`${income}_central`];
  const ends = [row[`${income}_low`], predicted, row[`${income}_high`]];
  return {
    economy,
    before,
    after,
    low: Math.min(...ends),
    predicted,
    high: Math.max(...ends),
    actual,
    miss: predicted - actual,
  };
}

function togetherOf(receivers: readonly TestedReceiver[]): Compared | null {
  const whole = receivers.reduce((sum, { before }) => sum + before, 0);
  if (whole === 0) return null;
  const weighted = (of: (one: TestedReceiver) => number) =>
    receivers.reduce((sum, one) => sum + one.before * of(one), 0) / whole;
  return {
    low: weighted(({ low }) => low),
    predicted: weighted(({ predicted }) => predicted),
    high: weighted(({ high }) => high),
    actual: weighted(({ actual }) => actual),
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const at = (index: number) => sorted[index] ?? 0;
  return (at(Math.ceil(middle) - 1) + at(Math.floor(middle))) / 2;
}
