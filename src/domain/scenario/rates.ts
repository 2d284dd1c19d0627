import type { Assumption } from './settings.ts';
import { splits } from './settings.ts';
import type { Prepared } from './prepare.ts';
import type { SendingPreset, World } from './world.ts';

/** What becomes of one dollar of each corridor, under one choice of what is assumed. */
export interface Rates {
  /** Change of what arrives, after all steps. */
  change: Float64Array;
  /** Fees no longer paid, by all cost steps; null without one. */
  kept: Float64Array | null;
  /** Revenue of all levies; null without one. */
  revenue: Float64Array | null;
}

/** Runs steps over a dollar of each corridor. */
export function ratesOf(
  world: World,
  prepared: readonly Prepared[],
  { elasticities, sending }: Assumption,
  factorAt: FactorAt,
): Rates {
  const { count } = world.corridors;
  const apart = prepared.some(({ step }) => splits(step));
  const women = apart ? womenPart(world, sending) : new Float64Array(count);
  const men = women.map((part) => 1 - part);
  const kept = prepared.some((one) => one.kept) ? new Float64Array(count) : null;
  const revenue = prepared.some((one) => one.levied) ? new Float64Array(count) : null;
  for (const [at, one] of prepared.entries()) {
    const elasticity = elasticities[at] ?? 0;
    if (kept && one.kept) addTo(kept, one.kept, women, men);
    if (revenue && one.levied) addTo(revenue, one.levied(elasticity), women, men);
    const factor = factorAt(at, elasticity);
    const sex = one.step.kind === 'people' ? one.step.sex : 'all';
    if (sex !== 'male' && apart) multiply(women, factor);
    if (sex !== 'female') multiply(men, factor);
  }
  for (let at = 0; at < count; at++) women[at] = (women[at] ?? 0) + (men[at] ?? 0) - 1;
  return { change: women, kept, revenue };
}

/** A step's factors at an elasticity. */
export type FactorAt = (step: number, elasticity: number) => Float64Array;

/** Gives each step's factors, working each elasticity out once. */
export function factorsOf(prepared: readonly Prepared[]): FactorAt {
  const known = prepared.map(() => new Map<number, Float64Array>());
  return (step, elasticity) => {
    const found = known[step]?.get(elasticity);
    if (found) return found;
    const made = prepared[step]?.factor(elasticity) ?? new Float64Array();
    known[step]?.set(elasticity, made);
    return made;
  };
}

/** The part of each corridor's dollar that women send; 0 where both sexes aren't known. */
export function womenPart(world: World, sending: SendingPreset): Float64Array {
  const { sender, women, count } = world.corridors;
  const ratios = world.sending[sending];
  const parts = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    const share = women[at] ?? Number.NaN;
    const sent = share * (ratios[sender[at] ?? 0] ?? 1);
    parts[at] = Number.isNaN(share) ? 0 : sent / (sent + 1 - share);
  }
  return parts;
}

function addTo(
  sums: Float64Array,
  rate: Float64Array,
  women: Float64Array,
  men: Float64Array,
): void {
  for (let at = 0; at < sums.length; at++)
    sums[at] = (sums[at] ?? 0) + (rate[at] ?? 0) * ((women[at] ?? 0) + (men[at] ?? 0));
}

function multiply(values: Float64Array, factor: Float64Array): void {
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) * (factor[at] ?? 1);
}
