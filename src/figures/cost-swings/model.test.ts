import { expect, test } from 'vitest';
import { swingModel, type SwingRow } from './model.ts';
import { swingFinding, swingTable } from './text.ts';

const row = (sender: string, usual: number, usd: number | null = 2e9): SwingRow => ({
  sender,
  receiver: 'IND',
  newest: '2025Q3',
  usual,
  largest: 3 * usual,
  moves: 12,
  lowest: 2,
  highest: 9,
  now: 5,
  usd,
  matrix_year: 2021,
});
const modelOf = (corridors: SwingRow[], least = 10) =>
  swingModel({ from: 'all', to: 'all', least }, { corridors });

test('the middle corridor, the most moved and the restless are told of those that carry enough', () => {
  const model = modelOf([row('USA', 0.2), row('TZA', 5, 4e5), row('SAU', 1.5), row('ARE', 0.4)]);
  expect(model.middle).toBe(0.4);
  expect(swingFinding(model)).toMatchObject([
    { id: 'cost-swings:finding.all', values: { middle: { value: 0.4 } } },
    { id: 'cost-swings:top', values: { sender: { value: 'SAU' }, usual: { value: 1.5 } } },
    { id: 'cost-swings:restless', values: { restless: { value: 1 }, all: { value: 3 } } },
  ]);
  expect(modelOf([row('USA', 0.2), row('TZA', 5, 4e5)], 0).middle).toBeCloseTo(2.6);
});

test('twelve are drawn, all are rows, and without corridors nothing is found', () => {
  const model = modelOf(Array.from({ length: 20 }, (_, at) => row(`A${at}`, at)));
  expect([model.drawn.length, model.drawn[0]?.usual, swingTable(model).rows.length]).toEqual([
    12, 19, 20,
  ]);
  expect(swingFinding(modelOf([]))).toEqual([]);
});
