import { expect, test } from 'vitest';
import { newestMatrixYear } from '../../../domain/editions/matrices.ts';
import { tableHref } from './table-href.ts';

test('the table is of the corridors that the map draws, published or modelled', () => {
  const world = { focus: null, direction: 'in' } as const;
  expect(tableHref({ ...world, year: newestMatrixYear })).toBe(
    `/corridors?year=${newestMatrixYear}`,
  );
  expect(tableHref({ ...world, year: newestMatrixYear + 1 })).toBe(
    `/corridors?kind=modelled&year=${newestMatrixYear + 1}`,
  );
});

test('of an economy it is of the way that is shown', () => {
  const of = (direction: 'in' | 'out' | 'both') =>
    tableHref({ year: newestMatrixYear, focus: 'MEX', direction }).split('&')[1];
  expect([of('in'), of('out'), of('both')]).toEqual(['to=MEX', 'from=MEX', 'q=MEX']);
});
