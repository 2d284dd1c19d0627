import { expect, test } from 'vitest';
import { moneyFinding } from './finding.ts';
import { moneyModel } from './model.ts';
import type { MoneyGapRow, MoneyRow } from './money-row.ts';
import { moneyNotes } from './notes.ts';
import { moneyTable } from './table.ts';
import { nepal, row } from './testing.ts';

test('notes speak of what is drawn only', () => {
  const notes = (rows: MoneyRow[]) =>
    moneyNotes(moneyModel({ economies: ['NPL'], dollars: 'nominal' }, { NPL: rows })).map(
      (note) => note.id,
    );
  expect(notes(nepal)).toEqual(['money-over-time:estimate', 'money-over-time:note']);
  expect(notes([row({})])).toEqual([]);
});

test('wages of short work abroad are spoken of where they weigh, and nowhere else', () => {
  const notes = (...economies: string[]) =>
    moneyNotes(
      moneyModel(
        { economies, dollars: 'nominal' },
        Object.fromEntries(economies.map((one) => [one, [row({})]])),
      ),
    ).map(({ id }) => id);
  const [definition, here, among] = ['definition', 'here', 'among'].map(
    (key) => `money-over-time:wages.${key}`,
  );
  for (const economy of ['FRA', 'DEU', 'BEL', 'LUX', 'BMU', 'PSE', 'CHE', 'CZE', 'AND'])
    expect(notes(economy)).toEqual([definition, here]);
  expect(notes('NPL')).toEqual([]);
  expect(notes('NPL', 'LUX')).toEqual([definition, among]);
  expect(notes('FRA', 'LUX')).toEqual([definition, here]);
  expect(moneyNotes(moneyModel({ economies: ['LUX'], dollars: 'nominal' }, { LUX: [] }))).toEqual(
    [],
  );
});

test('a year not reported is no point and no end of a trend, but has its reason', () => {
  const gap = (year: number): MoneyGapRow => ({
    direction: 'received',
    series: 'headline',
    year,
    usd: null,
    status: 'placeholder',
    reason: 'publisher_note',
    publisher: 'knomad',
    since: null,
  });
  const given = { NPL: [gap(1990), row({}), gap(2024)] };
  const model = moneyModel({ economies: ['NPL'], dollars: 'nominal' }, given);
  expect(model.newest).toBe(2023);
  expect(moneyNotes(model)).toMatchObject([
    { id: 'money-over-time:gap.received', values: { year: { value: 2024 } } },
  ]);
  expect(moneyTable(model).rows.map((cells) => cells[4])).toMatchObject([
    { kind: 'amount' },
    { value: { id: 'money-over-time:gap.cell' } },
    { value: { id: 'money-over-time:gap.cell' } },
  ]);
  const early = moneyModel(
    { economies: ['NPL'], dollars: 'nominal' },
    { NPL: given.NPL.slice(0, 2) },
  );
  expect(moneyNotes(early)).toEqual([]);
});

test('the last year of both publishers is told where the newest has one alone', () => {
  const notes = (...beside: MoneyRow[]) =>
    moneyNotes(
      moneyModel(
        { economies: ['PRT'], dollars: 'nominal' },
        { PRT: [row({ year: 2023 }), row({ year: 2024 }), ...beside] },
      ),
    ).filter(({ id }) => id === 'money-over-time:joint');
  const knomad = (year: number, usd: number) =>
    row({ series: 'knomad', publisher: 'knomad', year, usd });
  expect(notes(knomad(2023, 640e6))).toMatchObject([
    {
      values: {
        year: { value: 2023 },
        amount: { value: 100e6 },
        other: { value: 640e6 },
        publisher: { value: { id: 'money-over-time:publisher.wdi' } },
        beside: { value: { id: 'money-over-time:publisher.knomad' } },
      },
    },
  ]);
  expect(notes(knomad(2023, 109e6))).toEqual([]);
  expect(notes(knomad(2023, 640e6), knomad(2024, 100e6))).toEqual([]);
  expect(notes(knomad(2022, 640e6))).toEqual([]);
});

test('years that repeat an earlier one are no amounts, and it is said which and whose', () => {
  const copy = (year: number, over: Partial<MoneyGapRow> = {}): MoneyGapRow => ({
    direction: 'received',
    series: 'headline',
    year,
    usd: null,
    status: 'carried',
    reason: 'carried',
    publisher: 'knomad',
    since: 2010,
    ...over,
  });
  const copied = [row({ year: 2010 }), copy(2011), copy(2012), copy(2012, { series: 'wdi' })];
  const model = moneyModel({ economies: ['NPL'], dollars: 'nominal' }, { NPL: copied });
  expect([model.newest, model.gaps.length]).toEqual([2010, 2]);
  expect(moneyFinding(model)).toMatchObject([
    {
      id: 'money-over-time:repeats',
      values: {
        year: { value: 2010 },
        since: { value: 2010 },
        last: { value: 2012 },
        publisher: { value: { id: 'money-over-time:publisher.knomad' } },
      },
    },
    { id: 'money-over-time:finding.now' },
  ]);
  expect(moneyNotes(model)).toMatchObject([
    {
      id: 'money-over-time:gap.received',
      values: { year: { value: 2012 }, why: { value: { id: 'money-over-time:gap.why.carried' } } },
    },
  ]);
  expect(moneyTable(model).rows.map((cells) => cells[4])).toMatchObject([
    { kind: 'amount' },
    { value: { id: 'money-over-time:gap.repeated' } },
    { value: { id: 'money-over-time:gap.repeated' } },
  ]);
});

test('where no line is drawn, no year is named beside the zeros', () => {
  const zero = (direction: MoneyGapRow['direction']): MoneyGapRow => ({
    direction,
    series: 'headline',
    year: 2023,
    usd: null,
    status: 'placeholder',
    reason: 'no_year',
    publisher: 'wdi',
    since: null,
  });
  const rows = { BHR: [zero('received'), row({ direction: 'paid' }), zero('paid')] };
  const notes = moneyNotes(moneyModel({ economies: ['BHR'], dollars: 'nominal' }, rows));
  const gaps = notes.filter(({ id }) => id.includes(':gap.'));
  expect(gaps.map(({ id }) => id.split('gap.')[1])).toEqual(['received_none', 'paid']);
  expect(gaps.map(({ values }) => 'year' in (values ?? {}))).toEqual([false, true]);
});
