import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerKey } from './answer-key.ts';

test('reads as what was asked', () => {
  expect(answerKey({ id: 'world-map/economies', parameters: {} })).toBe(
    'answers/world-map/economies/all',
  );
  expect(answerKey({ id: 'flows', parameters: { year: 2021, kind: 'remittance' } })).toBe(
    'answers/flows/kind=remittance&year=2021',
  );
});

test('different parameters have different keys, the same in any order one', () => {
  const scalar = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('1', 'true', 'null', "'1", 'a&b=c', '/'),
  );
  const parameters = fc.dictionary(fc.stringMatching(/^[a-z]+$/), scalar, { maxKeys: 3 });
  fc.assert(
    fc.property(parameters, parameters, (one, other) => {
      const key = (given: typeof one) => answerKey({ id: 'q', parameters: given });
      const ordered = (given: typeof one) =>
        JSON.stringify(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)));
      expect(key(one) === key(other)).toBe(ordered(one) === ordered(other));
      expect(key(Object.fromEntries(Object.entries(one).reverse()))).toBe(key(one));
      expect(key(one)).not.toMatch(/[\\\s?#<>|:*]/);
    }),
  );
});
