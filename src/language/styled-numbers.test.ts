import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFullLanguage, formatOf, languages } from './index.ts';
import { numberStyles, styledNumbers } from '../domain/own-look/own-numbers.ts';

const formatIn = async (language: string) => {
  const { t } = await createFullLanguage(language as 'en');
  return formatOf(t, language);
};

test.each([
  ['comma', 'US$1,234,567.89', '7.9 %', '12,345'],
  ['point', 'US$1.234.567,89', '7,9 %', '12.345'],
  ['space', 'US$1\u202f234\u202f567,89', '7,9 %', '12\u202f345'],
  ['si', 'US$1\u202f234\u202f567.89', '7.9 %', '12\u202f345'],
] as const)('%s', async (style, dollars, share, count) => {
  for (const language of languages) {
    const format = styledNumbers(await formatIn(language), style);
    const amount = format.amount(1_234_567.89, 'usd', { as: 'exact' });
    expect(amount, language).toContain(dollars.replace('US$', ''));
    expect(format.count(12_345, { as: 'full' }), language).toContain(count);
    expect(format.share(7.9).replaceAll(/[^\d.,]/g, ''), language).toBe(share.replace(' %', ''));
    expect(format.year(2021)).toBe('2021');
  }
});

test('digits stay what they are, in every language and style', async () => {
  const digits = (text: string) => text.replaceAll(/\D/g, '');
  for (const language of languages) {
    const plain = await formatIn(language);
    fc.assert(
      fc.property(
        fc.double({ min: -1e14, max: 1e14, noNaN: true }),
        fc.constantFrom(...numberStyles),
        fc.constantFrom('rounded', 'short', 'full', 'exact', 'said'),
        (value, style, as) => {
          const styled = styledNumbers(plain, style).amount(value, 'usd', { as });
          expect(digits(styled)).toBe(digits(plain.amount(value, 'usd', { as })));
        },
      ),
    );
  }
});

test('the style of the language is its own format', async () => {
  const format = await formatIn('es');
  expect(styledNumbers(format, 'language')).toBe(format);
});
