import fc from 'fast-check';
import type { Bounds } from '../../../domain/parameter-kinds.ts';
import { axes, brushIds, type BrushId } from '../axes.ts';
import { facetIds, facetOf, facetOptions } from '../facets.ts';
import type { RowFilters } from '../filter.ts';
import type { CorridorRow } from '../rows.ts';
import { corridor, someEconomies } from '../testing.ts';

const codes = someEconomies.map(({ economy }) => economy);
const values = {
  amount: fc.constantFrom(null, 0, 1, 5e3, 1e4, 1e7, 12_345_678, 5e10, 2e11),
  cost: fc.constantFrom(null, -0.5, 0, 2.9, 3, 7, 7.01, 25, 111),
  migrants: fc.constantFrom(0, 3, 10, 99, 100, 1e6),
};

/** A corridor between economies of tests, with values at the edges of what is brushed. */
export const someRow: fc.Arbitrary<CorridorRow> = fc
  .record({
    sender: fc.constantFrom(...codes),
    receiver: fc.constantFrom(...codes),
    usd: values.amount,
    cost: values.cost,
    year: fc.constantFrom(2019, 2020, 2021),
    people: fc.option(fc.tuple(values.migrants, fc.integer({ min: 0, max: 100 }))),
  })
  .map(({ people, year, ...given }) => {
    const migrants = people?.[0] ?? null;
    const female = people ? Math.round((people[0] * people[1]) / 100) : null;
    const women = migrants && female !== null ? (100 * female) / migrants : null;
    const costYear = given.cost === null ? null : year;
    return corridor({ ...given, cost_year: costYear, migrants, female, women });
  });

const stopOf = (id: BrushId) => fc.option(fc.constantFrom(...axes[id].stops));
export const boundsOf = (id: BrushId): fc.Arbitrary<Bounds> =>
  fc.tuple(stopOf(id), stopOf(id)).map(([a, b]) => {
    if (a === null || b === null) return { from: a, to: b };
    return { from: Math.min(a, b), to: Math.max(a, b) };
  });

export const someFilters: fc.Arbitrary<RowFilters> = fc.record({
  amount: boundsOf('amount'),
  cost: boundsOf('cost'),
  women: boundsOf('women'),
  migrants: boundsOf('migrants'),
  ...(Object.fromEntries(
    facetIds.map((id) => [
      id,
      fc
        .subarray([...facetOptions[facetOf(id)]], { maxLength: 2 })
        .map((chosen) => (chosen.length === 2 ? chosen : [])),
    ]),
  ) as Record<(typeof facetIds)[number], fc.Arbitrary<string[]>>),
  from: fc.option(fc.constantFrom(...codes), { freq: 1 }),
  to: fc.option(fc.constantFrom(...codes), { freq: 1 }),
  found: fc.option(fc.constant(new Set(['NPL', 'USA'])), { freq: 1 }),
});

/** All bounds open, nothing chosen. */
export const noFilters: RowFilters = {
  ...(Object.fromEntries(brushIds.map((id) => [id, { from: null, to: null }])) as Record<
    BrushId,
    Bounds
  >),
  ...(Object.fromEntries(facetIds.map((id) => [id, []])) as unknown as Record<
    (typeof facetIds)[number],
    []
  >),
  from: null,
  to: null,
  found: null,
};
