import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSteps } from './presets.ts';
import { runScenario } from './run.ts';
import type { CostStep, IncomeStep, LevyStep, PeopleStep, Step } from './step.ts';
import { anyStep, scenarios, worlds } from './testing/arbitrary.ts';
import { corridor, threeEconomies } from './testing/small-world.ts';
import { traceOf } from './trace.ts';
import { unallocated, type World } from './world.ts';

const percent = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cost = (over: Partial<CostStep>): CostStep => ({ ...newSteps.cost, ...over });
const levy = (over: Partial<LevyStep>): LevyStep => ({
  ...newSteps.levy,
  senders: 'all',
  met: 100,
  ...over,
});
const still = { low: 0, central: 0, high: 0 };
/** As far as digits go. */
const slack = (world: World) => 1e-9 * Math.max(1, runScenario(world, []).before.world);

describe('two steps in either order', () => {
  const world = threeEconomies([
    corridor({ usd: 1000, cost: 8, cost_status: 'published' }),
    corridor({ receiver: 'CCC', usd: 200, cost: -3, cost_status: 'published' }),
  ]);
  const cheaper = cost({ target: 3 });
  const levied = levy({ rate: 10, borne: 0 });

  test('tell the same whole by other parts, fees and revenue', () => {
    const first = runScenario(world, [cheaper, levied]);
    // 1,000 at 8 % become 1,000 × 1.08 / 1.03; of 1.1 paid in, 1 arrives.
    const more = (1000 * 1.08) / 1.03;
    expect(first.steps.map(({ change }) => change.byReceiver[0])).toEqual([
      expect.closeTo(more - 1000, 9),
      expect.closeTo(more / 1.1 - more, 9),
    ]);
    expect(first.kept?.world.central).toBeCloseTo(50, 9);
    expect(first.revenue?.world.central).toBeCloseTo((more + 200) * (1 - 1 / 1.1), 9);
    const second = runScenario(world, [levied, cheaper]);
    expect(second.steps.map(({ change }) => change.byReceiver[0])).toEqual([
      expect.closeTo(1000 / 1.1 - 1000, 9),
      expect.closeTo((more - 1000) / 1.1, 9),
    ]);
    expect(second.kept?.world.central).toBeCloseTo(50 / 1.1, 9);
    expect(second.revenue?.world.central).toBeCloseTo(1200 * (1 - 1 / 1.1), 9);
    expect(second.change.world.central).toBeCloseTo(first.change.world.central, 9);
  });

  test('a cost below nothing, where exchange rates favour who sends, saves nothing at any goal', () => {
    const { kept, change } = runScenario(world, [cost({ target: 0, receivers: ['CCC'] })]);
    expect([kept?.world, change.world]).toEqual([still, still]);
  });
});

describe('whatever the world', () => {
  test('steps of nothing change nothing, whoever they are about', () => {
    const nothing: fc.Arbitrary<Step> = anyStep.map((step) => {
      switch (step.kind) {
        case 'cost':
          return { ...step, target: 60 };
        case 'levy':
          return { ...step, rate: 0 };
        case 'income':
          return { ...step, changes: [{ economies: 'all' as const, percent: 0 }] };
        case 'people':
          return { ...step, share: 0 };
      }
    });
    fc.assert(
      fc.property(worlds, fc.array(nothing, { maxLength: 4 }), (world, steps) => {
        const { change, kept, revenue } = runScenario(world, steps);
        for (const one of [change, kept, revenue]) if (one) expect(one.world).toEqual(still);
        expect(
          [...change.byReceiver.low, ...change.byReceiver.high].every((usd) => usd === 0),
        ).toBe(true);
      }),
    );
  });

  test('a lower goal keeps no less, and no more than was paid; at no elasticity it brings less', () => {
    fc.assert(
      fc.property(worlds, percent(0, 20), percent(0, 20), percent(0, 5), (world, one, other, e) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((target) =>
          runScenario(world, [cost({ target, elasticity: e })]),
        );
        const most = slack(world);
        expect((low?.kept?.world.central ?? 0) + most).toBeGreaterThanOrEqual(
          high?.kept?.world.central ?? 0,
        );
        expect((low?.change.world.central ?? 0) + most).toBeGreaterThanOrEqual(
          high?.change.world.central ?? 0,
        );
        const { usd, cost: paid } = world.corridors;
        for (const [at, kept] of (low?.steps[0]?.kept?.corridors ?? []).entries()) {
          const fee = ((usd[at] ?? 0) * Math.max(0, paid[at] || 0)) / 100;
          expect(kept).toBeLessThanOrEqual(fee + most);
        }
      }),
    );
  });

  test('a heavier levy brings receivers no more, and no levy brings in more than its rate', () => {
    const shape = fc.record({
      met: percent(0, 100),
      borne: percent(0, 100),
      elasticity: percent(0, 5),
    });
    fc.assert(
      fc.property(worlds, shape, percent(0, 50), percent(0, 50), (world, like, one, other) => {
        const [light, heavy] = [Math.min(one, other), Math.max(one, other)].map((rate) =>
          runScenario(world, [levy({ ...like, rate })]),
        );
        const most = slack(world);
        expect(heavy?.change.world.central).toBeLessThanOrEqual(
          (light?.change.world.central ?? 0) + most,
        );
        const taken = heavy?.revenue?.world.high ?? 0;
        expect(heavy?.revenue?.world.low ?? 0).toBeGreaterThanOrEqual(-most);
        expect(taken).toBeLessThanOrEqual(
          // Its upper end stands on the interval, whose upper end is at most all that is received.
          ((heavy?.before.world ?? 0) * Math.max(one, other) * like.met) / 1e4 + most,
        );
      }),
    );
  });

  test('a step on all is that on some and that on the others, one after the other', () => {
    fc.assert(
      fc.property(worlds, anyStep, (world, step) => {
        if (step.kind === 'income') return fc.pre(false);
        const of = (senders: readonly string[] | 'all'): Step => ({ ...step, senders });
        const whole = runScenario(world, [of('all')]).change;
        const parts = runScenario(world, [of(['AAA']), of(['BBB', 'CCC'])]).change;
        for (const [at, usd] of whole.byReceiver.central.entries())
          expect(Math.abs((parts.byReceiver.central[at] ?? 0) - usd)).toBeLessThanOrEqual(
            slack(world) * 1e3,
          );
      }),
    );
  });

  test('who is not named, and senders that nobody knows, send what they sent', () => {
    fc.assert(
      fc.property(worlds, anyStep, (made, step) => {
        const world = threeEconomies([
          ...rowsOf(made),
          corridor({ sender: unallocated, usd: 77, cost: 9, cost_status: 'published' }),
        ]);
        const named: Step =
          step.kind === 'income'
            ? ({ ...step, changes: [{ economies: ['BBB'], percent: -50 }] } satisfies IncomeStep)
            : ({ ...step, senders: ['BBB'] } satisfies CostStep | LevyStep | PeopleStep);
        const everywhere = step.kind === 'income' ? named : { ...named, senders: 'all' as const };
        const changedFrom = (one: Step) =>
          [...runScenario(world, [one]).corridors].flatMap((change, at) =>
            change === 0 ? [] : [world.economies[world.corridors.sender[at] ?? 0] ?? ''],
          );
        expect(changedFrom(named).filter((from) => from !== 'BBB')).toEqual([]);
        expect(changedFrom(everywhere as Step)).not.toContain(unallocated);
      }),
    );
  });

  test('the cells that a receiver is followed by make up its figure, under any steps', () => {
    fc.assert(
      fc.property(worlds, scenarios, (world, steps) => {
        const { change, kept } = runScenario(world, steps);
        for (const [at, economy] of world.economies.entries()) {
          const traced = traceOf(world, steps, economy);
          let [whole, fees, size] = [0, 0, 1];
          for (const { usd, steps: cells } of traced) {
            let before = usd;
            for (const cell of cells) {
              expect(cell.before).toBe(before);
              expect(Math.abs(cell.before * cell.factor - cell.after)).toBeLessThanOrEqual(
                1e-9 * Math.max(1, usd, cell.after),
              );
              before = cell.after;
              size = Math.max(size, cell.after);
              fees += cell.kept ?? 0;
            }
            whole += before - usd;
          }
          expect(Math.abs(whole - (change.byReceiver.central[at] ?? 0))).toBeLessThan(1e-8 * size);
          expect(Math.abs(fees - (kept?.byReceiver.central[at] ?? 0))).toBeLessThan(1e-8 * size);
        }
      }),
    );
  });
});

/** The corridors of a world, as it was made of them. */
function rowsOf({ economies, corridors }: World) {
  return Array.from({ length: corridors.count }, (_, at) =>
    corridor({
      sender: economies[corridors.sender[at] ?? 0] ?? '',
      receiver: economies[corridors.receiver[at] ?? 0] ?? '',
      usd: corridors.usd[at] ?? 0,
      women: Number.isNaN(corridors.women[at]) ? null : 100 * (corridors.women[at] ?? 0),
      cost: Number.isNaN(corridors.cost[at]) ? null : (corridors.cost[at] ?? null),
      cost_status: Number.isNaN(corridors.cost[at]) ? null : 'published',
    }),
  );
}
