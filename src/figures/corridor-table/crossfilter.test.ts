import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aggregate } from './add-rows.ts';
import { boundsOf, noFilters, someFilters, someRow } from './test-data/some-rows.ts';
import { brushIds } from './axes.ts';
import { crossfilter, type Crossfilter } from './crossfilter.ts';
import { failures } from './filter.ts';
import { corridor, someEconomies } from './testing.ts';
import { workingSet } from './working-set.ts';

const brush = fc.constantFrom(...brushIds);
const step: fc.Arbitrary<(cross: Crossfilter) => void> = fc.oneof(
  someFilters.map((filters) => (cross: Crossfilter) => cross.setFilters(filters)),
  brush.map((id) => (cross: Crossfilter) => cross.pickUp(id)),
  brush.map((id) => (cross: Crossfilter) => cross.drop(id)),
  brush.chain(boundsOf).map((bounds) => (cross: Crossfilter) => cross.move(bounds)),
);

test('sums and what fails are the same whenever they are asked for, and those of a fresh count', () => {
  fc.assert(
    fc.property(
      fc.array(someRow, { maxLength: 30 }),
      someFilters,
      fc.array(fc.tuple(step, fc.boolean(), fc.boolean()), { maxLength: 12 }),
      (rows, filters, steps) => {
        const set = workingSet(rows, someEconomies);
        const made = () => crossfilter(set, filters, (run) => run());
        const [always, sometimes] = [made(), made()];
        const seen: (() => void)[] = [];
        for (const [act, ask, look] of steps) {
          act(always);
          act(sometimes);
          const then = structuredClone(always.now().filters);
          const { aggregates } = always.now();
          const corridors = aggregates.corridors;
          expect(aggregates.corridors).toBe(aggregate(set, failures(set, then)).corridors);
          expect([...always.failed()]).toEqual([...failures(set, then)]);
          if (ask) {
            expect(sometimes.now()).toEqual(always.now());
            const kept = sometimes.now();
            seen.push(() =>
              expect([kept.filters, kept.aggregates.corridors]).toEqual([then, corridors]),
            );
          }
          if (look) expect(sometimes.failed()).toEqual(always.failed());
        }
        // Bit for bit, and what was given once is not made anew by what came after.
        expect(sometimes.now()).toEqual(always.now());
        for (const check of seen) check();
        const { held, filters: last, aggregates } = sometimes.now();
        if (held === null) expect(aggregates).toEqual(aggregate(set, failures(set, last)));
      },
    ),
    { numRuns: 150 },
  );
});

test('listeners hear of the last of many moves once, and rows follow when they are asked for', () => {
  const rows = [1e5, 1e6, 1e7].map((usd) => corridor({ usd }));
  const set = workingSet(rows, someEconomies);
  const waiting: (() => void)[] = [];
  const cross = crossfilter(set, noFilters, (run) => waiting.push(run));
  const heard: number[] = [];
  cross.subscribe(() => heard.push(cross.now().aggregates.corridors));
  cross.pickUp('amount');
  cross.move({ from: 5e5, to: null });
  cross.move({ from: 5e6, to: null });
  expect(cross.now().aggregates.corridors).toBe(1);
  expect(waiting).toHaveLength(1);
  waiting.forEach((run) => run());
  expect(heard).toEqual([1]);
  expect([...cross.failed()].filter((bits) => bits === 0)).toHaveLength(1);
  cross.drop('amount');
  expect(cross.now().filters.amount).toEqual({ from: 5e6, to: null });
});

test('filters set while drawing are taken at once, and the same again are not gone through again', () => {
  const rows = [1e5, 1e6, 1e7].map((usd) => corridor({ usd }));
  const cross = crossfilter(workingSet(rows, someEconomies), noFilters, () => undefined);
  const heard: unknown[] = [];
  cross.subscribe(() => heard.push(cross.now()));
  const some = { ...noFilters, amount: { from: 5e5, to: null } };
  cross.setFilters(some);
  const taken = cross.now();
  expect(taken.aggregates.corridors).toBe(2);
  cross.setFilters({ ...some });
  expect(cross.now()).toBe(taken);
  cross.pickUp('amount');
  cross.move({ from: 5e6, to: null });
  const held = cross.now();
  cross.setFilters({ ...some });
  expect(cross.now()).toBe(held);
  expect(heard).toEqual([]);
});
