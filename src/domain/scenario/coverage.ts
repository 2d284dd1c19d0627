import type { Prepared } from './prepare.ts';
import type { Corridors, World } from './world.ts';

/** Corridors, and the dollars that they carry before the scenario. */
export interface Counted {
  corridors: number;
  usd: number;
}

/** How much of the money the prices of a world tell something of. */
export interface PriceCoverage {
  all: Counted;
  /** With a price that tells a cost. */
  priced: Counted;
  /** With a thin or doubtful price, which counts as none. */
  doubted: Counted;
  /** With no price at all. */
  unpriced: Counted;
}

/** How many corridors a step is about, and in how many what it takes isn't known: it does nothing there. */
export interface StepCoverage {
  about: Counted;
  unknown: Counted;
}

export function priceCoverage({ corridors }: World): PriceCoverage {
  const { cost, doubted } = corridors;
  const of = (holds: (at: number) => boolean) => counted(corridors, holds);
  const priced = (at: number) => !Number.isNaN(cost[at]);
  return {
    all: of(() => true),
    priced: of(priced),
    doubted: of((at) => doubted[at] === 1),
    unpriced: of((at) => !priced(at) && doubted[at] === 0),
  };
}

export function stepCoverage({ corridors }: World, { scope, unknown }: Prepared): StepCoverage {
  return {
    about: counted(corridors, (at) => scope[at] === 1),
    unknown: counted(corridors, (at) => unknown[at] === 1),
  };
}

function counted({ usd, standsFor }: Corridors, holds: (at: number) => boolean): Counted {
  const all = { corridors: 0, usd: 0 };
  for (let at = 0; at < usd.length; at++) {
    if (!holds(at)) continue;
    all.corridors += standsFor[at] ?? 1;
    all.usd += usd[at] ?? 0;
  }
  return all;
}
