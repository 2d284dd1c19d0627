import { expect, test } from 'vitest';
import { wrapText } from './text-width.ts';
import { wholeWidth } from './whole-width.ts';

const names = [
  'Middle East, North Africa, Afghanistan & Pakistan',
  'Guinea-Bissau',
  'Nepal',
  'جزر سليمان',
];

test.each([1, 2, 3])('on %d lines of that width no text is shortened', (lines) => {
  const space = wholeWidth(names, 12, lines);
  for (const name of names) {
    const wrapped = wrapText(name, 12, space, lines);
    expect(wrapped.length).toBeLessThanOrEqual(lines);
    expect(wrapped.join('')).not.toContain('…');
    expect(wrapped.join(' ').replaceAll('- ', '-')).toBe(name);
  }
  expect(
    names.some((name) =>
      wrapText(name, 12, space - 1, lines)
        .join('')
        .includes('…'),
    ),
  ).toBe(true);
});

test('more lines need less space, down to the longest word', () => {
  const widths = [1, 2, 3, 9].map((lines) => wholeWidth(names, 12, lines));
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
  expect(widths.at(-1)).toBeCloseTo(wholeWidth(['Afghanistan'], 12, 1));
});
