import { expect, test } from 'vitest';
import { lessModel, type LessRow } from './model.ts';
import { lessFinding, lessNotes, lessTable } from './text.ts';

/** 10 % less of US$60 million, of an economy with a GDP of US$1 billion. */
const row = (over: Partial<LessRow> = {}): LessRow => ({
  year: 2024,
  partner: 'SAU',
  usd: 6e6,
  lower: 4e6,
  upper: 8e6,
  percent: 0.6,
  percent_lower: 0.4,
  percent_upper: 0.8,
  ...over,
});
const noGdp = { percent: null, percent_lower: null, percent_upper: null };
const of = (...rows: LessRow[]) => lessModel({ economies: ['NPL'] }, { NPL: rows });
const key = (...rows: LessRow[]) => lessFinding(of(...rows))[0]?.id.split(':')[1];

test('the largest sender is told with its amount, its share and its interval', () => {
  expect(lessFinding(of(row(), row({ partner: 'IND', usd: 1e6 })))).toEqual([
    {
      id: 'less-from-senders:finding.gdp.both',
      values: {
        economy: { kind: 'economy', value: 'NPL' },
        partner: { kind: 'economy', value: 'SAU' },
        year: { kind: 'year', value: 2024 },
        amount: { kind: 'amount', value: 6e6, unit: 'usd' },
        share: { kind: 'share', value: 0.6 },
        low: { kind: 'share', value: 0.4 },
        high: { kind: 'share', value: 0.8 },
      },
    },
  ]);
});

test('an interval from nothing, one that reads as one number and a tiny one are told apart', () => {
  expect(key(row({ lower: 0, percent_lower: 0 }))).toBe('finding.gdp.up');
  expect(key(row({ percent_lower: 0.58, percent_upper: 0.62 }))).toBe('finding.gdp.firm');
  expect(key(row({ percent: 0.06, percent_lower: 0.04, percent_upper: 0.08 }))).toBe(
    'finding.gdp.tiny',
  );
  expect(key(row({ lower: null, upper: null, percent_lower: null, percent_upper: null }))).toBe(
    'finding.gdp.alone',
  );
});

test('without GDP it is told in dollars, and that GDP is missing', () => {
  expect(key(row(noGdp))).toBe('finding.dollars.both');
  expect(key(row({ ...noGdp, lower: 0 }))).toBe('finding.dollars.up');
  expect(lessNotes(of(row(noGdp))).map(({ id }) => id)).toContain('less-from-senders:note.no_gdp');
  expect(lessNotes(of(row()))).toHaveLength(2);
  expect(of(row(noGdp)).ofGdp).toBe(false);
});

test('of less than a million from the largest no amount is told', () => {
  expect(key(row({ usd: 99_999 }))).toBe('finding.little');
  expect(key(row({ usd: 1e5 }))).toBe('finding.gdp.both');
});

test('of several economies each has its largest sender', () => {
  const rows = [row(), row({ partner: 'IND' })];
  const model = lessModel({ economies: ['NPL', 'BGD'] }, { NPL: rows, BGD: rows });
  expect(model.senders.map(({ economy, partner }) => economy + partner)).toEqual([
    'NPLSAU',
    'BGDSAU',
  ]);
  expect(lessFinding(model)).toHaveLength(2);
  const { columns, rows: cells } = lessTable(model);
  expect(cells.map((one) => one.length)).toEqual([columns.length, columns.length]);
});

test('nothing is told of a territory whose people in its state are uncounted', () => {
  expect(lessFinding(lessModel({ economies: ['CUW'] }, { CUW: [row()] }))).toMatchObject([
    { id: 'less-from-senders:finding.without', values: { state: { value: 'NLD' } } },
  ]);
});
