import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeText, unsafeText } from './safe-cell.ts';

const triggers = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

test.each([
  ...triggers.map((trigger) => `${trigger}cmd|' /C calc'!A0`),
  ...triggers.filter((trigger) => !/\s/.test(trigger)).map((trigger) => ` \u0000 ${trigger}1+1`),
])('%j does not begin so in a file', (text) => {
  expect(safeText(text)).toBe(`'${text}`);
});

test.each(['-5', '+3.25', '-1.5e-7', '0', '12', 'Côte d’Ivoire', "'Ōlelo", 'a=b', ''])(
  '%j is left as it is',
  (text) => expect(safeText(text)).toBe(text),
);

test.each([
  ['x;=1+1', "x;'=1+1"],
  ['x; \t@sum(1)', "x;' \t'@sum(1)"],
  ["a\r\n+cmd|' /C calc'!A0", "a\r'\n'+cmd|' /C calc'!A0"],
  ['Kenya; Uganda = two', 'Kenya; Uganda = two'],
])('%j begins no cell where commas separate none: %j', (text, safe) => {
  expect(safeText(text)).toBe(safe);
});

test('what was defused can be told from what was not, and is given back', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...triggers, ';', "'", ' ', '1', 'a'),
      fc.string({ maxLength: 1 }),
    ),
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, (given) => {
      const safe = safeText(given);
      expect(unsafeText(safe)).toBe(given);
      if (!/^[+-]?\d/.test(safe)) expect(safe).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      expect(safe).not.toMatch(/[;\t\r\n][\s\0]*[=+\-@＝＋－＠]/u);
    }),
    { numRuns: 2000 },
  );
});
