import { expect, test } from 'vitest';
import { measureIds, measures } from '../../domain/measure.ts';
import { measureNotes } from './notes.ts';

test('UNRWA is named with each count of refugees, the matrices with each amount of money', () => {
  const noted = (note: string) =>
    measureIds.filter((id) =>
      measureNotes(measures[id]).some((message) => message.id === `world-map:note.${note}`),
    );
  expect(noted('unrwa')).toEqual(['refugees_hosted', 'refugees_origin', 'refugees_returned']);
  expect(noted('estimates')).toEqual(['received', 'paid', 'received_gdp', 'received_person']);
});
