import { describe, expect, test } from 'vitest';
import { moneyFinding } from './finding.ts';
import { moneyModel } from './model.ts';
import type { MoneyRow } from './money-row.ts';
import { moneyNotes } from './notes.ts';
import { moneyTable } from './table.ts';
import { nepal, row } from './testing.ts';

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
