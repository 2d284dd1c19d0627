import { expect, test } from 'vitest';
import { scatterModel, strengthOf, type ScatterRow } from './model.ts';
import { scatterFinding, scatterNotes, scatterTable } from './text.ts';

const row = (
  origin: string,
  share: number,
  value: number,
  over: Partial<ScatterRow> = {},
): ScatterRow => ({
  stock_year: 2024,
  value_year: 2024,
  origin,
  destination: 'USA',
  persons: 50_000,
  share,
  value,
  status: 'published',
  ...over,
});
const points = [
  row('MEX', 48, 4, { persons: 11e6 }),
  row('IND', 40, 3),
  row('NPL', 30, 2),
  row('BGD', 20, 1),
  row('DZA', 90, 45, { status: 'thin' }),
  row('SDN', 50, -20),
  row('TON', 50, 9, { persons: 12_000 }),
];
const settings = { against: 'cost', least: 20_000 } as const;

test('thin points are drawn but not correlated; what a log axis cannot show is counted', () => {
  const model = scatterModel(settings, { points });
  expect(model.dots.map(({ origin }) => origin)).toEqual(['MEX', 'IND', 'NPL', 'BGD', 'DZA']);
  expect(model).toMatchObject({ thin: 1, leftOut: 1, correlation: 1 });
  expect(scatterNotes(model).map(({ id }) => id)).toEqual([
    'women-share-scatter:note.cost',
    'women-share-scatter:note.thin',
    'women-share-scatter:note.left_out',
  ]);
  expect(scatterTable(model).rows[0]).toHaveLength(scatterTable(model).columns.length);
});

test('the finding states way, strength and number, and no cause', () => {
  const model = scatterModel(settings, { points });
  expect(scatterFinding(model)).toEqual([
    { id: 'women-share-scatter:finding.cost.up' },
    {
      id: 'women-share-scatter:finding.how.corridors',
      values: {
        strength: { kind: 'message', value: { id: 'women-share-scatter:strength.strong' } },
        correlation: { kind: 'count', value: 1 },
        points: { kind: 'count', value: 4 },
      },
    },
  ]);
  expect(scatterFinding({ ...model, correlation: 0.14 })[0]?.id).toMatch(/none$/);
  expect(scatterFinding({ ...model, correlation: -0.4 })[0]?.id).toMatch(/down$/);
  expect(scatterFinding({ ...model, correlation: null })).toHaveLength(1);
});

test('destinations have no origin in their table', () => {
  const income = points.map((point) => ({
    ...point,
    origin: null,
    destination: point.origin ?? '',
  }));
  const model = scatterModel({ against: 'income', least: 10_000 }, { points: income });
  expect(scatterTable(model).columns).toHaveLength(4);
  expect(scatterTable(model).rows[0]).toHaveLength(4);
});

test('strength goes by size, not by sign', () => {
  expect([0.05, -0.2, 0.5, -0.8].map(strengthOf)).toEqual(['none', 'weak', 'moderate', 'strong']);
});
