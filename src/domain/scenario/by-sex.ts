import { prepare, type Prepared } from './prepare.ts';
import type { EconomyRanges, Range } from './range.ts';
import { factorsOf, womenPart } from './rates.ts';
import { centralOf } from './settings.ts';
import type { Step } from './step.ts';
import { sendingPresets, type SendingPreset, type World } from './world.ts';

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
  /** Fees no longer paid; null without a cost step. */
  kept: SexSplit | null;
}

/** Works out what a scenario changes for women and men, step by step in their order. */
export function bySexOf(world: World, steps: readonly Step[]): BySex {
  const prepared = prepare(world, steps);
  const factorAt = factorsOf(prepared);
  const { elasticities } = centralOf(steps);
  const factors = prepared.map((_, step) => factorAt(step, elasticities[step] ?? 0));
  const runs = sendingPresets.map((sending) => runOf(world, prepared, factors, sending));
  const cheaper = prepared.some(({ kept }) => kept !== null);
  return {
    change: splitOf(runs.map((run) => run.change)),
    kept: cheaper ? splitOf(runs.map((run) => run.kept)) : null,
  };
}

/** US$ by receiver, by who sends them. */
interface Told {
  women: Float64Array;
  men: Float64Array;
  unknown: Float64Array;
}

/** One run over the corridors, under one assumption of how much women send. */
function runOf(
  world: World,
  prepared: readonly Prepared[],
  factors: readonly Float64Array[],
  sending: SendingPreset,
): { change: Told; kept: Told } {
  const { receiver, women, usd, count } = world.corridors;
  const size = world.economies.length;
  const none = (): Told => ({
    women: new Float64Array(size),
    men: new Float64Array(size),
    unknown: new Float64Array(size),
  });
  const change = none();
  const kept = none();
  const share = womenPart(world, sending);
  for (let at = 0; at < count; at++) {
    const to = receiver[at] ?? 0;
    const amount = usd[at] ?? 0;
    const apart = !Number.isNaN(women[at]);
    const ofWomen = amount * (share[at] ?? 0);
    let first = ofWomen;
    let second = amount - ofWomen;
    for (let step = 0; step < prepared.length; step++) {
      const one = prepared[step];
      const factor = factors[step]?.[at] ?? 1;
      const fee = one?.kept?.[at] ?? 0;
      if (fee !== 0) tell(kept, apart, to, fee * first, fee * second);
      const sex = one?.step.kind === 'people' ? one.step.sex : 'all';
      if (sex !== 'male') first *= factor;
      if (sex !== 'female') second *= factor;
    }
    tell(change, apart, to, first - ofWomen, second - (amount - ofWomen));
  }
  return { change, kept };
}

function tell(told: Told, apart: boolean, to: number, women: number, men: number): void {
  if (apart) {
    told.women[to] = (told.women[to] ?? 0) + women;
    told.men[to] = (told.men[to] ?? 0) + men;
  } else told.unknown[to] = (told.unknown[to] ?? 0) + women + men;
}

function splitOf(runs: readonly Told[]): SexSplit {
  const unknown = runs[0]?.unknown ?? new Float64Array();
  return {
    women: over(runs.map(({ women }) => women)),
    men: over(runs.map(({ men }) => men)),
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
