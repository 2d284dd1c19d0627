import { expect, test } from 'vitest';
import { arrived } from './use-statement.ts';

test('only an address with another text takes the place of what is written', () => {
  const state = { text: 'SELECT 1', arrivals: 2 };
  expect(arrived(state, 'SELECT 2')).toMatchObject({ text: 'SELECT 2', arrivals: 3 });
  expect(arrived(state, 'SELECT 1 ')).toMatchObject({ text: 'SELECT 1', arrivals: 2 });
  expect(arrived(state, null)).toMatchObject({ text: 'SELECT 1', arrivals: 2 });
});
