import { expect, test } from 'vitest';
import { searchKeyIsOn, turnSearchKey } from './search-key.ts';

test('the key is on until it is turned off, and on again', () => {
  const kept = new Map<string, string>();
  const storage = () =>
    ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }) as unknown as Storage;
  expect(searchKeyIsOn(storage)).toBe(true);
  expect(turnSearchKey(false, storage)).toBe(true);
  expect(searchKeyIsOn(storage)).toBe(false);
  expect(turnSearchKey(true, storage)).toBe(true);
  expect(searchKeyIsOn(storage)).toBe(true);
});

test('where the browser keeps nothing the key is on, and turning it says so', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(searchKeyIsOn(denied)).toBe(true);
  expect(turnSearchKey(false, denied)).toBe(false);
});
