import type { Prepared } from './prepare.ts';
import { womenPart, type FactorAt } from './rates.ts';
import { splits, type Assumption } from './settings.ts';
import type { World } from './world.ts';

/** US$ of each corridor, and their sums over its two ends and over all. */
export interface Sums {
  corridors: Float64Array;
  byReceiver: Float64Array;
  bySender: Float64Array;
  world: number;
}

/** What one step adds when its turn comes. */
export interface Part {
  /** Change of what arrives. */
  change: Sums;
  /** Fees no longer paid; null but for a cost step. */
  kept: Sums | null;
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
  const { usd, count } = world.corridors;
  // Women and men are one where no step moves them apart.
  const apart = prepared.some(({ step }) => splits(step));
  const women = apart ? womenPart(world, sending) : new Float64Array(count);
  const men = new Float64Array(count);
  for (let at = 0; at < count; at++) {
    women[at] = (women[at] ?? 0) * (usd[at] ?? 0);
    men[at] = (usd[at] ?? 0) - (women[at] ?? 0);
  }
  const times = (rate: Float64Array) => {
    const amounts = new Float64Array(count);
    for (let at = 0; at < count; at++)
      amounts[at] = (rate[at] ?? 0) * ((women[at] ?? 0) + (men[at] ?? 0));
    return sumsOf(world, amounts);
  };
  return prepared.map(({ step, kept, levied }, index) => {
    const elasticity = elasticities[index] ?? 0;
    const factor = factorAt(index, elasticity);
    const sex = step.kind === 'people' ? step.sex : 'all';
    const fees = kept && times(kept);
    const revenue = levied ? times(levied(elasticity)) : null;
    const changes = new Float64Array(count);
    for (let at = 0; at < count; at++) {
      const more = (factor[at] ?? 1) - 1;
      if (more === 0) continue;
      const ofWomen = sex === 'male' ? 0 : (women[at] ?? 0) * more;
      const ofMen = sex === 'female' ? 0 : (men[at] ?? 0) * more;
      changes[at] = ofWomen + ofMen;
      women[at] = (women[at] ?? 0) + ofWomen;
      men[at] = (men[at] ?? 0) + ofMen;
    }
    return { change: sumsOf(world, changes), kept: fees, revenue };
  });
}

/** The sum of what some parts tell of one thing; nothing where none tells it. */
export function together(world: World, sums: readonly (Sums | null)[]): Sums {
  const told = sums.filter((one) => one !== null);
  const plus = (of: (sums: Sums) => Float64Array, size: number) => {
    const total = new Float64Array(size);
    for (const one of told.map(of))
      for (let at = 0; at < size; at++) total[at] = (total[at] ?? 0) + (one[at] ?? 0);
    return total;
  };
  return {
    corridors: plus((one) => one.corridors, world.corridors.count),
    byReceiver: plus((one) => one.byReceiver, world.economies.length),
    bySender: plus((one) => one.bySender, world.economies.length),
    world: told.reduce((sum, one) => sum + one.world, 0),
  };
}

/** Sums of amounts of corridors over their ends. */
export function sumsOf({ economies, corridors }: World, amounts: Float64Array): Sums {
  const { sender, receiver, count } = corridors;
  const byReceiver = new Float64Array(economies.length);
  const bySender = new Float64Array(economies.length);
  let world = 0;
  for (let at = 0; at < count; at++) {
    const amount = amounts[at] ?? 0;
    if (amount === 0) continue;
    const to = receiver[at] ?? 0;
    const from = sender[at] ?? 0;
    byReceiver[to] = (byReceiver[to] ?? 0) + amount;
    bySender[from] = (bySender[from] ?? 0) + amount;
    world += amount;
  }
  return { corridors: amounts, byReceiver, bySender, world };
}
