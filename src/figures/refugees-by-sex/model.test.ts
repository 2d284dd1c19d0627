import fc from 'fast-check';
import { expect, test } from 'vitest';
import refugeesBySex from './index.ts';
import { refugeesModel } from './model.ts';
import { refugeesFinding, refugeesTable } from './text.ts';

const years = [
  { year: 2001, persons: 100, women: 30, men: 31 },
  { year: 2002, persons: 100, women: 25, men: 24 },
  { year: 2025, persons: 200, women: 91, men: 89 },
];

test('the unknown are neither women nor men', () => {
  const model = refugeesModel({}, { years });
  expect(model.years.map(({ unknown, coverage }) => [unknown, coverage])).toEqual([
    [39, 61],
    [51, 49],
    [20, 90],
  ]);
  expect(refugeesTable(model).rows).toHaveLength(3);
});

test('the finding says for how many sex is known', () => {
  const [now, coverage] = refugeesFinding(refugeesModel({}, { years }));
  expect(now?.values).toMatchObject({
    share: { value: expect.closeTo(50.56, 1) },
    coverage: { value: 90 },
    year: { value: 2025 },
  });
  expect(coverage?.values).toMatchObject({ least: { value: 49 }, least_year: { value: 2002 } });
  expect(refugeesFinding(refugeesModel({}, { years: [] }))).toEqual([]);
});

test('women, men and unknown are always all there are', () => {
  const row = fc
    .record({ women: fc.nat(1e6), men: fc.nat(1e6), unknown: fc.nat(1e6) })
    .map(({ women, men, unknown }) => ({ year: 2020, women, men, persons: women + men + unknown }));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      for (const one of refugeesModel({}, { years: rows }).years)
        expect(one.women + one.men + one.unknown).toBe(one.persons);
    }),
  );
});

test('refugees under UNRWA’s mandate are named beside the counts of the world', () => {
  expect(refugeesBySex.notes(refugeesModel({}, { years }))).toContainEqual({
    id: 'refugees-by-sex:unrwa',
  });
});
