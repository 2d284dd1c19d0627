import { expect, test } from 'vitest';
import { createAnswerCache } from './answer-cache.ts';
import type { Answer } from './query.ts';

const answer = (rows: number): Answer<unknown> => ({
  rows: Array.from({ length: rows }, () => ({})),
  from: 'engine',
});

test('forgets what was used longest ago', () => {
  const cache = createAnswerCache(10);
  cache.set('a', answer(3));
  cache.set('b', answer(3));
  cache.get('a');
  cache.set('c', answer(3));
  expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
});

test('keeps nothing larger than itself, and the newer of two', () => {
  const cache = createAnswerCache(10);
  cache.set('a', answer(3));
  cache.set('large', answer(10));
  expect(cache.get('large')).toBeUndefined();
  cache.set('a', answer(1));
  expect(cache.get('a')?.rows.length).toBe(1);
  cache.set('b', answer(7));
  expect(cache.get('a')).toBeDefined();
});
