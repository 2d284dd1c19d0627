import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepHistory, readHistory, remembered, type PastQuery } from './history.ts';

function storage(first?: string) {
  const kept = new Map(first === undefined ? [] : [['atlas-sql-history', first]]);
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return { of: () => store as unknown as Storage, kept };
}

test('the newest first, each once, thirty at most, and all of it kept', () => {
  const query = fc.record({ sql: fc.constantFrom('a', ' a ', 'b', 'c'), at: fc.nat() });
  fc.assert(
    fc.property(fc.array(query), fc.nat(60), (queries, more) => {
      const many = Array.from({ length: more }, (_, at) => ({ sql: `SELECT ${at}`, at }));
      const all = [...queries, ...many];
      const past = all.reduce<PastQuery[]>(remembered, []);
      expect(past.length).toBeLessThanOrEqual(30);
      expect(new Set(past.map(({ sql }) => sql.trim())).size).toBe(past.length);
      expect(past[0]).toEqual(all.at(-1));
      const place = storage();
      keepHistory(past, place.of);
      expect(readHistory(place.of)).toEqual(past);
    }),
  );
});

test.each(['', '{', 'null', '1', '[1, {"sql": 2}, null]'])('%j is no history', (text) => {
  expect(readHistory(storage(text).of)).toEqual([]);
});

test('where nothing can be kept the page goes on', () => {
  const none = () => {
    throw new Error('no storage');
  };
  expect(readHistory(none)).toEqual([]);
  expect(() => keepHistory([{ sql: 'a', at: 1 }], none)).not.toThrow();
});
