import { expect, test } from 'vitest';
import { measureIds, measures } from '../../domain/measure.ts';
import { newestMatrixYear } from '../../domain/editions/matrices.ts';
import { measureNotes } from './notes.ts';

test('UNRWA is named with each count of refugees, the matrices with each amount of money', () => {
  const noted = (note: string, year = newestMatrixYear) =>
    measureIds.filter((id) =>
      measureNotes(measures[id], year).some((message) => message.id === `world-map:caveat.${note}`),
    );
  expect(noted('unrwa')).toEqual([
    'refugees_hosted',
    'refugees_origin',
    'refugees_returned',
    // Who fled is drawn over the deaths.
    'conflict_deaths',
  ]);
  expect(noted('deaths')).toEqual(['conflict_deaths']);
  expect(noted('rests')).toEqual([]);
  expect(noted('rests', newestMatrixYear + 1)).toEqual(noted('estimates'));
  expect(noted('estimates')).toEqual(['received', 'paid', 'received_gdp', 'received_person']);
  expect(noted('modelled')).toEqual([]);
  expect(noted('modelled', newestMatrixYear + 1)).toEqual(noted('estimates'));
  expect(noted('estimates', newestMatrixYear + 1)).toEqual([]);
  // Before the first matrix nobody says who sent to whom, nor does the atlas.
  expect([...noted('estimates', 1990), ...noted('modelled', 1990)]).toEqual([]);
});
