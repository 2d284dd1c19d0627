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
