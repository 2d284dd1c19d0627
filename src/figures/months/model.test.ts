import { expect, test } from 'vitest';
import { monthIn } from '../../domain/period.ts';
import { monthsModel } from './model.ts';
import type { MonthRow } from './months-query.ts';
import { monthsFinding, monthsTable, priceNotes } from './text.ts';

/** Months from January of a year on, in millions. */
const rows = (year: number, ...millions: number[]): MonthRow[] =>
  millions.map((usd, index) => ({
    year: year + Math.floor(index / 12),
    month: monthIn(year + Math.floor(index / 12), (index % 12) + 1),
    usd: usd * 1e6,
    transfers: null,
    definition: 'transfers',
    source: 'banxico',
  }));
const model = (months: readonly MonthRow[]) =>
  monthsModel({ economies: ['MEX'], dollars: 'nominal' }, { months, events: [] });
const year = (usd: number) => Array<number>(12).fill(usd);

test('the last twelve months stand beside the twelve before, across years', () => {
  const { latest, before } = model(rows(2023, ...year(10), ...year(12), 30));
  expect(latest).toEqual({ from: '2024-02', to: '2025-01', usd: 162e6 });
  expect(before).toEqual({ from: '2023-02', to: '2024-01', usd: 122e6 });
});

test('more, less and as much are told from the newest back', () => {
  const said = (...millions: number[]) =>
    monthsFinding(model(rows(2023, ...millions))).map(({ id }) => id);
  expect(said(...year(10), ...year(12))).toEqual(['months:finding.more', 'months:newest.more']);
  expect(said(...year(10), ...year(10))).toEqual(['months:finding.same', 'months:newest.same']);
  expect(said(...year(10), ...year(10), 4)).toEqual(['months:finding.less', 'months:newest.less']);
});

test('with under two years nothing is compared that is not there, and a gap makes no twelve', () => {
  expect(monthsFinding(model(rows(2023, ...year(10))))).toEqual([]);
  expect(monthsFinding(model(rows(2023, ...year(10), 11))).map(({ id }) => id)).toEqual([
    'months:newest.more',
  ]);
  const gap = [...rows(2022, ...year(1)), ...rows(2024, ...year(1).slice(1))];
  expect(model(gap).latest).toBeNull();
});

test('the mean is of the twelve months up to each, and transfers have a column where counted', () => {
  const months = rows(2023, ...year(10), 22);
  expect(
    model(months)
      .points.map(({ mean }) => mean)
      .slice(-3),
  ).toEqual([null, 10e6, 11e6]);
  expect(monthsTable(model(months)).columns).toHaveLength(3);
  const counted = months.map((row) => ({ ...row, transfers: 5 }));
  expect(monthsTable(model(counted)).rows[0]).toHaveLength(4);
});

test('in dollars of one year every month is multiplied by its own prices, and one without is left out', () => {
  const priced = rows(2023, ...year(10), ...year(10), 10).map((row, index) => ({
    ...row,
    deflator: index < 12 ? 1.5 : index < 24 ? 1 : null,
  }));
  const real = monthsModel({ economies: ['MEX'], dollars: 'real' }, { months: priced, events: [] });
  expect(real.points).toHaveLength(24);
  expect(real.points[0]).toMatchObject({ usd: 15e6, nominal: 10e6 });
  expect(real.latest?.usd).toBe(120e6);
  expect(real.before?.usd).toBe(180e6);
  const [said] = monthsFinding(real);
  expect(said?.id).toBe('months:finding.less');
  expect(JSON.stringify(said?.values)).toContain('domain:of_year.of');
  expect(monthsTable(real).rows.at(-1)).toMatchObject([
    { value: '2023-01' },
    { value: 10e6 },
    { value: 15e6 },
    null,
  ]);
  expect(priceNotes(real).map(({ id }) => id)).toEqual(['months:note.real']);
  expect(priceNotes(model(priced))).toEqual([]);
});
