import type { Dollars } from '../../domain/dollars.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { isStep } from '../../domain/growth.ts';
import type { Message } from '../../domain/message.ts';
import { dollarAmount } from '../shared/dollars.ts';
import type { MoneyPoint } from './model.ts';

/** Two years that follow each other. */
export interface Step {
  from: MoneyPoint;
  to: MoneyPoint;
}

/** Under it, in US$, no change of a year is told. */
const little = 1e6;

/** Where the amounts of the years after one at least double or halve in a year: the largest such step. */
export function stepWithin(rows: readonly MoneyPoint[], after: number): Step | null {
  const steps = pairsOf(rows).filter(
    ({ from, to }) => from.year >= after && isStep(to.nominal, from.nominal),
  );
  return steps.toSorted((one, other) => sizeOf(other) - sizeOf(one))[0] ?? null;
}

/** The year before the newest, where it had over a third more or over a quarter less than that. */
export function latelySaid(
  economy: EconomyCode,
  rows: readonly MoneyPoint[],
  dollars: Dollars,
): Message[] {
  const last = pairsOf(rows).at(-1);
  if (!last || last.to !== rows.at(-1) || last.to.break_before !== null) return [];
  const growth = last.to.nominal / last.from.nominal;
  const told = growth < 3 / 4 || growth > 4 / 3;
  if (!told || Math.max(last.from.nominal, last.to.nominal) <= little) return [];
  return [
    {
      id: 'money-over-time:lately',
      values: {
        economy: { kind: 'economy', value: economy },
        earlier: dollarAmount(last.from.usd, dollars),
        year: { kind: 'year', value: last.from.year },
      },
    },
  ];
}

/** The step after a year for which no change over ten years is told, if there is one. */
export function stepSaid(
  economy: EconomyCode,
  rows: readonly MoneyPoint[],
  after: number,
  dollars: Dollars,
): Message[] {
  const step = stepWithin(rows, after);
  if (step === null) return [];
  const { from, to } = step;
  return [
    {
      id: 'money-over-time:step',
      values: {
        economy: { kind: 'economy', value: economy },
        earlier: dollarAmount(from.usd, dollars),
        before: { kind: 'year', value: from.year },
        later: dollarAmount(to.usd, dollars),
        year: { kind: 'year', value: to.year },
      },
    },
  ];
}

function sizeOf({ from, to }: Step): number {
  return Math.max(to.nominal / from.nominal, from.nominal / to.nominal);
}

function pairsOf(rows: readonly MoneyPoint[]): Step[] {
  return rows.flatMap((to, place) => {
    const from = rows[place - 1];
    return from?.year === to.year - 1 && from.nominal > 0 && to.nominal > 0 ? [{ from, to }] : [];
  });
}
