import type { Prepared } from './prepare.ts';
import { womenPart, type FactorAt } from './rates.ts';
import type { Assumption } from './settings.ts';
import type { World } from './world.ts';

/** US$ of each corridor, and their sums over its two ends and over all. */
export interface Sums {
  corridors: Float64Array;
  byReceiver: Float64Array;
  bySender: Float64Array;
  world: number;
}

/** What one step adds when its turn comes, by who sends it. */
export interface Part {
  /** Change of what arrives. */
  change: Sums;
  /** The women's part of that change. */
  women: Sums;
  /** Fees no longer paid; null but for a cost step. */
  kept: Sums | null;
  /** The women's part of those fees. */
  keptByWomen: Sums | null;
  /** Revenue; null but for a levy. */
  revenue: Sums | null;
}

/** Runs steps in their order, and tells what each adds. */
export function partsOf(
  world: World,
  prepared: readonly Prepared[],
  { elasticities, sending }: Assumption,
  factorAt: FactorAt,
): readonly Part[] {
  const { usd } = world.corridors;
  const share = womenPart(world, sending);
  const women = usd.map((amount, at) => amount * (share[at] ?? 0));
  const men = usd.map((amount, at) => amount - (women[at] ?? 0));
  return prepared.map(({ step, kept, levied }, index) => {
    const elasticity = elasticities[index] ?? 0;
    const factor = factorAt(index, elasticity);
    const sex = step.kind === 'people' ? step.sex : 'all';
    const rate = levied?.(elasticity);
    const both = (at: number) => (women[at] ?? 0) + (men[at] ?? 0);
    const more = (at: number) => (factor[at] ?? 1) - 1;
    const ofWomen = women.map((amount, at) => (sex === 'male' ? 0 : amount * more(at)));
    const ofMen = men.map((amount, at) => (sex === 'female' ? 0 : amount * more(at)));
    const part = {
      change: sumsOf(
        world,
        ofWomen.map((amount, at) => amount + (ofMen[at] ?? 0)),
      ),
      women: sumsOf(world, ofWomen),
      kept:
        kept &&
        sumsOf(
          world,
          kept.map((fee, at) => fee * both(at)),
        ),
      keptByWomen:
        kept &&
        sumsOf(
          world,
          kept.map((fee, at) => fee * (women[at] ?? 0)),
        ),
      revenue: rate
        ? sumsOf(
            world,
            rate.map((part, at) => part * both(at)),
          )
        : null,
    };
    for (let at = 0; at < usd.length; at++) {
      women[at] = (women[at] ?? 0) + (ofWomen[at] ?? 0);
      men[at] = (men[at] ?? 0) + (ofMen[at] ?? 0);
    }
    return part;
  });
}

/** The sum of what some parts tell of one thing; nothing where none tells it. */
export function together(world: World, sums: readonly (Sums | null)[]): Sums {
  const told = sums.filter((one) => one !== null);
  const plus = (of: (sums: Sums) => Float64Array, size: number) => {
    const total = new Float64Array(size);
    for (const one of told)
      for (const [at, amount] of of(one).entries()) total[at] = (total[at] ?? 0) + amount;
    return total;
  };
  return {
    corridors: plus((one) => one.corridors, world.corridors.count),
    byReceiver: plus((one) => one.byReceiver, world.economies.length),
    bySender: plus((one) => one.bySender, world.economies.length),
    world: told.reduce((sum, one) => sum + one.world, 0),
  };
}

function sumsOf({ economies, corridors }: World, amounts: Float64Array): Sums {
  const { sender, receiver, count } = corridors;
  const byReceiver = new Float64Array(economies.length);
  const bySender = new Float64Array(economies.length);
  let world = 0;
  for (let at = 0; at < count; at++) {
    const amount = amounts[at] ?? 0;
    const to = receiver[at] ?? 0;
    const from = sender[at] ?? 0;
    byReceiver[to] = (byReceiver[to] ?? 0) + amount;
    bySender[from] = (bySender[from] ?? 0) + amount;
    world += amount;
  }
  return { corridors: amounts, byReceiver, bySender, world };
}
