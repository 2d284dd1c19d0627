import { expect, test } from 'vitest';
import { gdpModel, type GdpRow } from './model.ts';
import { gdpFinding, gdpNotes, gdpTable } from './text.ts';

const row = (over: Partial<GdpRow>): GdpRow => ({
  flow: 'received',
  series: over.flow === 'fdi' ? 'wdi' : 'headline',
  year: 2023,
  percent: 26,
  usd: 11e9,
  status: 'published',
  publisher: over.flow === 'fdi' ? null : 'wdi',
  ...over,
});
const one = (rows: GdpRow[]) => gdpModel({ economies: ['NPL'] }, { NPL: rows });
const finding = (rows: GdpRow[]) => gdpFinding(one(rows))[0];

test('the newest share is told, then both in the last year that has both', () => {
  const rows = [
    row({ year: 2022, percent: 23 }),
    row({}),
    row({ flow: 'fdi', year: 2022, percent: 0.2 }),
  ];
  expect(gdpFinding(one(rows))).toMatchObject([
    { id: 'received-gdp-fdi:finding.alone', values: { year: { value: row({}).year } } },
    {
      id: 'received-gdp-fdi:both.received',
      values: { received: { value: 23 }, fdi: { value: 0.2 }, year: { value: 2022 } },
    },
  ]);
  const withdrawn = [...rows.slice(0, 2), row({ flow: 'fdi', year: 2022, percent: -0.2 })];
  expect(gdpFinding(one(withdrawn))[1]).toMatchObject({
    id: 'received-gdp-fdi:both.withdrawn',
    values: { fdi: { value: 0.2 } },
  });
});

test('shares that read the same are not told as less and more', () => {
  const rows = [row({ percent: 11.9 }), row({ flow: 'fdi', percent: 12.2 })];
  expect(finding(rows)?.id).toBe('received-gdp-fdi:finding.alike');
});

test('less than investment, investment withdrawn, and no investment at all are told apart', () => {
  expect(finding([row({ percent: 1 }), row({ flow: 'fdi', percent: 4 })])?.id).toMatch(/below$/);
  expect(finding([row({}), row({ flow: 'fdi', percent: -4 })])).toMatchObject({
    id: 'received-gdp-fdi:finding.withdrawn',
    values: { fdi: { value: 4 } },
  });
  expect(finding([row({})])?.id).toMatch(/alone$/);
  expect(finding([row({ flow: 'fdi' })])?.id).toMatch(/none$/);
});

test('investment withdrawn in one year and put in the next is told with both', () => {
  const rows = [row({}), row({ flow: 'fdi', percent: -6.7 })];
  const next = (percent: number) => row({ flow: 'fdi', year: row({}).year + 1, percent });
  expect(finding([...rows, next(35)])).toMatchObject({
    id: 'received-gdp-fdi:finding.withdrawn_then',
    values: { fdi: { value: 6.7 }, later: { value: 35 }, next: { value: row({}).year + 1 } },
  });
  expect(finding([...rows, next(-1)])?.id).toMatch(/withdrawn$/);
});

test('it is said where KNOMAD stands in', () => {
  expect(gdpNotes(one([row({})]))).toEqual([]);
  expect(gdpNotes(one([row({ year: 2022 }), row({ publisher: 'knomad' })]))).toEqual([
    { id: 'received-gdp-fdi:note.knomad' },
  ]);
});

test('a comparison leaves investment out', () => {
  const rows = [row({}), row({ flow: 'fdi' })];
  const model = gdpModel({ economies: ['NPL', 'MEX'] }, { NPL: rows, MEX: rows });
  expect(model.lines.map((line) => [line.economy, line.flow])).toEqual([
    ['NPL', 'received'],
    ['MEX', 'received'],
  ]);
  expect(gdpTable(model).rows).toHaveLength(2);
});

test('aid, exports and reserves are told of the year, or of the last of the two before it', () => {
  const beside = (flow: GdpRow['flow'], percent: number, year: number) =>
    row({ flow, series: 'wdi', percent, year, publisher: null });
  const said = gdpFinding(
    one([
      row({ year: 2024 }),
      beside('fdi', 2, 2024),
      beside('aid', -0.4, 2023),
      beside('exports', 7, 2024),
      beside('exports', 8, 2025),
      beside('reserves', 30, 2021),
    ]),
  );
  expect(said.slice(1)).toEqual([
    {
      id: 'received-gdp-fdi:beside.aid_back',
      values: { share: { kind: 'share', value: 0.4 }, year: { kind: 'year', value: 2023 } },
    },
    {
      id: 'received-gdp-fdi:beside.exports',
      values: { share: { kind: 'share', value: 7 }, year: { kind: 'year', value: 2024 } },
    },
  ]);
});

test('reserves are told as months of imports too, where these are known', () => {
  const beside = (months: number | null) =>
    gdpFinding(one([row({}), row({ flow: 'reserves', series: 'wdi', percent: 30, months })])).at(
      -1,
    );
  expect(beside(8.96)).toMatchObject({
    id: 'received-gdp-fdi:beside.reserves_months',
    values: { months: { value: 9 }, year: { value: 2023 } },
  });
  expect(beside(1.04)?.id).toBe('received-gdp-fdi:beside.reserves_month');
  expect(beside(0.02)?.id).toBe('received-gdp-fdi:beside.reserves');
  expect(beside(null)?.id).toBe('received-gdp-fdi:beside.reserves');
});
