import { expect, test } from 'vitest';
import { tiedWith } from './tied.ts';

const of = (...amounts: readonly number[]) => amounts.map((usd) => ({ usd, doubt: null }));

test('within a tenth of each other neither of two leads', () => {
  expect(tiedWith(of(100, 90, 10))?.usd).toBe(90);
  expect(tiedWith(of(100, 89))).toBeNull();
  expect(tiedWith(of(100))).toBeNull();
  expect(tiedWith([])).toBeNull();
});

test('nothing doubted is told as one of two', () => {
  const [first, second] = of(100, 99);
  if (!first || !second) throw new Error('Two are needed');
  expect(tiedWith([first, { ...second, doubt: 'poorer' }])).toBeNull();
});
