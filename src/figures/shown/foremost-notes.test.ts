import { expect, test } from 'vitest';
import { partNotes } from './foremost-notes.ts';

const notes = ['a:note.how', 'a:note.thin', 'a:note.left_out', 'world-map:note.boundaries'].map(
  (id) => ({ id }),
);
const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id);

test('the note that a figure names is open, the most telling that is said', () => {
  const { open, more } = partNotes(notes, ['note.doubtful', 'note.thin', 'note.how']);
  expect(ids(open)).toEqual(['a:note.thin', 'world-map:note.boundaries']);
  expect(ids(more)).toEqual(['a:note.how', 'a:note.left_out']);
});

test('of a figure that names none the first is open', () => {
  expect(ids(partNotes(notes.slice(0, 3)).open)).toEqual(['a:note.how']);
  expect(ids(partNotes(notes.slice(0, 3), ['break']).open)).toEqual(['a:note.how']);
  expect(partNotes([])).toEqual({ open: [], more: [] });
  expect(partNotes(notes, 'all')).toEqual({ open: notes, more: [] });
});
