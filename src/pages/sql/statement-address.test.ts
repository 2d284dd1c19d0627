import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkOf, searchWith, statementIn } from './statement-address.ts';

test('a statement comes back from its address, with what else the address holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const search = searchWith('?lang=ar&q=old', text);
      const kept = new URLSearchParams(search);
      expect(kept.get('lang')).toBe('ar');
      expect(statementIn(search)).toBe(text.trim() === '' ? null : text.trim());
    }),
  );
});

test.each(['', '?', '?q=', '?q=%20', '?lang=fr'])('%j asks nothing', (search) => {
  expect(statementIn(search)).toBeNull();
});

test('a link is of the statement alone, and none where it would be too long', () => {
  const page = new URL('https://example.org/atlas/sql/?lang=fr&q=1#x');
  expect(linkOf(page, 'SELECT $1')).toBe('https://example.org/atlas/sql/?q=SELECT%20%241');
  expect(linkOf(page, `SELECT '${'é'.repeat(3000)}'`)).toBeNull();
});
