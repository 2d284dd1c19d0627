import { expect, test } from 'vitest';
import { leavesBroken } from './engine-words.ts';

test('an error about a transaction is of a statement before, and of an engine to be replaced', () => {
  expect(
    leavesBroken('cannot start a transaction within a transaction', 'TransactionContext'),
  ).toBe(true);
  expect(leavesBroken('Binder Error: FATAL Error', 'Binder')).toBe(false);
  expect(leavesBroken('RuntimeError: unreachable', '')).toBe(true);
});

test.each([
  'memory access out of bounds',
  'null function or function signature mismatch',
  'function signature mismatch',
  'indirect call to null',
  'Maximum call stack size exceeded',
])('a trap of the engine’s own code leaves it broken: %s', (text) => {
  expect(leavesBroken(text, '')).toBe(true);
});
