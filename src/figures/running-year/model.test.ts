import { expect, test } from 'vitest';
import { monthIn } from '../../domain/period.ts';
import type { MonthRow } from '../months/months-query.ts';
import { runningYearModel } from './model.ts';
import {
  runningYearEmpty,
  runningYearFinding,
  runningYearNotes,
  runningYearTable,
} from './text.ts';

/** Whole years of one amount a month, then some months of the year after. */
function rows(sizes: readonly number[], begun: readonly number[]): MonthRow[] {
  const all = [...sizes.flatMap((size) => Array<number>(12).fill(size)), ...begun];
  return all.map((usd, index) => {
    const year = 2010 + Math.floor(index / 12);
    return {
      year,
      month: monthIn(year, (index % 12) + 1),
      usd,
      transfers: null,
      definition: 'workers',
      source: 'sbp',
    };
  });
}
const model = (sizes: readonly number[], begun: readonly number[]) =>
  runningYearModel({ economies: ['PAK'] }, { months: rows(sizes, begun) });
const eight = [1e6, 2e6, 3e6, 3e6, 5e6, 4e6, 6e6, 7e6];

test('a year of the usual shape goes on as it began, from what came to its end', () => {
  const made = model(eight, [9e6, 9e6, 9e6]);
  expect(made.begun).toEqual({ year: 2018, months: 3, usd: 27e6 });
  expect(made.projection?.usd).toBeCloseTo(108e6, 3);
  expect(made.path[0]).toMatchObject({ month: 3, usd: 27e6, low: 27e6, high: 27e6 });
  expect(made.path.at(-1)?.usd).toBeCloseTo(108e6, 3);
  expect(made.path.map(({ month }) => month)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(made.earlier.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017]);
});

test('published and projected months are told apart in the table, none is both', () => {
  const kinds = runningYearTable(model(eight, [9e6, 9e6])).rows.map(([, , kind]) => kind);
  expect(kinds).toHaveLength(12);
  const published = { kind: 'message', value: { id: 'running-year:published' } };
  expect(kinds.slice(0, 2)).toEqual([published, published]);
  expect(kinds[2]).toEqual({ kind: 'message', value: { id: 'running-year:projected' } });
});

test('without tests enough no interval is told, and why', () => {
  const made = model(eight.slice(0, 4), [9e6]);
  expect(runningYearFinding(made)[0]?.id).toBe('running-year:finding.alone');
  expect(runningYearNotes(made).map(({ id }) => id)).toContain('running-year:note.alone');
  expect(runningYearFinding(model(eight, [9e6]))[0]?.id).toBe('running-year:finding.interval');
});

test('no months, no year begun and too few years are told apart', () => {
  expect(runningYearEmpty(model([], []))?.id).toBe('months:empty');
  expect(runningYearEmpty(model(eight, []))?.id).toBe('running-year:ended');
  expect(runningYearEmpty(model(eight.slice(0, 2), [1e6]))?.id).toBe('running-year:few');
  expect(runningYearEmpty(model(eight, [1e6]))).toBeNull();
});
