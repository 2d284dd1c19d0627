import { describe, expect, test } from 'vitest';
import { bySexOf } from './by-sex.ts';
import { runScenario } from './run.ts';
import { newSteps } from './presets.ts';
import type { CostStep, IncomeStep, LevyStep, PeopleStep } from './step.ts';
import { threeEconomies } from './testing/small-world.ts';

const world = threeEconomies();
const [aaa, bbb, ccc] = [0, 1, 2];
const cost = (over: Partial<CostStep> = {}): CostStep => ({ ...newSteps.cost, ...over });
const levy = (over: Partial<LevyStep> = {}): LevyStep => ({
  ...newSteps.levy,
  senders: ['BBB'],
  ...over,
});
const income = (over: Partial<IncomeStep> = {}): IncomeStep => ({
  ...newSteps.income,
  changes: [{ economies: ['BBB'], percent: -10 }],
  ...over,
});
const people = (over: Partial<PeopleStep> = {}): PeopleStep => ({
  ...newSteps.people,
  senders: 'all',
  ...over,
});

describe('cheaper sending', () => {
  test('keeps the fees above the goal, where a price tells them', () => {
    const { kept, coverage, steps } = runScenario(world, [cost({ target: 3 })]);
    // 1,000 at 8 %, brought to 3 %; 200 at 2 % stay, and 500 have but a thin price.
    expect(kept?.world.central).toBeCloseTo(50, 10);
    expect([...(kept?.byReceiver.central ?? [])]).toEqual([50, 0, 0]);
    expect([...(kept?.bySender.central ?? [])]).toEqual([0, 50, 0]);
    expect(coverage).toEqual({
      all: { corridors: 3, usd: 1700 },
      priced: { corridors: 2, usd: 1200 },
      doubted: { corridors: 1, usd: 500 },
      unpriced: { corridors: 0, usd: 0 },
    });
    expect(steps[0]?.coverage).toEqual({
      about: { corridors: 3, usd: 1700 },
      unknown: { corridors: 1, usd: 500 },
    });
  });

  test('at elasticity 1 senders spend as much as before, at 0 the amount stays', () => {
    const { change } = runScenario(world, [cost()]);
    expect(change.byReceiver.central[aaa]).toBeCloseTo(1000 * (1.08 / 1.03) - 1000, 9);
    expect(change.assumed.world).toMatchObject({ low: 0 });
    expect(change.assumed.world.high).toBeCloseTo(1000 * (1.08 / 1.03) ** 2 - 1000, 9);
    expect(runScenario(world, [cost({ elasticity: 0 })]).change.world.central).toBe(0);
  });

  test('a goal above today’s cost saves nothing and changes nothing', () => {
    const { change, kept } = runScenario(world, [cost({ target: 8 })]);
    expect(change.world).toEqual({ low: 0, central: 0, high: 0 });
    expect(kept?.world).toEqual({ low: 0, central: 0, high: 0 });
  });

  test('a second goal starts from the costs that the first left', () => {
    const { steps } = runScenario(world, [
      cost({ target: 5, elasticity: 0 }),
      cost({ target: 3, elasticity: 0 }),
    ]);
    expect(steps.map((step) => step.kept?.world)).toEqual([30, 20]);
  });
});

describe('a levy', () => {
  test('of nothing, or on nothing, changes nothing', () => {
    for (const none of [levy({ rate: 0 }), levy({ met: 0 }), levy({ senders: ['AAA'] })]) {
      const { change, revenue } = runScenario(world, [none]);
      expect(change.world).toEqual({ low: 0, central: 0, high: 0 });
      expect(revenue?.world).toEqual({ low: 0, central: 0, high: 0 });
    }
  });

  test('cut from what arrives costs receivers what it brings in', () => {
    const { change, revenue } = runScenario(world, [levy({ rate: 25, met: 60, borne: 0 })]);
    // Of 1,200, 720 are met; of 1.25 paid in, 1 arrives.
    expect(revenue?.world.central).toBeCloseTo(720 - 720 / 1.25, 9);
    expect(change.world.central).toBeCloseTo(-(720 - 720 / 1.25), 9);
    expect(revenue?.bySender.central[bbb]).toBe(revenue?.world.central);
  });

  test('paid on top by senders who don’t answer takes nothing from receivers', () => {
    const { change, revenue } = runScenario(world, [
      levy({ rate: 25, met: 100, borne: 100, elasticity: 0 }),
    ]);
    expect(change.world.central).toBe(0);
    expect(revenue?.world.central).toBeCloseTo(300, 9);
  });
});

describe('a change of income', () => {
  test('moves what is sent from there, by the elasticity', () => {
    const { change } = runScenario(world, [income()]);
    expect([...change.byReceiver.central]).toEqual([
      expect.closeTo(-100, 9),
      0,
      expect.closeTo(-20, 9),
    ]);
    expect(change.assumed.byReceiver.low[ccc]).toBeCloseTo(200 * (0.9 ** 2 - 1), 9);
    expect(change.assumed.byReceiver.high[ccc]).toBeCloseTo(200 * (0.9 ** 0.5 - 1), 9);
    expect(runScenario(world, [income({ elasticity: 0 })]).change.world.central).toBe(0);
  });

  test('takes a year as it happened, and tells where nobody knows what did', () => {
    const { change, steps } = runScenario(world, [income({ changes: [{ year: 2009 }] })]);
    expect(change.world.central).toBeCloseTo(-0.04 * 1200, 9);
    expect(steps[0]?.coverage).toEqual({
      about: { corridors: 3, usd: 1700 },
      unknown: { corridors: 1, usd: 500 },
    });
  });

  test('of an economy named twice the last change holds', () => {
    const changes = [
      { economies: 'all' as const, percent: -50 },
      { economies: ['BBB'], percent: 10 },
    ];
    const { change } = runScenario(world, [income({ changes })]);
    expect(change.world.central).toBeCloseTo(120 - 250, 9);
  });
});

describe('people who move', () => {
  test('take their part of the money along, or bring it', () => {
    expect(runScenario(world, [people({ share: 10 })]).change.world.central).toBeCloseTo(-170, 9);
    const joined = runScenario(world, [people({ move: 'join', share: 10, receivers: ['CCC'] })]);
    expect([...joined.change.byReceiver.central]).toEqual([0, 0, expect.closeTo(20, 9)]);
  });

  test('of one sex take that sex’s part, over what is assumed that women send', () => {
    const women = [people({ share: 100, sex: 'female' })];
    const { change, steps } = runScenario(world, women);
    const bySex = bySexOf(world, women);
    // BBB to AAA: 40 women and 60 men of 100; as much from each, half as much, three quarters.
    const parts = [0.4, 20 / 80, 30 / 90];
    const { low, central, high } = change.assumed.byReceiver;
    expect(central[aaa]).toBeCloseTo(-400, 9);
    expect(low[aaa]).toBeCloseTo(-1000 * Math.max(...parts), 9);
    expect(high[aaa]).toBeCloseTo(-1000 * Math.min(...parts), 9);
    expect(bySex.change.men.world).toEqual({ low: 0, central: 0, high: 0 });
    expect(bySex.change.women.byReceiver.high[aaa]).toBeCloseTo(-250, 9);
    expect(steps[0]?.coverage.unknown).toEqual({ corridors: 1, usd: 500 });
  });
});

describe('the interval of the estimate', () => {
  test('moves money between a receiver’s senders, which matters where they change apart', () => {
    const { change } = runScenario(world, [income({ elasticity: 1 })]);
    const { low, high } = change.estimated.byReceiver;
    // AAA: a dollar that BBB did not send came from CCC, where income stays. CCC has one sender.
    const { lower, upper } = world.corridors;
    const down = Math.hypot((upper[0] ?? 0) - 1000, 500 - (lower[1] ?? 0)) * 0.1;
    const up = Math.hypot(1000 - (lower[0] ?? 0), (upper[1] ?? 0) - 500) * 0.1;
    expect(low[aaa]).toBeCloseTo(-100 - down, 9);
    expect(high[aaa]).toBeCloseTo(-100 + up, 9);
    expect([low[ccc], high[ccc]]).toEqual([expect.closeTo(-20, 9), expect.closeTo(-20, 9)]);
  });

  test('does not matter where all senders change alike', () => {
    const all = income({ changes: [{ economies: 'all', percent: -10 }] });
    const { low, high } = runScenario(world, [all]).change.estimated.world;
    expect(low).toBeCloseTo(-170, 9);
    expect(high).toBeCloseTo(-170, 9);
  });
});
