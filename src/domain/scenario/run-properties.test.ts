import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarios, worlds } from './testing/arbitrary.ts';
import { bySexOf } from './by-sex.ts';
import { runScenario, type Result } from './run.ts';

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
/** How far two amounts are from each other, as a part of the amounts that they are made of. */
const apart = (value: number, of: number, size: number) => Math.abs(value - of) / Math.max(1, size);

function sizeOf({ before, steps }: Result): number {
  return before.world + steps.reduce((most, step) => most + Math.abs(step.change.world), 0);
}

describe('whatever the world and the steps', () => {
  test('parts sum to the whole, corridors to receivers, to senders and to the world', () => {
    fc.assert(
      fc.property(worlds, scenarios, (any, steps) => {
        const result = runScenario(any, steps);
        const { change } = result;
        for (const [at, whole] of change.byReceiver.central.entries())
          expect(
            result.steps.reduce((total, one) => total + (one.change.byReceiver[at] ?? 0), 0),
          ).toBe(whole);
        expect(result.steps.reduce((total, one) => total + one.change.world, 0)).toBe(
          change.world.central,
        );
        const size = sizeOf(result);
        expect(apart(sum(change.byReceiver.central), change.world.central, size)).toBeLessThan(
          1e-9,
        );
        expect(apart(sum(change.bySender.central), change.world.central, size)).toBeLessThan(1e-9);
        expect(apart(sum(result.corridors), change.world.central, size)).toBeLessThan(1e-9);
        expect(
          apart(
            sum(result.revenue?.bySender.central ?? [0]),
            result.revenue?.world.central ?? 0,
            size,
          ),
        ).toBeLessThan(1e-9);
      }),
    );
  });

  test('however uncertain who sends, people who leave bring no receiver more, nor cheaper sending less', () => {
    fc.assert(
      fc.property(worlds, scenarios, (world, steps) => {
        const leave = runScenario(
          world,
          steps.filter((step) => step.kind === 'people' && step.move === 'return'),
        );
        const most = 1e-9 * Math.max(1, leave.before.world);
        expect(Math.max(...leave.change.byReceiver.high)).toBeLessThanOrEqual(most);
        expect(leave.change.world.high).toBeLessThanOrEqual(most);
        const cheaper = runScenario(
          world,
          steps.filter(({ kind }) => kind === 'cost'),
        );
        expect(Math.min(...cheaper.change.byReceiver.low)).toBeGreaterThanOrEqual(-most);
        expect(Math.min(...(cheaper.kept?.byReceiver.low ?? [0]))).toBeGreaterThanOrEqual(-most);
      }),
    );
  });

  test('the ends hold the centre, and all that is uncertain holds either part of it', () => {
    fc.assert(
      fc.property(worlds, scenarios, (any, steps) => {
        const { change, kept, revenue } = runScenario(any, steps);
        for (const one of [change, kept, revenue]) {
          if (!one) continue;
          for (const part of [one.assumed, one.estimated]) {
            expect(one.world.low).toBeLessThanOrEqual(part.world.low);
            expect(part.world.low).toBeLessThanOrEqual(one.world.central);
            expect(one.world.central).toBeLessThanOrEqual(part.world.high);
            expect(part.world.high).toBeLessThanOrEqual(one.world.high);
          }
          for (const value of [...one.byReceiver.low, ...one.bySender.high])
            expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  test('nobody receives less than nothing, and the sexes sum to the whole', () => {
    fc.assert(
      fc.property(worlds, scenarios, (any, steps) => {
        const result = runScenario(any, steps);
        const { usd } = any.corridors;
        for (const [at, change] of result.corridors.entries())
          expect((usd[at] ?? 0) + change).toBeGreaterThanOrEqual(-1e-6);
        const { women, men, unknown } = bySexOf(any, steps).change;
        expect(
          apart(
            women.world.central + men.world.central + unknown.world,
            result.change.world.central,
            sizeOf(result),
          ),
        ).toBeLessThan(1e-9);
      }),
    );
  });

  test('the order of steps moves their parts, not the whole, but for two goals', () => {
    fc.assert(
      fc.property(worlds, scenarios, (any, steps) => {
        fc.pre(steps.filter(({ kind }) => kind === 'cost').length < 2);
        const there = runScenario(any, steps);
        const back = runScenario(any, steps.toReversed());
        expect(
          apart(
            back.change.world.central,
            there.change.world.central,
            sizeOf(there) + sizeOf(back),
          ),
        ).toBeLessThan(1e-9);
      }),
    );
  });

  test('dollars are dollars: a world twice as large changes by twice as much', () => {
    fc.assert(
      fc.property(worlds, scenarios, (any, steps) => {
        const { corridors } = any;
        const twice = (values: Float64Array) => values.map((value) => 2 * value);
        const double = {
          ...any,
          corridors: {
            ...corridors,
            usd: twice(corridors.usd),
            lower: twice(corridors.lower),
            upper: twice(corridors.upper),
          },
        };
        const one = runScenario(any, steps);
        const two = runScenario(double, steps);
        expect(
          apart(two.change.world.low, 2 * one.change.world.low, 100 * sizeOf(two)),
        ).toBeLessThan(1e-9);
        expect(
          apart(two.change.world.high, 2 * one.change.world.high, 100 * sizeOf(two)),
        ).toBeLessThan(1e-9);
        expect(
          apart(two.change.world.central, 2 * one.change.world.central, sizeOf(two)),
        ).toBeLessThan(1e-9);
      }),
    );
  });
});
