import { expect, test } from 'vitest';
import {
  firstMatrixYear,
  matrixYears,
  newestMatrixYear,
} from '../../../domain/editions/matrices.ts';
import { gapKey, gapsOf, noFlowYear } from './no-data.ts';

test('the gaps of a year are those of that year alone, whatever the economy', () => {
  const gaps = new Map([
    [gapKey(2021, 'VEN'), 'matrix'],
    [gapKey(2021, 'SYR'), 'no_year'],
    [gapKey(2020, 'VEN'), 'other_years'],
  ] as const);
  expect(gapsOf(gaps, 2021)).toEqual([
    { economy: 'VEN', reason: 'matrix' },
    { economy: 'SYR', reason: 'no_year' },
  ]);
  expect(gapsOf(undefined, 2021)).toEqual([]);
});

test('the nearest matrix is one that was published, whatever the order of the years', () => {
  const years = [newestMatrixYear + 1, newestMatrixYear - 1, ...matrixYears];
  expect(noFlowYear('remittance', 1990, years)).toMatchObject({
    id: 'world-map:no_flows.remittance.outside',
    values: { before: { value: firstMatrixYear } },
  });
  expect(noFlowYear('remittance', newestMatrixYear + 9, years).values?.['before']).toEqual({
    kind: 'year',
    value: newestMatrixYear,
  });
});
