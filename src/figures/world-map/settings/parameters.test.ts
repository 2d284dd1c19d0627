import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestTotalYear } from '../../../domain/editions/totals.ts';
import { dollarChoices } from '../../../domain/dollars.ts';
import { incomeGroups, regions } from '../../../domain/economy.ts';
import { measureIds, measures } from '../../../domain/measure.ts';
import { readParameters, writeParameters } from '../../../domain/parameters.ts';
import { mapParameters, migrations, settingsOf, type Address } from './parameters.ts';
import { directions, ownLines, smallFlows, unGroups } from './settings.ts';

const known = (code: string) => ['MEX', 'USA', 'SAU'].includes(code);
const spec = mapParameters(known);
const read = (search: string) => readParameters(spec, search, migrations);

const bound = fc.option(fc.nat(1e9));
const anyAddress: fc.Arbitrary<Address> = fc
  .record({
    measure: fc.constantFrom(...measureIds),
    second: fc.boolean(),
    year: fc.option(fc.integer({ min: 1950, max: 2100 })),
    focus: fc.option(fc.constantFrom('MEX', 'USA')),
    direction: fc.constantFrom(...directions),
    with: fc.constantFrom(null, 'SAU'),
    region: fc.subarray([...regions]),
    income: fc.subarray([...incomeGroups]),
    group: fc.subarray([...unGroups]),
    conflict: fc.boolean(),
    amount: fc
      .tuple(bound, bound)
      .map(([from, to]) => (from !== null && to !== null && from > to ? [to, from] : [from, to]))
      .map(([from = null, to = null]) => ({ from, to })),
    top: fc.nat(20_000),
    small: fc.constantFrom(...smallFlows),
    dollars: fc.constantFrom(...dollarChoices),
  })
  .map(({ second, ...address }) => ({
    ...address,
    series: measures[address.measure].series[second ? 1 : 0] ?? measures[address.measure].series[0],
    with: address.focus === null ? null : address.with,
    small: measures[address.measure].flow === 'cost' ? ('lines' as const) : address.small,
  }));

test('an address opens exactly the view that wrote it', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const again = read(writeParameters(spec, address));
      expect(again.values).toEqual(address);
      expect(again.problems).toEqual([]);
    }),
  );
});

test('whatever the query string, reading it does not throw', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (search) => {
      expect(() => read(search)).not.toThrow();
    }),
    { numRuns: 30 },
  );
});

test('two shared addresses', () => {
  const money = settingsOf(read('?measure=received&year=2021&focus=MEX&direction=in').values);
  expect(money).toMatchObject({ series: 'headline', year: 2021, focus: 'MEX', direction: 'in' });
  const women = settingsOf(read('?measure=hosted_women&year=2024&focus=SAU').values);
  expect(women).toMatchObject({ series: 'undesa-2024', direction: 'in', with: null });
});

test('a year left out is the newest that has most of the world', () => {
  expect(settingsOf(read('').values).year).toBe(newestTotalYear('received', 'headline'));
  const knomad = settingsOf(read('?series=knomad').values);
  expect(knomad.year).toBe(newestTotalYear('received', 'knomad'));
  expect(settingsOf(read('?measure=hosted&series=undesa-2020').values).year).toBe(2020);
});

test.each([
  ['?measure=happiness', 'measure', 'unknown_choice'],
  ['?measure=hosted&series=knomad', 'series', 'not_of_measure'],
  ['?measure=cost_to&small=regions', 'small', 'not_summed'],
  ['?small=continents', 'small', 'unknown_choice'],
  ['?year=soon', 'year', 'not_whole'],
  ['?focus=ZZZ', 'focus', 'unknown_economy'],
  ['?with=USA', 'with', 'needs_focus'],
  ['?focus=USA&with=USA', 'with', 'same_end'],
  ['?amount=9..3', 'amount', 'bounds_crossed'],
])('%s names %s as invalid and says why', (search, name, reason) => {
  const { problems } = read(search);
  expect(problems.map((problem) => [problem.name, problem.reason.id])).toEqual([
    [name, `domain:parameter.${reason}`],
  ]);
});

test('old links are migrated', () => {
  const { values, migrated, problems } = read('?country=MEX&indicator=remittances_paid');
  expect(values).toMatchObject({ focus: 'MEX', measure: 'paid' });
  expect(migrated).toBe(true);
  expect(problems).toEqual([]);
});

test('with a focus few corridors have lines of their own where small ones are summed', () => {
  const lines = (search: string) => ownLines(settingsOf(read(search).values));
  expect(lines('?small=regions')).toBe(100);
  expect(lines('?small=regions&focus=MEX')).toBe(12);
  expect(lines('?small=regions&focus=MEX&top=40')).toBe(40);
  expect(lines('?focus=MEX')).toBe(100);
});
