import { partsOf, together, type Sums } from './parts.ts';
import type { Prepared } from './prepare.ts';
import type { EconomyRanges, Range } from './range.ts';
import type { FactorAt } from './rates.ts';
import type { Assumption } from './settings.ts';
import { sendingPresets, type World } from './world.ts';

/** A figure as women's and men's, over what is assumed of how much each sends, US$. */
export interface SexSplit {
  women: { world: Range; byReceiver: EconomyRanges };
  men: { world: Range; byReceiver: EconomyRanges };
  /** In corridors of which nobody knows how many women and men live there. */
  unknown: { world: number; byReceiver: Float64Array };
}

/** What a scenario changes for women and men who send, at the steps' own elasticities. */
export interface BySex {
  change: SexSplit;
  kept: SexSplit | null;
}

export function bySexOf(
  world: World,
  prepared: readonly Prepared[],
  central: Assumption,
  factorAt: FactorAt,
): BySex {
  const runs = sendingPresets.map((sending) => {
    const parts = partsOf(world, prepared, { ...central, sending }, factorAt);
    const sum = (of: (part: (typeof parts)[number]) => Sums | null) =>
      together(world, parts.map(of));
    return {
      change: { all: sum((part) => part.change), women: sum((part) => part.women) },
      kept: { all: sum((part) => part.kept), women: sum((part) => part.keptByWomen) },
    };
  });
  const cheaper = prepared.some(({ kept }) => kept !== null);
  return {
    change: splitOf(
      world,
      runs.map((run) => run.change),
    ),
    kept: cheaper
      ? splitOf(
          world,
          runs.map((run) => run.kept),
        )
      : null,
  };
}

interface Told {
  all: Sums;
  women: Sums;
}

function splitOf(world: World, runs: readonly Told[]): SexSplit {
  const { receiver, women, count } = world.corridors;
  const size = world.economies.length;
  const unknown = new Float64Array(size);
  const first = runs[0]?.all.corridors ?? new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const to = receiver[at] ?? 0;
    if (Number.isNaN(women[at])) unknown[to] = (unknown[to] ?? 0) + (first[at] ?? 0);
  }
  const ofWomen = runs.map((run) => run.women.byReceiver);
  const ofMen = runs.map((run) =>
    Float64Array.from(
      { length: size },
      (_, at) =>
        (run.all.byReceiver[at] ?? 0) - (run.women.byReceiver[at] ?? 0) - (unknown[at] ?? 0),
    ),
  );
  return {
    women: over(ofWomen),
    men: over(ofMen),
    unknown: { world: total(unknown), byReceiver: unknown },
  };
}

/** The first assumption's figures, with the lowest and highest of all. */
function over(runs: readonly Float64Array[]): { world: Range; byReceiver: EconomyRanges } {
  const central = runs[0] ?? new Float64Array();
  const ends = (pick: (...values: number[]) => number) =>
    central.map((_, at) => pick(...runs.map((run) => run[at] ?? 0)));
  const worlds = runs.map(total);
  return {
    world: { low: Math.min(...worlds), central: total(central), high: Math.max(...worlds) },
    byReceiver: { low: ends(Math.min), central, high: ends(Math.max) },
  };
}

function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
