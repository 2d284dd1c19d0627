import { expect, test } from 'vitest';
import type { Row } from '../lib/row.ts';
import type { Tables } from '../lib/table-files.ts';
import { tableNames } from '../lib/tables.ts';
import { withPlaceholders } from './placeholder-zeros.ts';

function total(source: string, economy: string, year: number, usd: number, more: Row = {}): Row {
  const direction = 'paid';
  return { source, edition: '1', direction, year, economy, usd, status: 'published', ...more };
}

const flow = (sender: string, receiver: string, usd: number | null): Row => ({
  year: 2021,
  sender,
  receiver,
  usd,
  status: 'published',
});

function marked(totals: readonly Row[], flows: readonly Row[] = []) {
  const none = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
  const tables = withPlaceholders({ ...none, remittance_total: totals, remittance_flow: flows });
  return tables.remittance_total.map((row) => [row['economy'], row['status'], row['reason']]);
}

test('a 0 where the other publisher has a figure is a placeholder', () => {
  expect(
    marked([total('knomad-flows', 'BHR', 2021, 0), total('wb-wdi', 'BHR', 2021, 2.53e9)]),
  ).toEqual([
    ['BHR', 'placeholder', 'other_series'],
    ['BHR', 'published', undefined],
  ]);
});

test('a figure of the other direction is none of this one', () => {
  expect(
    marked([
      total('knomad-flows', 'BHR', 2021, 0),
      total('wb-wdi', 'BHR', 2021, 1, { direction: 'received' }),
    ])[0],
  ).toEqual(['BHR', 'placeholder', 'no_year']);
});

test('a 0 where a matrix has money leave is a placeholder, whoever pays it', () => {
  const zero = total('knomad-flows', 'SGP', 2021, 0);
  expect(marked([zero], [flow('SGP', 'IND', 6)])).toEqual([['SGP', 'placeholder', 'matrix']]);
  const elsewhere = [flow('IND', 'SGP', 6), flow('SGP', 'IND', 0), flow('SGP', 'PAK', null)];
  expect(marked([zero], elsewhere)).toEqual([['SGP', 'placeholder', 'no_year']]);
});

test('a 0 before or after figures is a placeholder; a whole series of 0 too', () => {
  expect(
    marked([
      total('wb-wdi', 'SYR', 2010, 5),
      total('wb-wdi', 'SYR', 2011, 0),
      total('wb-wdi', 'IRN', 2011, 0),
    ]),
  ).toEqual([
    ['SYR', 'published', undefined],
    ['SYR', 'placeholder', 'other_years'],
    ['IRN', 'placeholder', 'no_year'],
  ]);
});

test('what the publisher notes as not available says so', () => {
  expect(marked([total('knomad-flows', 'VEN', 2021, 0)])).toEqual([
    ['VEN', 'placeholder', 'publisher_note'],
  ]);
});

test('an estimate of 0 is one, a negative amount is a figure, and marking again changes nothing', () => {
  const rows = [
    total('wb-wdi', 'TKM', 2022, -3),
    total('wb-wdi', 'TKM', 2023, 0, { status: 'estimate' }),
  ];
  const once = marked(rows);
  expect(once).toEqual([
    ['TKM', 'published', undefined],
    ['TKM', 'placeholder', 'other_years'],
  ]);
  expect(
    marked(rows.map((row, place) => ({ ...row, status: once[place]![1]!, reason: 'no_year' })))[1],
  ).toEqual(once[1]);
});
