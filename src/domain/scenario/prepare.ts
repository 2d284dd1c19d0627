import type { Economies, IncomeChange, Step } from './step.ts';
import { unallocated, type World } from './world.ts';

/** A step made ready for one world: what it does to each corridor, as factors. */
export interface Prepared {
  step: Step;
  /** 1 where the step is about the corridor. */
  scope: Uint8Array;
  /** 1 where it is, but what it takes (a cost, a change of income, both sexes) isn't known. */
  unknown: Uint8Array;
  /** Cost before the step, percent; NaN where it isn't known. */
  cost: Float64Array;
  /** Change of income by economy, percent, NaN where it isn't known; of a step of incomes alone. */
  incomes: Float64Array | null;
  /** Fees no longer paid on a dollar that is sent when the step comes; of a cost step alone. */
  kept: Float64Array | null;
  /** What a dollar becomes, at an elasticity; for the sexes that move, if the step is of people. */
  factor: (elasticity: number) => Float64Array;
  /** Revenue of a dollar that is sent when the step comes, at an elasticity; of a levy alone. */
  levied: ((elasticity: number) => Float64Array) | null;
}

/** Makes steps ready, in their order: a cost step starts from the costs that those before it left. */
export function prepare(world: World, steps: readonly Step[]): readonly Prepared[] {
  let { cost } = world.corridors;
  return steps.map((step) => {
    const one = prepareOne(world, step, cost);
    if (step.kind === 'cost')
      cost = cost.map((was, at) => (one.scope[at] === 1 && was > step.target ? step.target : was));
    return one;
  });
}

function prepareOne(world: World, step: Step, cost: Float64Array): Prepared {
  const { count } = world.corridors;
  const each = (value: (at: number) => number) => {
    const column = new Float64Array(count);
    for (let at = 0; at < count; at++) column[at] = value(at);
    return column;
  };
  const scope = scopeOf(world, step);
  const base = { step, scope, cost, incomes: null, kept: null, levied: null };
  switch (step.kind) {
    case 'cost': {
      const { target } = step;
      const dearer = (at: number) => scope[at] === 1 && (cost[at] ?? Number.NaN) > target;
      return {
        ...base,
        unknown: scope.map((is, at) => (is === 1 && Number.isNaN(cost[at]) ? 1 : 0)),
        kept: each((at) => (dearer(at) ? ((cost[at] ?? 0) - target) / 100 : 0)),
        factor: (elasticity) =>
          each((at) => (dearer(at) ? ((100 + (cost[at] ?? 0)) / (100 + target)) ** elasticity : 1)),
      };
    }
    case 'levy': {
      const { rate, met, borne } = step;
      const arriving = (elasticity: number) =>
        (1 + (rate * borne) / 1e4) ** -elasticity / (1 + (rate * (100 - borne)) / 1e4);
      return {
        ...base,
        unknown: new Uint8Array(count),
        factor(elasticity) {
          const factor = 1 + (met / 100) * (arriving(elasticity) - 1);
          return each((at) => (scope[at] === 1 ? factor : 1));
        },
        levied(elasticity) {
          const part = (rate / 100) * (met / 100) * arriving(elasticity);
          return each((at) => (scope[at] === 1 ? part : 0));
        },
      };
    }
    case 'income': {
      const changes = changesOf(world, step.changes);
      const { sender } = world.corridors;
      return {
        ...base,
        incomes: changes,
        unknown: scope.map((is, at) =>
          is === 1 && Number.isNaN(changes[sender[at] ?? 0]) ? 1 : 0,
        ),
        factor(elasticity) {
          const factors = changes.map((percent) =>
            Number.isNaN(percent) ? 1 : (1 + percent / 100) ** elasticity,
          );
          return each((at) => factors[sender[at] ?? 0] ?? 1);
        },
      };
    }
    case 'people': {
      const { women } = world.corridors;
      const factor = 1 + (step.move === 'join' ? step.share : -step.share) / 100;
      const split = step.sex !== 'all';
      const known = (at: number) => !split || !Number.isNaN(women[at]);
      return {
        ...base,
        unknown: scope.map((is, at) => (is === 1 && !known(at) ? 1 : 0)),
        factor: () => each((at) => (scope[at] === 1 && known(at) ? factor : 1)),
      };
    }
  }
}

/** Percent by economy, 0 where none is said and NaN where it happened but nobody knows how. */
function changesOf(world: World, changes: readonly IncomeChange[]): Float64Array {
  const percents = new Float64Array(world.economies.length);
  for (const change of changes) {
    const ofYear = 'year' in change ? world.incomeChange[change.year] : null;
    for (const [at, economy] of world.economies.entries()) {
      if (economy === unallocated) continue;
      if (ofYear) percents[at] = ofYear[at] ?? Number.NaN;
      else if ('economies' in change && isIn(change.economies, economy))
        percents[at] = change.percent;
    }
  }
  return percents;
}

function scopeOf(world: World, step: Step): Uint8Array {
  const { sender, receiver, count } = world.corridors;
  const scope = new Uint8Array(count);
  const from = within(world, step.kind === 'income' ? changed(step.changes) : step.senders);
  const to = within(world, step.kind === 'income' ? 'all' : step.receivers);
  for (let at = 0; at < count; at++)
    scope[at] = (from[sender[at] ?? 0] ?? 0) & (to[receiver[at] ?? 0] ?? 0);
  return scope;
}

/** Economies whose income a step changes. */
function changed(changes: readonly IncomeChange[]): Economies {
  const named = changes.map((change) => ('year' in change ? 'all' : change.economies));
  return named.includes('all') ? 'all' : named.flatMap((one) => (one === 'all' ? [] : one));
}

function within(world: World, economies: Economies): Uint8Array {
  return Uint8Array.from(world.economies, (economy) =>
    economy !== unallocated && isIn(economies, economy) ? 1 : 0,
  );
}

function isIn(economies: Economies, economy: string): boolean {
  return economies === 'all' || economies.includes(economy);
}
