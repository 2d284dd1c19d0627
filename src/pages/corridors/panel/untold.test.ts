import { expect, test } from 'vitest';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import { untold } from './untold.ts';

const row = { before: null, change: null, change_pct: 50, official: null } as CorridorRow;

test('a change is on its way for as long as years are, and then is said as the table says it', () => {
  expect(untold(row, 'change', true)).toBe('coming');
  expect(untold(row, 'change', false)).toBeNull();
  expect(untold(row, 'change_pct', true)).toBeNull();
  expect(untold(row, 'usd', true)).toBeNull();
});

test('of a corridor that other years alone have no central bank was asked', () => {
  expect(untold(row, 'official', false)).toBeNull();
  const other = { ...row, year: 2021 } as CorridorRow;
  expect(untold(other, 'official', false)).toBe('no_data');
  expect(untold({ ...other, official: 5 }, 'official', false)).toBeNull();
});
