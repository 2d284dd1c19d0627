import { expect, test } from 'vitest';
import type { CorridorRow } from '../corridor-table/rows.ts';
import { changesOf } from './change.ts';
import { panelUses } from './citations.ts';
import { wideTable } from './export.ts';
import { panelOf, panelRow } from './panel.ts';
import { pivotOf } from './pivot.ts';
import type { YearRow } from './queries.ts';
import { referenceRows } from './reference-rows.ts';
import type { Aggregate } from './settings.ts';
import { yearColumns } from './year-columns.ts';

const yearRow = (sender: string, receiver: string, usd: number, cost: number | null) =>
  ({
    sender,
    receiver,
    usd,
    lower: null,
    upper: null,
    status: 'modelled',
    female: 40,
    male: 60,
    women_status: null,
    stock_year: 2020,
    cost,
    quotes: null,
    cost_status: null,
    cost_year: null,
  }) as YearRow;

const columns = [
  yearColumns([yearRow('USA', 'MEX', 2e9, 4), yearRow('FRA', 'MLI', 1e9, null)]),
  yearColumns([yearRow('USA', 'MEX', 3e9, 5), yearRow('FRA', 'MLI', 2e9, null)]),
];
const parts = { kind: 'modelled', years: [2020, 2021], editions: ['a', 'b'], members: [] } as const;
const panel = panelOf({ ...parts, columns });
const place = panel.places.get('USAMEX') ?? -1;
const absent = {
  ...panelRow(panel, place, 1),
  sender: 'CHE',
  receiver: 'ITA',
  usd: 7e9,
  before: 1e9,
  change: 6e9,
  change_pct: 600,
} as CorridorRow;

test('no change is told between a year and itself, nor before it is known which series break', () => {
  const none = { usd: null, percent: null, why: 'missing' };
  const told = { usd: 1e9, percent: 50, why: null };
  expect(changesOf(panel, 2020, 2021, new Set())(place)).toEqual(told);
  expect(changesOf(panel, 2021, 2021, new Set())(place)).toEqual(none);
  expect(changesOf(panel, 2020, 2021, null)(place)).toEqual(none);
});

test('a corridor that has not come to the panel keeps no change of other years', () => {
  const asked = { year: 2021, since: 2020, facts: 'then' } as const;
  const [row] = referenceRows(panel, [absent], asked, new Set());
  expect(row).toMatchObject({ usd: 7e9, before: null, change: null, change_pct: null });
  expect(row?.growth).toBe('missing');
});

test('a file has no figures of a corridor that the panel lacks, not those of its first', () => {
  const says = { known: {}, column: (key: string) => key, label: (id: string) => id };
  const asked = { year: 2021, since: 2020 };
  const { columns, rows } = wideTable(panel, [absent], [], [], asked, says);
  const cell = (id: string) => rows[0]?.[columns.findIndex((column) => column.id === id)];
  expect(cell('sender')).toBe('CHE');
  expect([cell('usd_2020'), cell('usd_2021'), cell('cost'), cell('migrants')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

const pivot = (value: Aggregate, across: 'year' | 'receiver') =>
  pivotOf(
    panel,
    [0, 1].map((at) => panelRow(panel, at, 1)),
    [],
    {
      down: 'sender',
      across,
      value,
      year: 2021,
    },
  );

test('women are not added up over years, as migrants are not', () => {
  for (const value of ['migrants', 'women'] as const) {
    expect([...pivot(value, 'year').rowTotals], value).toEqual([Number.NaN, Number.NaN]);
    expect(pivot(value, 'year').total, value).toBeNaN();
  }
  expect(pivot('women', 'receiver').total).toBe(40);
});

test('a weighted cost tells what part of the amounts has a price', () => {
  expect(pivot('cost_weighted', 'receiver').covered).toBe(62.5);
  expect(pivot('sum', 'receiver').covered).toBeNaN();
});

test('a panel cites the central banks whose figures stand beside it', () => {
  const banks = (year: number | null) =>
    panelUses({ kind: 'modelled', stock: '2024', facts: 'then' }, [], [2020, 2021], year).filter(
      (use) => typeof use === 'object' && use.table === 'official_flow',
    );
  expect(banks(2021).length).toBeGreaterThan(0);
  expect(banks(null)).toEqual([]);
});
