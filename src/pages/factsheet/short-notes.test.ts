import { expect, test } from 'vitest';
import { shortAlways, shortFirst, shortNotes, type ShortOf } from './short-notes.ts';

const words = Object.entries(
  import.meta.glob<{ short: Record<string, Record<string, string>> }>(
    '../../language/*/words/factsheet.json',
    { eager: true, import: 'default' },
  ),
);
const notesOf = import.meta.glob<{ note: Record<string, string> }>(
  '../../figures/*/words/en.json',
  { eager: true, import: 'default' },
);
const figureOf = (of: ShortOf) => (of === 'abroad' || of === 'hosted' ? 'migrants-by-sex' : of);
const all = (Object.keys(shortFirst) as ShortOf[]).map(
  (of) => [of, [...shortFirst[of], ...(shortAlways[of] ?? [])]] as const,
);

test.each(all)('%s has a short form of its telling notes in every language', (of, keys) => {
  const { note } = notesOf[`../../figures/${figureOf(of)}/words/en.json`]!;
  for (const key of keys) expect(note, key).toHaveProperty(key);
  expect(words).toHaveLength(4);
  for (const [file, { short }] of words)
    expect(Object.keys(short[of] ?? {}).toSorted(), file).toEqual([...keys].toSorted());
});

const note = (key: string) => ({ id: `displacement-over-time:note.${key}` });

test('a figure tells its most telling note and whom it leaves out', () => {
  const said = shortNotes(
    'displacement-over-time',
    ['zero.idps', 'unrwa', 'fall', 'floor'].map(note),
  );
  expect(said.map(({ id }) => id)).toEqual([
    'factsheet:short.displacement-over-time.fall',
    'factsheet:short.displacement-over-time.unrwa',
  ]);
  expect(shortNotes('displacement-over-time', [note('floor')])).toEqual([]);
  const share = { kind: 'share', value: 12 } as const;
  expect(
    shortNotes('hosted', [
      { id: 'migrants-by-sex:note.imputed_all' },
      { id: 'migrants-by-sex:note.shared', values: { share } },
    ]),
  ).toEqual([{ id: 'factsheet:short.hosted.shared', values: { share } }]);
});
