import { expect, test } from 'vitest';
import { againstDefaults, againstParameters } from './settings.ts';
import { againstFinding, againstModel, againstTable } from './model.ts';
import { rows } from './test-data.ts';
import { readParameters } from '../../domain/parameters.ts';

test('says how many dollars lie elsewhere, how alike the two are, and what is furthest apart', () => {
  const model = againstModel(againstDefaults, rows);
  const [elsewhere, alike, furthest] = againstFinding(model);
  expect(elsewhere?.values).toMatchObject({ share: { value: 3.2 }, year: { value: 2021 } });
  expect(alike?.values).toMatchObject({
    correlation: { value: 0.9974 },
    logs: { value: 0.9948 },
    corridors: { value: 10_227 },
  });
  expect(furthest?.values).toMatchObject({ published: { value: 9e9 }, modelled: { value: 5e9 } });
});

test('names the furthest in dollars, counts those on one side, lists them first', () => {
  const model = againstModel(againstDefaults, rows);
  expect(model.furthest.map((row) => row.receiver)).toEqual(['IND', 'BGD', 'PHL', 'MEX']);
  expect(model.oneSided).toBe(1);
  expect(againstTable(model).rows[0]?.[3]).toMatchObject({ value: 4e9 });
});

test('without a matrix there is nothing to compare', () => {
  const model = againstModel(againstDefaults, { corridors: [], fit: [] });
  expect(model.fit).toBeNull();
  expect(againstFinding(model)).toEqual([]);
});

test('a year without a matrix is refused', () => {
  expect(readParameters(againstParameters, '?year=2019').values.year).toBe(2021);
  expect(readParameters(againstParameters, '?year=2017').values.year).toBe(2017);
});
