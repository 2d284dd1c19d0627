import fc from 'fast-check';
import type { Step } from '../step.ts';
import { corridor, threeEconomies } from './small-world.ts';

/** Economies that a step is about. */
const someEconomies = fc.oneof(
  fc.constant('all' as const),
  fc.subarray(['AAA', 'BBB', 'CCC'], { minLength: 1 }),
);
const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const between = { senders: someEconomies, receivers: someEconomies };
/** A step of any kind, over the three economies. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('cost' as const),
    target: within(0, 20),
    elasticity: within(0, 5),
    ...between,
  }),
  fc.record({
    kind: fc.constant('levy' as const),
    rate: within(0, 50),
    met: within(0, 100),
    borne: within(0, 100),
    elasticity: within(0, 5),
    ...between,
  }),
  fc.record({
    kind: fc.constant('income' as const),
    changes: fc.array(
      fc.oneof(
        fc.record({ economies: someEconomies, percent: within(-90, 100) }),
        fc.record({ year: fc.constantFrom(2009 as const, 2020 as const) }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    elasticity: within(0, 5),
  }),
  fc.record({
    kind: fc.constant('people' as const),
    move: fc.constantFrom('return' as const, 'join' as const),
    share: within(0, 100),
    sex: fc.constantFrom('all' as const, 'female' as const, 'male' as const),
    ...between,
  }),
);
/** Worlds of three economies. */
export const worlds = fc
  .array(
    fc.record({
      sender: fc.constantFrom('AAA', 'BBB', 'CCC'),
      receiver: fc.constantFrom('AAA', 'BBB', 'CCC'),
      usd: within(1, 1e9),
      error: fc.constantFrom('..', '-1..0.5', '..0.3', '-0.2..'),
      women: fc.option(within(0, 100)),
      cost: fc.option(within(-20, 60)),
      cost_status: fc.constantFrom('published' as const, 'thin' as const, 'doubtful' as const),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => threeEconomies(rows.map(corridor)));
/** Scenarios of up to four steps. */
export const scenarios = fc.array(anyStep, { maxLength: 4 });
