import { expect, test } from 'vitest';
import { spreadModel, type SpreadRow } from './model.ts';
import { spreadFinding, spreadNotes, spreadTable } from './text.ts';

const row = (quarter: string, over: Partial<SpreadRow> = {}): SpreadRow => ({
  kept: 'all',
  quarter,
  priced: 100,
  p10: 3,
  p25: 4,
  p50: 5.2,
  p75: 7,
  p90: 11,
  corridors_3: 10,
  corridors_5: 48,
  dollars_3: 12,
  dollars_5: 64,
  matrix_year: 2021,
  ...over,
});
const modelOf = (quarters: SpreadRow[], corridors: 'all' | 'same' = 'all') =>
  spreadModel({ from: 'all', to: 'all', corridors }, { quarters });

test('the finding tells the newest quarter, and what it was in the first', () => {
  const model = modelOf([row('2011Q1', { corridors_5: 20 }), row('2025Q3')]);
  expect(spreadFinding(model)).toMatchObject([
    { id: 'cost-spread:finding.both.all', values: { now: { value: 48 }, dollars: { value: 64 } } },
    { id: 'cost-spread:then', values: { before: { value: 20 }, target: { value: 10 } } },
    { id: 'cost-spread:middle', values: { low: { value: 3 }, high: { value: 11 } } },
  ]);
  expect(spreadTable(model).rows[0]?.[0]).toEqual({ kind: 'quarter', value: '2025Q3' });
});

test('of one quarter alone nothing is compared; without a matrix no money is told', () => {
  const model = modelOf([
    row('2025Q3', { dollars_3: null, dollars_5: null, matrix_year: null }),
    row('2025Q3', { kept: 'same', corridors_5: 55 }),
  ]);
  expect(spreadFinding(model).map(({ id }) => id)).toEqual([
    'cost-spread:finding.corridors.all',
    'cost-spread:middle',
  ]);
  expect(spreadNotes(model).map(({ id }) => id)).not.toContain('cost-spread:note.dollars');
});

test('the same corridors throughout are a choice, and without corridors nothing is found', () => {
  const rows = [row('2025Q3'), row('2025Q3', { kept: 'same', corridors_5: 55 })];
  expect(modelOf(rows, 'same').newest?.corridors_5).toBe(55);
  expect(spreadFinding(modelOf([]))).toEqual([]);
});
