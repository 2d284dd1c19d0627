import { expect, test } from 'vitest';
import type { ListRow } from '../../../figures/world-map/list/list.ts';
import { sortedRows, type Sorting } from './sorted-rows.ts';

const row = (economy: string, rank: number | null, value: number | null): ListRow => ({
  economy,
  way: null,
  value,
  persons: null,
  share: value,
  rank,
  status: rank === null ? 'thin' : 'published',
  quotes: null,
});
const rows = [row('IND', 1, 9), row('MEX', 2, 5), row('TON', null, null), row('AFG', 3, 1)];
const { compare } = new Intl.Collator('en');
const order = (sorting: Sorting) =>
  sortedRows(rows, sorting, (code) => code, compare).map(({ economy }) => economy);

test('rows go by value, rank and name, either way; what has none is last', () => {
  expect(order({ by: 'value', down: true })).toEqual(['IND', 'MEX', 'AFG', 'TON']);
  expect(order({ by: 'value', down: false })).toEqual(['AFG', 'MEX', 'IND', 'TON']);
  expect(order({ by: 'rank', down: true })).toEqual(['AFG', 'MEX', 'IND', 'TON']);
  expect(order({ by: 'name', down: false })).toEqual(['AFG', 'IND', 'MEX', 'TON']);
  expect(order({ by: 'name', down: true })).toEqual(['TON', 'MEX', 'IND', 'AFG']);
});
