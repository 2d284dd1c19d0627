import { expect, test } from 'vitest';
import { costModel, drawnLines, type CostRow } from './model.ts';
import { costEmpty, costFinding, costNotes, costTable } from './text.ts';

const settings = { sender: 'NZL', receiver: 'TON' };

const row = (over: Partial<CostRow>): CostRow => ({
  series: 'rpw',
  receiver: 'TON',
  amount: 200,
  quarter: '2025Q3',
  cost: 8,
  quotes: 27,
  evidence: 'published',
  asked: '2025Q3',
  ...over,
});

const modelOf = (...costs: CostRow[]) => costModel(settings, { costs });
const said = (...costs: CostRow[]) =>
  costFinding(modelOf(...costs)).map(({ id }) => id.replace('corridor-cost:', ''));

test('a year of US$200 a month is lost at today’s cost, the ceiling and the goal', () => {
  const model = modelOf(row({ quarter: '2024Q1', cost: 12 }), row({}), row({ receiver: 'WSM' }));
  expect(model.loss).toEqual({ monthly: 200, now: 192, atCeiling: 120, atTarget: 72 });
  expect(costFinding(model)).toMatchObject([
    { values: { cost: { value: 8 }, quarter: { value: '2025Q3' } } },
    { values: { count: { value: 27 } } },
    { values: { now: { value: 192 } } },
  ]);
});

test('a thin quarter is told as one, and the newest firm one stands', () => {
  expect(said(row({ quarter: '2024Q4' }), row({ quotes: 2, evidence: 'thin' }))).toEqual([
    'finding.cost',
    'finding.quotes',
    'finding.newest_thin',
    'loss',
  ]);
  const alone = [
    row({ quotes: 1, evidence: 'thin', cost: 45 }),
    row({ series: 'databank', quotes: null, quarter: '2020Q3' }),
  ];
  expect(said(...alone)).toEqual(['finding.only_thin', 'finding.newest_thin', 'finding.databank']);
  expect(modelOf(...alone).loss).toBeNull();
  expect(costNotes(modelOf(...alone)).map((note) => note.id)).toContain('corridor-cost:note.thin');
});

test('a cost at the goal or under it says by which exchange rate it is low', () => {
  const noted = (cost: number) => costNotes(modelOf(row({ cost }))).map(({ id }) => id);
  expect(noted(1.3)).toContain('corridor-cost:note.market');
  expect(noted(3.4)).not.toContain('corridor-cost:note.market');
});

test('a doubtful mean is no cost: it is told as what it is, and nothing is lost by it', () => {
  const year = [row({ quarter: '2025Q1', cost: -19.9, evidence: 'doubtful' })];
  const below = [...year, row({ cost: 25.6, evidence: 'doubtful' })];
  expect(said(...below)).toEqual(['finding.below', 'finding.quotes']);
  expect(said(row({ cost: 118, evidence: 'doubtful' }))).toEqual([
    'finding.high',
    'finding.quotes',
  ]);
  expect(modelOf(...below)).toMatchObject({ firm: null, loss: null, doubtful: { cost: 25.6 } });
  expect(costNotes(modelOf(...below)).map((note) => note.id)).toContain(
    'corridor-cost:note.doubtful',
  );
});

test('a leap away from what a corridor cost in five years is told as one, up or down', () => {
  const years = ['2021Q3', '2022Q3', '2023Q3', '2024Q3'].map((quarter) =>
    row({ quarter, cost: 7 }),
  );
  const leapt = (cost: number) => said(...years, row({ cost, evidence: 'doubtful' }))[0];
  expect(leapt(22.6)).toBe('finding.leapt_up');
  expect(leapt(0.24)).toBe('finding.leapt_down');
  // What it cost longer ago, what few quotes say, and US$500 are not what it usually cost.
  const aside = [
    row({ quarter: '2012Q3', cost: 60 }),
    row({ quarter: '2025Q1', cost: 40, quotes: 1, evidence: 'thin' }),
    row({ amount: 500, cost: 90 }),
  ];
  const model = modelOf(...aside, ...years, row({ cost: 22.6, evidence: 'doubtful' }));
  expect(costFinding(model)[0]?.id).toBe('corridor-cost:finding.leapt_up');
  expect(model.loss).toBeNull();
});

test('prices that nobody has asked for since say so first', () => {
  expect(said(row({ quarter: '2012Q3' }))[0]).toBe('finding.stale');
  expect(said(row({ quarter: '2024Q4' }))[0]).toBe('finding.cost');
});

test('the data bank is drawn up to the first quotes, and all of it is in the rows', () => {
  const bank = (quarter: string) => row({ series: 'databank', quotes: null, quarter });
  const model = modelOf(bank('2015Q4'), bank('2016Q2'), row({ quarter: '2016Q2' }));
  expect(drawnLines(model).map((line) => [line.series, line.rows.length])).toEqual([
    ['databank', 1],
    ['rpw', 1],
  ]);
  expect(costTable(model).rows).toHaveLength(3);
});

test('no prices is said, not drawn', () => {
  expect(costEmpty(modelOf())?.id).toBe('corridor-cost:empty');
  expect(costEmpty(modelOf(row({})))).toBeNull();
});
