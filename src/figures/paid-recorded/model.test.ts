import { expect, test } from 'vitest';
import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import { paidModel, type PaidRow } from './model.ts';
import { paidEmpty, paidFinding, paidTable } from './text.ts';

const row = (over: Partial<PaidRow>): PaidRow => ({
  year: newestMatrixYear,
  matrix: 200e9,
  recorded: 73e9,
  recorded_by: 'wdi',
  reported: null,
  reported_by: null,
  ...over,
});
const model = (...rows: PaidRow[]) => paidModel({ economies: ['USA'] }, { USA: rows });
const ids = (...rows: PaidRow[]) =>
  paidFinding(model(...rows)).map(({ id }) => id.replace('paid-recorded:', ''));

test('both amounts of the newest matrix’s year, and how they stand', () => {
  const said = paidFinding(model(row({}), row({ year: newestMatrixYear - 3, matrix: 1e9 })));
  expect(said.map(({ id }) => id)).toEqual([
    'paid-recorded:finding.both.wdi',
    'paid-recorded:stands.times',
  ]);
  expect(said[0]?.values).toMatchObject({ matrix: { value: 200e9 }, recorded: { value: 73e9 } });
  expect(said[1]?.values).toEqual({ times: { kind: 'count', value: 2.7 } });
});

test('a ratio of every size, and none without both', () => {
  expect(ids(row({ matrix: 74e9 }))).toContain('stands.same');
  expect(ids(row({ matrix: 100e9 }))).toContain('stands.more');
  expect(ids(row({ matrix: 50e9 }))).toContain('stands.less');
  expect(ids(row({ matrix: 1e9, recorded_by: 'knomad' }))).toEqual([
    'finding.both.knomad',
    'stands.fraction',
  ]);
  expect(ids(row({ recorded: null, recorded_by: null }))).toEqual(['finding.not_recorded']);
  expect(ids(row({ matrix: 0 }))).toEqual(['finding.alone.wdi']);
  expect(ids(row({ matrix: null }))).toEqual(['finding.alone.wdi']);
});

test('what the central bank reports stands beside both', () => {
  expect(ids(row({ reported: 1e9, reported_by: 'banxico' })).at(-1)).toBe('reported');
});

test('nothing of that year is empty; the table has every year that something is known of', () => {
  const none = row({ matrix: null, recorded: null, recorded_by: null });
  expect(paidEmpty(model(none))?.id).toBe('paid-recorded:empty');
  expect(paidEmpty(model(row({})))).toBeNull();
  expect(paidTable(model(row({}), { ...none, year: 2011 })).rows).toHaveLength(1);
});
