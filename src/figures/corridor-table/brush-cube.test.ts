import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aggregate } from './add-rows.ts';
import type { Aggregates } from './aggregates.ts';
import { brushIds, within } from './axes.ts';
import { brushCube } from './brush-cube.ts';
import { countsOf } from './counts.ts';
import { facetIds, facetOf, facetOptions } from './facets.ts';
import { failures, type RowFilters } from './filter.ts';
import type { CorridorRow } from './rows.ts';
import { conflicts, hardships } from './settings.ts';
import { summarise, summaryOf } from './summary.ts';
import { boundsOf, noFilters, someFilters, someRow } from './test-data/some-rows.ts';
import { corridor, someEconomies } from './testing.ts';
import { workingSet } from './working-set.ts';

/** What a user would count by hand, one row at a time, from the rows themselves. */
function recount(
  rows: readonly CorridorRow[],
  wanted: RowFilters,
  without?: string,
): CorridorRow[] {
  const known = new Map(someEconomies.map((one) => [one.economy as string, one]));
  const numbers = { amount: 'usd', cost: 'cost', women: 'women', migrants: 'migrants' } as const;
  return rows.filter((one) => {
    for (const id of brushIds)
      if (id !== without && !within(wanted[id], one[numbers[id]] ?? Number.NaN)) return false;
    for (const end of ['sender', 'receiver'] as const) {
      const economy = known.get(one[end]);
      const has: Record<string, readonly string[]> = {
        region: economy?.region ? [economy.region] : [],
        income: economy?.income ? [economy.income] : [],
        group: hardships.filter((group) =>
          group === 'none'
            ? economy?.region && !economy.ldc && !economy.lldc && !economy.sids
            : economy?.[group],
        ),
        conflict: conflicts.filter((c) => economy?.region && (c === 'fcv') === economy.fcv),
      };
      for (const facet of ['region', 'income', 'group', 'conflict'] as const) {
        const chosen = wanted[`${end}_${facet}`];
        if (`${end}_${facet}` === without || chosen.length === 0) continue;
        if (!chosen.some((option) => has[facet]?.includes(option))) return false;
      }
    }
    if (wanted.from !== null && one.sender !== wanted.from) return false;
    if (wanted.to !== null && one.receiver !== wanted.to) return false;
    return wanted.found === null || wanted.found.has(one.sender) || wanted.found.has(one.receiver);
  });
}

const pays = ({ usd }: CorridorRow) => (usd ?? 0) > 0;
const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);

function expectSame(got: Aggregates, wanted: Aggregates): void {
  for (const key of ['corridors', 'paying', 'priced', 'women', 'otherMigrants'] as const)
    expect(got[key], key).toBe(wanted[key]);
  expect(got.costYears).toEqual(wanted.costYears);
  for (const key of ['usd', 'pricedUsd', 'fees'] as const)
    expect(got[key]).toBeCloseTo(wanted[key], 2);
  for (const [counts, others] of [
    [got, wanted],
    [got.without, wanted.without],
  ] as const) {
    for (const id of brushIds) expect([...counts.bars[id]], id).toEqual([...others.bars[id]]);
    for (const id of facetIds) expect([...counts.facets[id]], id).toEqual([...others.facets[id]]);
  }
  got.paid.forEach((usd, at) => expect(usd).toBeCloseTo(wanted.paid[at] ?? 0, 2));
}

test('sums are those of the rows that pass, counted one by one', () => {
  fc.assert(
    fc.property(fc.array(someRow, { maxLength: 40 }), someFilters, (rows, wanted) => {
      const set = workingSet(rows, someEconomies);
      const got = aggregate(set, failures(set, wanted));
      const pass = recount(rows, wanted);
      expect(got.corridors).toBe(pass.length);
      expect(got.usd).toBeCloseTo(sum(pass.map(({ usd }) => usd ?? 0)), 2);
      const paying = pass.filter(pays);
      expect(got.paying).toBe(paying.length);
      expect(summaryOf(got)).toEqual(summarise(pass));
      const years = paying.flatMap(({ cost_year: year }) => year ?? []);
      expect(got.costYears).toEqual(
        years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) },
      );
      // One rule for all that is counted: corridors with an amount, or all where none has one.
      const counts = countsOf(got);
      const everyOne = pass.length > 0 && paying.length === 0;
      const counted = (all: readonly CorridorRow[]) => (everyOne ? all : all.filter(pays));
      expect(counts.all).toBe(everyOne);
      const people = sum(counted(pass).map(({ migrants }) => migrants ?? 0));
      const women = sum(counted(pass).map(({ female }) => female ?? 0));
      expect(summaryOf(got).women).toBe(people > 0 ? (100 * women) / people : null);
      for (const id of brushIds) {
        const column = (
          { amount: 'usd', cost: 'cost', women: 'women', migrants: 'migrants' } as const
        )[id];
        const open = recount(rows, wanted, id).filter((one) => one[column] !== null);
        // The bar at zero of the amounts is of those at zero.
        const inBars = id === 'amount' ? open : counted(open);
        expect(sum([...counts.bars[id]]), id).toBe(inBars.length);
      }
      for (const id of facetIds) {
        const open = recount(rows, wanted, id);
        const first = facetOptions[facetOf(id)][0];
        const other = { ...wanted, [id]: [first] };
        expect(counts.facets[id][0], id).toBe(counted(recount(open, other)).length);
      }
    }),
    { numRuns: 60 },
  );
});

test('a brush picked up answers every move as a fresh count would', () => {
  const moves = fc.constantFrom(...brushIds).chain((id) =>
    fc.record({
      id: fc.constant(id),
      held: boundsOf(id),
      to: fc.array(boundsOf(id), { maxLength: 4 }),
    }),
  );
  fc.assert(
    fc.property(
      fc.array(someRow, { maxLength: 40 }),
      someFilters,
      moves,
      (rows, wanted, { id, held, to }) => {
        const set = workingSet(rows, someEconomies);
        const start = { ...wanted, [id]: held };
        const cube = brushCube(set, failures(set, start), id, held);
        for (const bounds of [held, ...to])
          expectSame(cube.at(bounds), aggregate(set, failures(set, { ...start, [id]: bounds })));
      },
    ),
    { numRuns: 150 },
  );
});

test('bounds typed between two stops stay exact while the other end is dragged', () => {
  const rows = [12_345_677, 12_345_678, 12_345_679, 2e7].map((usd) => corridor({ usd }));
  const set = workingSet(rows, someEconomies);
  const held = { from: 12_345_678, to: null };
  const open = { from: null, to: null };
  const wanted = { ...noFilters, amount: held };
  const cube = brushCube(set, failures(set, wanted), 'amount', held);
  expect(cube.at({ from: 12_345_678, to: 1.5e7 }).corridors).toBe(2);
  expect(cube.at(open).corridors).toBe(4);
});
