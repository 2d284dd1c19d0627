import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeRows, encodeRows } from './selection-code.ts';

const code = fc.string({
  unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  minLength: 6,
  maxLength: 6,
});

test('any corridors come back from their text, in an address as it is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(code, { maxLength: 60 }), (ids) => {
      const text = encodeRows(ids);
      expect(encodeURIComponent(text)).toBe(text);
      expect([...decodeRows(text)].toSorted()).toEqual(ids.toSorted());
    }),
  );
});

test('order and repetition do not matter, and what is no corridor is left out', () => {
  expect(encodeRows(['USAMEX', 'FRADZA', 'USAMEX', 'nonsense'])).toBe(
    encodeRows(['FRADZA', 'USAMEX']),
  );
  expect(encodeRows([])).toBe('');
  expect(decodeRows('')).toEqual(new Set());
});

test('no text is more than a set of corridors', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      for (const id of decodeRows(text)) expect(id).toMatch(/^[A-Z]{6}$/);
    }),
  );
});

test('a thousand corridors of a few senders take about two letters each', () => {
  const ends = Array.from({ length: 200 }, (_, at) =>
    [0, 1, 2]
      .map((place) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[Math.floor((at * 83) / 26 ** place) % 26])
      .reverse()
      .join(''),
  );
  const ids = ['USA', 'FRA', 'SAU', 'ARE', 'DEU'].flatMap((sender) =>
    ends.map((end) => sender + end),
  );
  expect(encodeRows(ids).length).toBeLessThan(2.6 * new Set(ids).size);
});
