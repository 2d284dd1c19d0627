import { expect, test } from 'vitest';
import { splitEmpty, splitFinding, splitModel, splitNotes, splitTable } from './model.ts';
import { corridor, rows } from './test-data.ts';

test('the range over the assumptions, of the published amount first', () => {
  const model = splitModel(corridor, rows);
  const [range, published] = splitFinding(model);
  expect(range?.values).toMatchObject({ low: { value: 2.5 }, high: { value: 8 } });
  expect(published).toMatchObject({
    id: 'corridor-split:finding.published',
    values: { low: { value: 250 }, high: { value: 800 }, amount: { value: 10_000 } },
  });
  expect(splitTable(model).rows).toHaveLength(2);
});

test('the modelled amount where nothing is published', () => {
  const model = splitModel(corridor, {
    sent: rows.sent.filter((row) => row.basis === 'modelled'),
  });
  expect(splitFinding(model)[1]?.id).toBe('corridor-split:finding.modelled');
  expect(splitNotes(model).map((note) => note.id)).toContain('corridor-split:note.unknown_income');
});

test('says why there is nothing to split', () => {
  const none = splitModel({ sender: 'IND', receiver: 'PAK' }, rows);
  expect(splitEmpty(none)?.id).toBe('corridor-split:empty.amount');
  expect(splitFinding(none)).toEqual([]);
  const uncounted = splitModel({ sender: 'SAU', receiver: 'TON' }, rows);
  expect(splitEmpty(uncounted)?.id).toBe('corridor-split:empty.migrants');
});

test('splits nothing by fewer than 100 migrants, and gives women none of it where none is counted', () => {
  const [row] = rows.sent;
  const few = splitModel(corridor, { sent: [{ ...row!, female: 40, male: 59 }] });
  expect(splitEmpty(few)?.id).toBe('corridor-split:empty.few');
  expect(splitFinding(few)).toEqual([]);
  const parts = { per_person: 0, income: 0, survey: 0 };
  const men = splitModel(corridor, { sent: [{ ...row!, ...parts, female: 0, male: 200 }] });
  expect(splitFinding(men).map(({ id }) => id)).toEqual(['corridor-split:finding.no_women']);
});

test('splits nothing where how many are women was not observed', () => {
  const [row] = rows.sent;
  const model = splitModel(corridor, { sent: [{ ...row!, unobserved: true }] });
  expect(splitEmpty(model)?.id).toBe('corridor-split:empty.unobserved');
  expect(splitFinding(model)).toEqual([]);
  const few = splitModel(corridor, { sent: [{ ...row!, female: 9, male: 9, unobserved: true }] });
  expect(splitEmpty(few)?.id).toBe('corridor-split:empty.few');
});
