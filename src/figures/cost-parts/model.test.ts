import { expect, test } from 'vitest';
import { partsModel, type PartsRow } from './model.ts';
import { partsFinding, partsNotes, partsTable } from './text.ts';

const row = (quarter: string, fees: number, margin: number): PartsRow => ({
  kept: 'all',
  quarter,
  mean: fees + margin,
  fees,
  margin,
  stated: 200,
  mostly_margin: 40,
  priced: 260,
});
const modelOf = (quarters: PartsRow[]) =>
  partsModel({ from: 'all', to: 'all', corridors: 'all' }, { quarters });

test('the margin is told as a part of the cost, now and at first, and how many corridors state it', () => {
  const model = modelOf([row('2016Q2', 6, 2), row('2025Q1', 4.5, 1.5)]);
  expect(partsFinding(model)).toMatchObject([
    { id: 'cost-parts:finding.all', values: { fees: { value: 4.5 }, margin: { value: 1.5 } } },
    { id: 'cost-parts:part', values: { part: { value: 25 }, before: { value: 25 } } },
    { id: 'cost-parts:mostly', values: { mostly: { value: 40 }, stated: { value: 200 } } },
  ]);
  expect(partsNotes(model)).toContainEqual(
    expect.objectContaining({
      id: 'cost-parts:note.coverage',
      values: expect.objectContaining({ priced: { kind: 'count', value: 260 } }),
    }),
  );
  expect(partsTable(model).rows).toHaveLength(2);
  expect(partsFinding(modelOf([]))).toEqual([]);
});
