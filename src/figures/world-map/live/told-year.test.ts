import { expect, test } from 'vitest';
import { firstMatrixYear } from '../../../domain/editions/matrices.ts';
import { toldYear } from './told-year.ts';
import { workingSet } from './working-set.ts';

const row = (economy: string, year: number) =>
  ({ economy, year, value: 1, status: 'published' }) as const;
const values = workingSet([
  row('SEN', 2019),
  row('SEN', 2023),
  row('NPL', 2024),
  row('TKL', 2025),
  row('OMN', 1987),
  row('CAF', firstMatrixYear - 1),
  row('TGO', firstMatrixYear),
]);

test('the nearest year that tells of an economy is the last before, else the first after', () => {
  expect(toldYear(values, 2024, 'SEN')).toBe(2023);
  expect(toldYear(values, 2022, 'SEN')).toBe(2019);
  expect(toldYear(values, 2010, 'SEN')).toBe(2019);
  expect(toldYear(values, 2024, 'TKL')).toBe(2025);
});

test('there is none where the shown year has a value, or no year has', () => {
  expect(toldYear(values, 2024, 'NPL')).toBeUndefined();
  expect(toldYear(values, 2024, 'ATA')).toBeUndefined();
});

test('the map goes by itself to no year before the first of who sent to whom', () => {
  const yearToGo = (economy: string) => toldYear(values, 2024, economy, firstMatrixYear);
  expect(firstMatrixYear).toBe(2010);
  expect(yearToGo('SEN')).toBe(2023);
  expect(yearToGo('TGO')).toBe(firstMatrixYear);
  expect(yearToGo('NPL')).toBeUndefined();
  // These the panel's button leads to.
  for (const economy of ['OMN', 'CAF']) {
    expect(yearToGo(economy)).toBeUndefined();
    expect(toldYear(values, 2024, economy)).toBeLessThan(firstMatrixYear);
  }
});
