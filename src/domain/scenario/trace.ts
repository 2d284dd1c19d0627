import { prepare } from './prepare.ts';
import { partsOf } from './parts.ts';
import { factorsOf } from './rates.ts';
import { centralOf, splits } from './settings.ts';
import type { EconomyCode } from '../economy.ts';
import type { Step } from './step.ts';
import type { World } from './world.ts';

/** What a step did to one corridor. */
export interface TracedStep {
  /** Cost when the step came, percent; null where it isn't known. */
  cost: number | null;
  /** Change of the sender's income, percent; null but for a step of incomes, and where it isn't known. */
  income: number | null;
  /** Part (0–1) of the dollars that the sex which moves sends; null where both do. */
  part: number | null;
  /** By how much the amount was multiplied. */
  factor: number;
  /** US$ before and after the step. */
  before: number;
  after: number;
  /** Fees no longer paid, US$; null but for a cost step. */
  kept: number | null;
  /** US$ levied; null but for a levy. */
  revenue: number | null;
  /** What the step takes isn't known of this corridor, so that it does nothing here. */
  unknown: boolean;
}

/** One corridor to a receiver, followed through the steps. */
export interface TracedCorridor {
  sender: EconomyCode;
  /** US$, and the ends of its 80 % interval. */
  usd: number;
  lower: number;
  upper: number;
  steps: readonly TracedStep[];
}

/** How a receiver's central figure came about, cell by cell; the largest corridor first. */
export function traceOf(
  world: World,
  steps: readonly Step[],
  receiver: EconomyCode,
): readonly TracedCorridor[] {
  const { economies, corridors } = world;
  const prepared = prepare(world, steps);
  const central = centralOf(steps);
  const factorAt = factorsOf(prepared);
  const parts = partsOf(world, prepared, central, factorAt);
  const to = economies.indexOf(receiver);
  const traced: TracedCorridor[] = [];
  for (let at = 0; at < corridors.count; at++) {
    if (corridors.receiver[at] !== to) continue;
    const usd = corridors.usd[at] ?? 0;
    let before = usd;
    traced.push({
      sender: economies[corridors.sender[at] ?? 0] ?? '',
      usd,
      lower: corridors.lower[at] ?? 0,
      upper: corridors.upper[at] ?? 0,
      steps: prepared.map(({ step: of, cost, incomes, unknown }, index) => {
        const added = parts[index];
        const after = before + (added?.change.corridors[at] ?? 0);
        const known = cost[at] ?? Number.NaN;
        const more = (factorAt(index, central.elasticities[index] ?? 0)[at] ?? 1) - 1;
        const apart = splits(of) && more !== 0;
        const part = apart ? (after - before) / (before * more) : null;
        const income = incomes?.[corridors.sender[at] ?? 0] ?? Number.NaN;
        const step: TracedStep = {
          cost: Number.isNaN(known) ? null : known,
          income: Number.isNaN(income) ? null : income,
          part,
          factor: 1 + (part ?? 1) * more,
          before,
          after,
          kept: added?.kept?.corridors[at] ?? null,
          revenue: added?.revenue?.corridors[at] ?? null,
          unknown: unknown[at] === 1,
        };
        before = after;
        return step;
      }),
    });
  }
  return traced.toSorted((a, b) => b.usd - a.usd);
}
