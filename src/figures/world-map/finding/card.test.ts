import { expect, test } from 'vitest';
import { measures } from '../../../domain/measure.ts';
import { cardBasis } from './basis.ts';
import { corridorCard, economyCard } from './card.ts';
import { flowTable } from '../flows/flow-table.ts';
import { flow, mapRows, modelOf, rows2021 } from '../test-data/world.ts';

const { flowYears } = mapRows();
const table = flowTable(rows2021, true);
const money = (sender: string, receiver: string, year = 2021, from = table) =>
  corridorCard(measures.received, 'knomad', year, [sender, receiver], from, flowYears);

test('a corridor says amount, both shares, rank, year, source', () => {
  const card = money('USA', 'MEX');
  expect(card.figure?.values?.['amount']).toEqual({ kind: 'amount', value: 52e9, unit: 'usd' });
  expect(card.facts.map((fact) => fact.id)).toEqual([
    'world-map:card.ends.remittance',
    'world-map:card.rank',
  ]);
  expect(card.facts[1]?.values?.['rank']).toEqual({ kind: 'rank', value: 1, of: 8 });
  expect(card.sources).toEqual([{ source: 'knomad-brm', edition: 'December 2022' }]);
  expect(cardBasis(card).id).toBe('world-map:basis.published');
});

test('a pair that the publisher sets to zero by assumption says so', () => {
  const zero = flow('IND', 'PAK', 0, { status: 'zero' });
  const card = money('IND', 'PAK', 2021, flowTable([...rows2021, zero], true));
  expect(card.empty?.id).toBe('world-map:none.assumed_zero');
});

test.each([
  ['MEX', 'NPL', 2021, 'none.matrix_zero'],
  ['MEX', 'SYR', 2021, 'none.outside_matrix'],
  ['USA', 'MEX', 2019, 'no_flows.remittance.between'],
  ['USA', 'MEX', 2023, 'no_flows.remittance.outside'],
])('%s to %s in %d is empty because: %s', (sender, receiver, year, reason) => {
  const card = money(sender, receiver, year, year === 2021 ? table : flowTable([], true));
  expect(card.figure).toBeNull();
  expect(card.empty?.id).toBe(`world-map:${reason}`);
});

test('a cell that the matrix marks "not available" is no zero', () => {
  const hidden = flow('IND', 'NPL', 0, { status: 'not_available' });
  const from = flowTable([...rows2021.filter((row) => row.sender !== 'IND'), hidden], true);
  const card = money('IND', 'NPL', 2021, from);
  expect(card.empty?.id).toBe('world-map:none.not_available');
  expect(cardBasis(card).id).toBe('world-map:basis.published');
  expect(money('NPL', 'IND', 2021, from).empty?.id).toBe('world-map:none.matrix_zero');
});

test('to a receiver whose whole column is empty, no corridor is said to be zero', () => {
  const from = flowTable([...rows2021, flow('AND', 'MEX', 5)], true);
  const card = money('USA', 'AND', 2021, from);
  expect(card.empty?.id).toBe('world-map:none.nothing_received');
});

test.each([null, flowTable(rows2021, false)])(
  'of corridors that are not all at hand none is said to be zero or without data',
  (from) => {
    for (const measure of [measures.received, measures.hosted]) {
      const card = corridorCard(measure, 'knomad', 2021, ['MEX', 'NPL'], from, flowYears);
      expect(card.empty?.id).toBe('world-map:none.not_at_hand');
    }
  },
);

test('a pair of migrants that is missing is no data, not zero', () => {
  const card = corridorCard(measures.hosted, 'undesa-2024', 2021, ['MEX', 'NPL'], table, flowYears);
  expect(card.empty?.id).toBe('world-map:none.pair');
});

test('an economy counted inside another one says so', () => {
  const card = economyCard(measures.abroad, 'undesa-2024', 2024, 'XKX', undefined, 234);
  expect(card.empty).toMatchObject({
    id: 'world-map:none.counted_in',
    values: { within: { value: 'SRB' } },
  });
});

test('a thin corridor says that it is no evidence, and has no rank', () => {
  const prices = flowTable([flow('FRA', 'DZA', 45, { quotes: 1, status: 'thin' })], true);
  const card = corridorCard(measures.cost_to, 'rpw', 2021, ['FRA', 'DZA'], prices, flowYears);
  expect(card.facts.map((fact) => fact.id)).toEqual([
    'world-map:card.quotes',
    'world-map:card.thin',
  ]);
});

test('an economy: value, share, rank; and why there is none', () => {
  const { all } = modelOf('');
  const card = (code: string) =>
    economyCard(
      measures.received,
      'knomad',
      2021,
      code,
      all.rows.find((row) => row.economy === code),
      all.of,
    );
  expect(card('IND').facts.map((fact) => fact.id)).toEqual([
    'world-map:card.world_share',
    'world-map:card.rank',
  ]);
  expect(card('ARE').figure?.values?.['amount']).toMatchObject({ value: 0 });
  expect(card('SYR')).toMatchObject({ figure: null, empty: { id: 'world-map:none.value' } });
  expect(cardBasis(card('SYR')).id).toBe('world-map:basis.nothing');
});

test('a headline names its publisher as its source, and what the other has where that differs', () => {
  const row = {
    economy: 'GHA',
    way: null,
    value: 2.45e9,
    persons: null,
    share: null,
    rank: 40,
    status: 'published',
    quotes: null,
    publisher: 'wdi',
    other: 4.63e9,
  } as const;
  const card = economyCard(measures.received, 'headline', 2023, 'GHA', row, 180);
  expect(card.sources.map(({ source }) => source)).toEqual(['wb-wdi']);
  expect(card.facts.at(-1)).toMatchObject({
    id: 'world-map:card.other.knomad',
    values: { amount: { value: 4.63e9 } },
  });
  const alike = { ...row, publisher: 'knomad', other: null } as const;
  const alone = economyCard(measures.received, 'headline', 2023, 'GHA', alike, 180);
  expect(alone.sources.map(({ source }) => source)).toEqual(['knomad-flows']);
  expect(alone.facts.map(({ id }) => id)).toEqual(['world-map:card.rank']);
});

test('shares are not claimed while only the largest flows are at hand', () => {
  const card = money('USA', 'MEX', 2021, flowTable(rows2021.slice(0, 2), false));
  expect(card.facts.map((fact) => fact.id)).toEqual(['world-map:card.rank']);
});

test('a corridor is ranked among those with evidence, not among all that are drawn', () => {
  const prices = flowTable(
    [
      flow('USA', 'MEX', 4, { rank: 1 }),
      flow('FRA', 'DZA', 45, { quotes: 1, status: 'thin', rank: 3 }),
    ],
    true,
  );
  const years = [{ series: 'rpw', year: 2021, corridors: 3, ranked: 2, total: 6 }];
  const card = corridorCard(measures.cost_to, 'rpw', 2021, ['USA', 'MEX'], prices, years);
  expect(card.facts[0]?.values?.['rank']).toEqual({ kind: 'rank', value: 1, of: 2 });
});

test('deaths say their low and high estimate, and whose are inside whose figure', () => {
  const { conflict_deaths: deaths } = measures;
  const row = {
    economy: 'ISR',
    way: null,
    value: 900,
    persons: null,
    share: 0.2,
    rank: 2,
    status: 'published',
    quotes: null,
  } as const;
  const range = { low: 800, high: 1500 };
  const card = economyCard(deaths, 'ucdp', 2024, 'ISR', row, 100, { range });
  expect(card.facts.map(({ id }) => id)).toEqual([
    'world-map:card.world_share',
    'world-map:card.rank',
    'world-map:card.between',
    'world-map:note.palestine',
  ]);
  expect(card.facts[2]?.values).toMatchObject({ low: { value: 800 }, high: { value: 1500 } });
  const within = economyCard(deaths, 'ucdp', 2024, 'PSE', undefined, 100);
  expect(within.empty).toMatchObject({
    id: 'world-map:none.counted_in',
    values: { within: { value: 'ISR' } },
  });
  const none = economyCard(deaths, 'ucdp', 2024, 'HKG', undefined, 100);
  expect(none.empty?.id).toBe('world-map:none.value');
  const zero = economyCard(deaths, 'ucdp', 2024, 'LUX', { ...row, economy: 'LUX', value: 0 }, 100);
  expect(zero.figure?.values?.['amount']).toMatchObject({ value: 0 });
  expect(zero.facts).toEqual([]);
});

test('of one economy’s flows alone no other is said to be outside the matrix, nor zero', () => {
  const from = flowTable(
    rows2021.filter((row) => row.receiver === 'IND'),
    true,
    'IND',
  );
  const card = money('MLI', 'IND', 2021, from);
  expect(card.empty?.id).toBe('world-map:none.no_amount');
});
