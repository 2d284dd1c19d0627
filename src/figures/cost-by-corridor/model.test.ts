import { expect, test } from 'vitest';
import { briefCosts, costModel, type CostRow } from './model.ts';
import { costFinding, costNotes, costTable } from './text.ts';

const row = (partner: string, percent: number, over: Partial<CostRow> = {}): CostRow => ({
  direction: 'to',
  partner,
  quarter: '2025Q3',
  percent,
  quotes: 10,
  evidence: 'published',
  carried: null,
  matrix_year: null,
  asked: '2025Q3',
  ...over,
});
const one = (rows: CostRow[]) => costModel({ economies: ['NPL'] }, { NPL: rows });

test('the finding spans the corridors of the newest quarter, not older ones', () => {
  const rows = [
    row('MYS', 2.8),
    row('SAU', 5.02),
    row('USA', 4.4),
    row('KOR', 20, { quarter: '2020Q3' }),
  ];
  expect(costFinding(one(rows))[0]).toMatchObject({
    id: 'cost-by-corridor:finding.to.many',
    values: {
      low: { value: 2.8 },
      cheapest: { value: 'MYS' },
      high: { value: 5.02 },
      dearest: { value: 'SAU' },
      kept: { value: { values: { count: { value: 2 }, of: { value: 3 } } } },
    },
  });
});

test('to and from are told apart, and one corridor is told as one', () => {
  const model = one([row('MYS', 2.8), row('IND', 6, { direction: 'from' })]);
  expect(costFinding(model).map(({ id }) => id)).toEqual([
    'cost-by-corridor:finding.to.one',
    'cost-by-corridor:finding.from.one',
  ]);
});

test('of many corridors the dearest, the cheapest and the most quoted are drawn; all are rows', () => {
  const rows = Array.from({ length: 12 }, (_, index) =>
    row(`P${String(index).padStart(2, '0')}`, index + 1, {
      quotes: index === 11 || index === 0 ? 3 : 5 + index,
    }),
  );
  const model = one(rows);
  const drawn = model.groups[0]?.drawn.map(({ partner }) => partner) ?? [];
  expect(drawn).toEqual(['P11', 'P10', 'P09', 'P08', 'P07', 'P00']);
  expect(briefCosts(model).groups[0]?.drawn.map(({ partner }) => partner)).toEqual([
    'P11',
    'P10',
    'P07',
    'P00',
  ]);
  expect(costTable(model).rows).toHaveLength(12);
  expect(costNotes(model).at(-1)).toMatchObject({
    id: 'cost-by-corridor:note.drawn',
    values: { count: { value: 6 }, all: { value: 12 } },
  });
});

test('few quotes and exchange rates are explained; quotes not stated are not few', () => {
  const notes = (rows: CostRow[]) => costNotes(one(rows)).map(({ id }) => id.split('.')[1]);
  expect(notes([row('MYS', 2.8, { quotes: 2, evidence: 'thin' })])).toEqual([
    'smart',
    'thin',
    'edge',
  ]);
  expect(notes([row('MYS', -2.8, { evidence: 'doubtful' })])).toEqual([
    'smart',
    'doubtful',
    'edge',
  ]);
  expect(notes([row('MYS', 2.8, { quotes: null })])).toEqual(['smart']);
});

test('costs without evidence are in no range; what the others carry of the money is said', () => {
  const carried = { carried: 0.3, matrix_year: 2021 };
  const model = one([
    row('MYS', 2.8, carried),
    row('SAU', 6, { carried: 0.2, matrix_year: 2021 }),
    row('TUR', 118, { evidence: 'doubtful', carried: 0.4, matrix_year: 2021 }),
    row('FRA', 45, { evidence: 'thin' }),
  ]);
  expect(costFinding(model)).toMatchObject([
    { id: 'cost-by-corridor:finding.to.many', values: { high: { value: 6 } } },
    { id: 'cost-by-corridor:finding.to.carry_many', values: { share: { value: 50 } } },
  ]);
  expect(costFinding(one([row('TUR', 118, { evidence: 'doubtful' })]))).toMatchObject([
    { id: 'cost-by-corridor:finding.to.none' },
  ]);
});

test('prices that nobody has asked for since say so first', () => {
  const model = one([row('RUS', 2.1, { quarter: '2012Q3' })]);
  expect(costFinding(model).map(({ id }) => id)).toEqual([
    'cost-by-corridor:finding.to.stale',
    'cost-by-corridor:finding.to.one',
  ]);
});

test('how many keep to the ceiling: of two neither, one or both; of more none, some or all', () => {
  const kept = (...costs: number[]) => {
    const partners = ['MYS', 'SAU', 'TUR', 'FRA'];
    const [range] = costFinding(one(costs.map((cost, at) => row(partners[at]!, cost))));
    const { kept: message } = range!.values!;
    return message?.kind === 'message' ? message.value : null;
  };
  const id = (...costs: number[]) => kept(...costs)?.id.split('.')[1];
  expect([id(5.1, 9), id(4, 9), id(4, 4.5)]).toEqual(['neither', 'one_in_two', 'both']);
  expect([id(5.1, 6, 9), id(4, 6, 9), id(4, 4.5, 4.6)]).toEqual(['none', 'some', 'all']);
  expect(kept(4, 6, 9)?.values).toMatchObject({ count: { value: 1 }, of: { value: 3 } });
});

test('a lone corridor with under a twentieth of the money is no title', () => {
  const title = (carried: number | null) =>
    costFinding(one([row('RWA', 45, { carried, matrix_year: 2021 })]))[0]?.id;
  expect(title(0.002)).toBe('cost-by-corridor:finding.to.little');
  expect(title(0.06)).toBe('cost-by-corridor:finding.to.one');
  expect(title(null)).toBe('cost-by-corridor:finding.to.one');
});
