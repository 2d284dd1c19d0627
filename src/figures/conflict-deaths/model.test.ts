import { expect, test } from 'vitest';
import { deathsEmpty, deathsFinding, deathsModel, deathsNotes, deathsTable } from './model.ts';
import type { DeathsRow } from './deaths-row.ts';

/** "year best low high" */
const rows = (...texts: string[]): DeathsRow[] =>
  texts.map((text) => {
    const [year = 0, best = 0, low = best, high = best] = text.split(' ').map(Number);
    return { year, best, low, high };
  });
const model = (economy: string, ...texts: string[]) =>
  deathsModel({ economies: [economy] }, { [economy]: rows(...texts) });
const said = (economy: string, ...texts: string[]) =>
  deathsFinding(model(economy, ...texts)).map(({ id }) =>
    id.replace('conflict-deaths:finding.', ''),
  );
const ids = (messages: readonly { id: string }[]) => messages.map(({ id }) => id);

test('the newest year has its range, then comes the year with the most', () => {
  const sentences = deathsFinding(model('SSD', '2022 2491 2400 3951', '2023 0', '2024 31 20 60'));
  expect(ids(sentences)).toEqual([
    'conflict-deaths:finding.between',
    'conflict-deaths:finding.most_first',
  ]);
  expect(sentences[0]?.values).toMatchObject({
    year: { value: 2024 },
    deaths: { value: 31 },
    low: { value: 20 },
    high: { value: 60 },
  });
  expect(sentences[1]?.values).toMatchObject({ year: { value: 2022 }, deaths: { value: 2491 } });
});

test('a year without a death is said to be one; one death has no range', () => {
  expect(said('SSD', '2023 5000', '2024 0')).toEqual(['none', 'most_first']);
  expect(said('SSD', '2022 4000', '2023 5000', '2024 0')).toEqual(['none', 'most']);
  expect(said('SSD', '2023 0', '2024 1')).toEqual(['now']);
});

test('no year has most where what the publisher leaves out may be more, and the newest may have most', () => {
  expect(said('SLB', '1992 2', '2000 0', '2024 0')).toEqual(['none']);
  expect(said('HND', '2022 40', '2023 105', '2024 0')).toEqual(['none']);
  expect(said('ECU', '2022 40', '2023 999', '2024 0')).toEqual(['none']);
  expect(said('HTI', '2022 100', '2023 600', '2024 1294')).toEqual(['now', 'most_now']);
});

test('a year that another may have outdone, or of a larger state, is not told as the deadliest', () => {
  expect(said('KGZ', '2000 174', '2010 44 40 468', '2024 0')).toEqual(['none']);
  expect(said('SRB', '1991 3295', '1999 2153', '2008 0', '2024 0')).toEqual(['none']);
  expect(said('ETH', '1990 9000', '1993 40', '2022 100000', '2024 9')).toEqual(['now', 'most']);
  expect(said('SDN', '2010 500', '2011 2000', '2024 9')).toEqual(['now']);
  expect(said('MAR', '1989 207', '2024 7')).toEqual(['now']);
  const notes = (...one: Parameters<typeof model>) => ids(deathsNotes(model(...one)));
  expect(notes('SRB', '1991 3295', '2024 0')).toContain('conflict-deaths:note.larger');
  expect(notes('MAR', '1989 207', '2024 7')).toContain('conflict-deaths:note.with_other');
  expect(notes('RUS', '2024 7819 6460 5969')).toContain('conflict-deaths:note.range');
});

test('deaths before a state was one are said to be elsewhere, and what 1994 was is named', () => {
  const notes = (...one: Parameters<typeof model>) => deathsNotes(model(...one));
  const elsewhere = notes('HRV', '1992 2', '1995 963', '2024 0').find(({ id }) =>
    id.endsWith('note.elsewhere'),
  );
  expect(elsewhere?.values).toMatchObject({ year: { value: 1992 }, other: { value: 'SRB' } });
  expect(ids(notes('NPL', '1989 3', '2024 0'))).not.toContain('conflict-deaths:note.elsewhere');
  expect(ids(notes('RWA', '1994 772463', '2024 9'))).toContain('conflict-deaths:note.rwanda');
});

test('no range is told that the best estimate lies outside of', () => {
  expect(said('RUS', '2024 7819 6460 5969')).toEqual(['now']);
  expect(said('RUS', '2024 7819 6460 7000')).toEqual(['now']);
});

test('none recorded in any year is not the same as not counted alone', () => {
  expect(deathsEmpty(model('NOR', '2023 0', '2024 0'))?.id).toBe('conflict-deaths:empty.zero');
  expect(deathsEmpty(model('HKG'))?.id).toBe('conflict-deaths:empty.none');
  expect(deathsEmpty(model('SSD', '2024 3'))).toBeNull();
});

test('Gaza and the West Bank are said to be counted with Israel, on both and beside others', () => {
  expect(deathsEmpty(model('PSE'))?.id).toBe('conflict-deaths:empty.palestine');
  expect(said('ISR', '2022 4', '2023 27434', '2024 21476 21419 21544')).toEqual([
    'between_joint',
    'most_joint',
  ]);
  const note = 'conflict-deaths:note.palestine';
  expect(ids(deathsNotes(model('ISR', '2024 21476')))).toContain(note);
  const compared = deathsModel({ economies: ['LBN', 'PSE'] }, { LBN: rows('2024 4339'), PSE: [] });
  expect(ids(deathsNotes(compared))).toContain(note);
  expect(ids(deathsNotes(model('LBN', '2024 4339')))).not.toContain(note);
});

test('compared, who is without a death or a figure is said', () => {
  const compared = deathsModel(
    { economies: ['SSD', 'NOR', 'HKG'] },
    { SSD: rows('2024 3'), NOR: rows('2024 0'), HKG: [] },
  );
  expect(ids(deathsFinding(compared))).toEqual([
    'conflict-deaths:finding.now',
    'conflict-deaths:finding.never',
  ]);
  expect(ids(deathsNotes(compared))).toContain('conflict-deaths:note.missing');
  expect(deathsTable(compared).rows).toHaveLength(1);
});
