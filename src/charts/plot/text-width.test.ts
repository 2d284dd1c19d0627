import { expect, test } from 'vitest';
import { textWidth, wrapText } from './text-width.ts';

test('a label that fits stays on its line; a longer one goes on two, whole', () => {
  expect(wrapText('Remittances', 12, 100)).toEqual(['Remittances']);
  expect(wrapText('Direct investment', 12, 90)).toEqual(['Direct', 'investment']);
  expect(wrapText('الإمارات العربية المتحدة', 12, 90).join(' ')).toBe('الإمارات العربية المتحدة');
});

test('a name of hyphens breaks after one of them', () => {
  expect(wrapText('Trinité-et-Tobago', 12, 80)).toEqual(['Trinité-et-', 'Tobago']);
});

test('a long name of an economy goes on as many lines as it may, whole', () => {
  const name = 'Democratic Republic of the Congo';
  expect(wrapText(name, 12, 80, 4).join(' ')).toBe(name);
  expect(wrapText(name, 12, 80, 2).at(-1)).toMatch(/…$/);
});

test('no line is wider than its room, and a word without room is shortened', () => {
  for (const text of [
    'United Arab Emirates, mobile money',
    'Herfindahl',
    'a b c d e f g h i j k l',
  ])
    for (const space of [30, 60, 90])
      for (const line of wrapText(text, 12, space))
        expect(textWidth(line, 12)).toBeLessThanOrEqual(space);
  expect(wrapText('Herfindahl', 12, 30)).toEqual([expect.stringMatching(/…$/)]);
});
