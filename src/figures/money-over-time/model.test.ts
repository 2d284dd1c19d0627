import { describe, expect, test } from 'vitest';
import { moneyFinding, moneyModel } from './model.ts';
import type { MoneyGapRow, MoneyRow } from './money-row.ts';
import { moneyNotes } from './notes.ts';
import { moneyTable } from './table.ts';

const row = (over: Partial<MoneyRow>): MoneyRow => ({
  direction: 'received',
  series: 'headline',
  year: 2023,
  usd: 100e6,
  deflator: 1,
  status: 'published',
  publisher: 'wdi',
  break_before: null,
  ...over,
});
const nepal = [
  row({ year: 2013, usd: 50e6 }),
  row({ year: 2023, usd: 100e6 }),
  row({ series: 'knomad', year: 2013, usd: 90e6 }),
  row({ series: 'knomad', year: 2023, usd: 109e6, status: 'estimate' }),
  row({ direction: 'paid', year: 2023, usd: 3e6 }),
];

test('one economy shows the headline, the other publisher and both directions, never joined', () => {
  const model = moneyModel({ economies: ['NPL'], dollars: 'nominal' }, { NPL: nepal });
  expect(model.lines.map((line) => [line.direction, line.series, line.rows.length])).toEqual([
    ['received', 'headline', 2],
    ['received', 'knomad', 2],
    ['paid', 'headline', 1],
  ]);
  expect(moneyTable(model).rows).toHaveLength(nepal.length);
});

test('a comparison shows the headline of what each received', () => {
  const model = moneyModel(
    { economies: ['NPL', 'MEX'], dollars: 'nominal' },
    { NPL: nepal, MEX: [row({})] },
  );
  expect(model.lines.map((line) => [line.economy, line.series])).toEqual([
    ['NPL', 'headline'],
    ['MEX', 'headline'],
  ]);
});

test('the finding is the newest published amount, not an estimate, and its change in ten years', () => {
  const [said] = moneyFinding(
    moneyModel({ economies: ['NPL'], dollars: 'nominal' }, { NPL: nepal }),
  );
  expect(said?.id).toBe('money-over-time:finding.more');
  expect(said?.values).toMatchObject({
    amount: { value: 100e6 },
    year: { value: 2023 },
    change: { value: 100 },
    before: { value: 2013 },
  });
});

test('the other publisher stands beside it where it differs by more than 10 %, compared or not', () => {
  const other = [row({ series: 'knomad', publisher: 'knomad', usd: 120e6 })];
  const [alone] = moneyFinding(
    moneyModel({ economies: ['NPL'], dollars: 'nominal' }, { NPL: [row({}), ...other] }),
  );
  expect(alone).toMatchObject({
    id: 'money-over-time:finding.now_other',
    values: {
      publisher: { value: { id: 'money-over-time:publisher.knomad' } },
      other: { value: 120e6 },
    },
  });
  const compared = moneyModel(
    { economies: ['MEX', 'NPL'], dollars: 'nominal' },
    { MEX: [row({})], NPL: [row({}), ...other] },
  );
  expect(moneyFinding(compared).map(({ id }) => id)).toEqual([
    'money-over-time:finding.now',
    'money-over-time:finding.now_other',
  ]);
});

test('no change is told across figures that were not made alike', () => {
  const rows = [row({ year: 2013, usd: 50e6 }), row({ break_before: 'tenfold' })];
  const model = moneyModel({ economies: ['ETH'], dollars: 'nominal' }, { ETH: rows });
  expect(moneyFinding(model)[0]?.id).toBe('money-over-time:finding.now');
  expect(moneyNotes(model)).toEqual([{ id: 'money-over-time:break' }]);
  const before = [row({ year: 2013, usd: 50e6, break_before: 'vintage' }), row({})];
  expect(
    moneyFinding(moneyModel({ economies: ['ETH'], dollars: 'nominal' }, { ETH: before }))[0]?.id,
  ).toBe('money-over-time:finding.more');
});

test('a small change is no change, and without an earlier year there is none', () => {
  const same = [row({ year: 2013, usd: 98e6 }), row({})];
  const finding = (rows: MoneyRow[]) =>
    moneyFinding(moneyModel({ economies: ['NPL'], dollars: 'nominal' }, { NPL: rows }))[0]?.id;
  expect(finding(same)).toBe('money-over-time:finding.same');
  expect(finding([row({})])).toBe('money-over-time:finding.now');
  expect(finding([row({ year: 2013, usd: 400e6 }), row({})])).toBe('money-over-time:finding.less');
});

test('an economy that only pays is said to have no received amount', () => {
  const model = moneyModel(
    { economies: ['ARE'], dollars: 'nominal' },
    { ARE: [row({ direction: 'paid' })] },
  );
  expect(moneyFinding(model)[0]).toMatchObject({
    id: 'money-over-time:missing.paid',
    values: { amount: { value: 100e6 }, year: { value: 2023 } },
  });
});

test('notes speak of what is drawn only', () => {
  const notes = (rows: MoneyRow[]) =>
    moneyNotes(moneyModel({ economies: ['NPL'], dollars: 'nominal' }, { NPL: rows })).map(
      (note) => note.id,
    );
  expect(notes(nepal)).toEqual(['money-over-time:estimate', 'money-over-time:note']);
  expect(notes([row({})])).toEqual([]);
});

const ofYears = (first: number, last: number) => [
  row({ year: 2014, usd: first, deflator: 1.325 }),
  row({ year: 2024, usd: last }),
];
const told = (rows: MoneyRow[], dollars: 'nominal' | 'real') =>
  moneyFinding(moneyModel({ economies: ['NPL'], dollars }, { NPL: rows }));

test('a change in dollars of the years comes with the one in dollars of one year', () => {
  expect(told(ofYears(50e6, 100e6), 'nominal')).toMatchObject([
    { id: 'money-over-time:finding.more', values: { change: { value: 100 } } },
    { id: 'money-over-time:real.more', values: { base: { value: 2024 } } },
  ]);
  const ways = (first: number, last: number) =>
    told(ofYears(first, last), 'nominal').map(({ id }) => id.split('.')[1]);
  expect(ways(80e6, 100e6)).toEqual(['more', 'less']);
  expect(ways(100e6, 130e6)).toEqual(['more', 'same']);
  expect(ways(5e6, 100e6)).toEqual(['manyfold', 'manyfold']);
  expect(ways(20e6, 110e6)).toEqual(['manyfold', 'more']);
  expect(ways(0.9e6, 100e6)).toEqual(['from_little']);
});

test('in dollars of one year every amount and change is, and says so', () => {
  const rows = ofYears(50e6, 100e6);
  expect(told(rows, 'real')).toMatchObject([
    {
      id: 'money-over-time:finding.more',
      values: {
        amount: { kind: 'message', value: { id: 'domain:of_year.of' } },
        change: { value: expect.closeTo(100 * (100 / 66.25 - 1), 6) as number },
      },
    },
  ]);
  const model = moneyModel({ economies: ['NPL'], dollars: 'real' }, { NPL: rows });
  expect(model.lines[0]?.rows.map(({ usd }) => usd)).toEqual([66.25e6, 100e6]);
  expect(moneyTable(model).rows[0]?.slice(4)).toMatchObject([{ value: 50e6 }, { value: 66.25e6 }]);
  expect(moneyTable(model).columns).toHaveLength(6);
  expect(moneyNotes(model).map(({ id }) => id)).toEqual(['domain:of_year.note']);
});

test('a year without prices is left out of dollars of another, and of a change in them', () => {
  const rows = [
    row({ year: 2014, deflator: 1.325 }),
    row({ year: 2024, usd: 200e6, deflator: null }),
  ];
  const model = moneyModel({ economies: ['NPL'], dollars: 'real' }, { NPL: rows });
  expect(model.lines[0]?.rows.map(({ year }) => year)).toEqual([2014]);
  expect(told(rows, 'nominal').map(({ id }) => id)).toEqual(['money-over-time:finding.more']);
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

test('an amount of years ago says first that it is the last', () => {
  const ids = (year: number) =>
    moneyFinding(
      moneyModel({ economies: ['NPL'], dollars: 'nominal' }, { NPL: [row({ year })] }),
    ).map(({ id }) => id);
  expect(ids(2010)).toEqual(['money-over-time:stale', 'money-over-time:finding.now']);
  expect(ids(2023)).toEqual(['money-over-time:finding.now']);
});

describe('a chosen publisher', () => {
  // The headline takes 2022 from the one and 2023 from the other.
  const mixed = [
    row({ year: 2022, usd: 70e6, publisher: 'knomad' }),
    row({ year: 2023, usd: 100e6, publisher: 'wdi', break_before: 'publisher' }),
    row({ series: 'wdi', publisher: 'wdi', year: 2022, usd: 80e6 }),
    row({ series: 'knomad', publisher: 'knomad', year: 2023, usd: 71e6 }),
    row({ series: 'knomad', publisher: 'knomad', year: 2024, usd: 900e6 }),
  ];
  const told = (series: 'wdi' | 'knomad') =>
    moneyModel({ economies: ['NPL'], dollars: 'nominal', series }, { NPL: mixed });
  const amounts = (model: ReturnType<typeof told>, by: string) =>
    model.lines.find((line) => line.series === by)?.rows.map(({ year, usd }) => [year, usd]);

  test('has its own figure of every year, and the other’s beside it', () => {
    expect(amounts(told('wdi'), 'headline')).toEqual([
      [2022, 80e6],
      [2023, 100e6],
    ]);
    expect(amounts(told('knomad'), 'headline')).toEqual([
      [2022, 70e6],
      [2023, 71e6],
      [2024, 900e6],
    ]);
    expect(amounts(told('knomad'), 'wdi')).toEqual(amounts(told('wdi'), 'headline'));
  });

  test('is no break within itself, but where method makes one', () => {
    const [line] = told('knomad').lines;
    expect(line?.rows.map((one) => one.break_before)).toEqual([null, null, 'tenfold']);
    expect(told('wdi').lines[0]?.rows.map((one) => one.break_before)).toEqual([null, null]);
  });

  test('is named in the table, and the other in the finding', () => {
    expect(moneyTable(told('wdi')).rows[0]?.[3]).toMatchObject({
      value: { id: 'domain:series.wdi' },
    });
    expect(moneyFinding(told('wdi'))[0]).toMatchObject({
      values: { amount: { value: 100e6 }, other: { value: 71e6 } },
    });
  });
});

test('a publisher that has nothing received gives way to the headline, under its name', () => {
  const model = moneyModel(
    { economies: ['NPL'], dollars: 'nominal', series: 'knomad' },
    { NPL: [row({})] },
  );
  expect(model.told).toBe('headline');
  expect(moneyFinding(model)[0]?.values).toMatchObject({ amount: { value: 100e6 } });
});

test('a publisher that never differs by more than 10 % has no line beside the headline', () => {
  const close = [row({}), row({ series: 'knomad', publisher: 'knomad', usd: 105e6 })];
  const model = moneyModel({ economies: ['NPL'], dollars: 'nominal' }, { NPL: close });
  expect(model.lines.map((line) => line.series)).toEqual(['headline']);
});
