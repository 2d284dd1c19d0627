import { expect, test } from 'vitest';
import { keepSearch, keptSearches } from './kept-searches.ts';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
    key: () => null,
    length: 0,
  };
}

test('the last five are kept, the last first and none twice', () => {
  const storage = memory();
  for (const key of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) keepSearch(key, () => storage);
  expect(keptSearches(() => storage)).toEqual(['f', 'e', 'd', 'a', 'c']);
});

test('a browser that keeps nothing, or something else, has none', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  keepSearch('a', denied);
  expect(keptSearches(denied)).toEqual([]);
  const storage = memory();
  storage.setItem('atlas.searches', '{"a":1}');
  expect(keptSearches(() => storage)).toEqual([]);
  storage.setItem('atlas.searches', 'nonsense');
  expect(keptSearches(() => storage)).toEqual([]);
});
