import { expect, test } from 'vitest';
import { createFormat, type SayWords } from './format.ts';
import fc from 'fast-check';
import { isSameShare } from './same-share.ts';
import words from '../language/en/words/domain.json' with { type: 'json' };

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

const say: SayWords = (key, values = {}) => {
  const plural = key === 'rank' ? `rank_ordinal_${ordinals.select(Number(values['count']))}` : key;
  const pattern = (words as Record<string, unknown>)[plural];
  if (typeof pattern !== 'string') throw new Error(`No words for ${plural}`);
  return pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
};

const format = createFormat('en', say);
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test('amounts keep three significant digits, and say millions and billions', () => {
  expect(spaced(format.amount(52_595_342_546, 'usd'))).toBe('US$52.6 billion');
  expect(spaced(format.amount(860_263_000_000, 'usd'))).toBe('US$860 billion');
  expect(spaced(format.amount(1_000_000_000_000, 'usd'))).toBe('US$1 trillion');
  expect(spaced(format.amount(999_600, 'usd'))).toBe('US$1 million');
  expect(format.amount(460_123, 'usd')).toBe('US$460,000');
  expect(spaced(format.amount(11_279_561, 'persons'))).toBe('11.3 million');
  expect(format.amount(853, 'persons')).toBe('853');
  expect(format.amount(1234.5, 'usd_per_person')).toBe('US$1,230 per person');
  expect(format.amount(1234.5, 'ppp')).toBe('1,230 international $');
});

test('zero, less than zero and no data are three different things', () => {
  expect(format.amount(0, 'usd')).toBe('US$0');
  expect(spaced(format.amount(-1_234_567_890, 'usd'))).toBe('−US$1.23 billion');
  expect(format.amount(null, 'usd')).toBe('no data');
  expect(spaced(format.share(0))).toBe('0 %');
  expect(spaced(format.share(-20.4))).toBe('−20 %');
  expect(format.share(null)).toBe('no data');
});

test('shares have the decimals their size deserves', () => {
  const shown = [26.4, 9.96, 7.94, 4.02, 5, 0.41, 0.1, 0.04, 100, 99.6, 99.97, 118.2].map((value) =>
    spaced(format.share(value)),
  );
  expect(shown).toEqual([
    '26 %',
    '10 %',
    '7.9 %',
    '4.0 %',
    '5 %',
    '0.4 %',
    '0.1 %',
    'under 0.1 %',
    '100 %',
    '99.6 %',
    '99.9 %',
    '118 %',
  ]);
});

test('a negative share is never said to be under a positive one', () => {
  expect([-0.04, -0.0004, -7.94].map((value) => spaced(format.share(value)))).toEqual([
    '−0.04 %',
    '−0.0004 %',
    '−7.9 %',
  ]);
});

test('an exact number keeps every digit', () => {
  const exact = { as: 'exact' } as const;
  expect(
    [1234.5, 0.1, 1_234_567.891, 0.000123456789, 1e15 + 1].map((value) =>
      format.count(value, exact),
    ),
  ).toEqual(['1,234.5', '0.1', '1,234,567.891', '0.000123456789', '1,000,000,000,000,001']);
  expect(format.amount(1234.5, 'usd', exact)).toBe('US$1,234.5');
  expect(spaced(format.amount(-46.125, 'percent', exact))).toBe('−46.125 %');
});

test('short and full forms', () => {
  expect(format.amount(52_595_342_546, 'usd', { as: 'short' })).toBe('US$52.6B');
  expect(format.amount(52_595_342_546, 'usd', { as: 'full' })).toBe('US$52,595,342,546');
  expect(spaced(format.amount(6.3612, 'percent', { as: 'full' }))).toBe('6.36 %');
  expect(spaced(format.range(1_200_000, 1_400_000, 'usd'))).toBe(
    'US$1.2 million to US$1.4 million',
  );
});

test('ranks carry their field, years are never grouped, quarters are said', () => {
  expect([1, 2, 3, 4, 11, 21].map((rank) => format.rank(rank, 201))).toEqual([
    '1st of 201',
    '2nd of 201',
    '3rd of 201',
    '4th of 201',
    '11th of 201',
    '21st of 201',
  ]);
  expect(format.year(2021)).toBe('2021');
  expect(format.years(2010, 2021)).toBe('2010–2021');
  expect(format.years(2021, 2021)).toBe('2021');
  expect(format.quarter('2016Q2')).toBe('Q2 2016');
});

test('bytes are counted as hosts count them', () => {
  expect(format.bytes(7_612_000)).toBe('7.6 MB');
  expect(format.bytes(412_300)).toBe('412 kB');
  expect(format.bytes(12_340_000)).toBe('12 MB');
});

test('other languages put signs and units where they belong', () => {
  const french = createFormat('fr', (_, values) => String(values?.['number']));
  expect(spaced(french.amount(52_595_342_546, 'usd'))).toBe('52,6 milliards');
  const arabic = createFormat('ar', (_, values) => String(values?.['number']));
  expect(spaced(arabic.amount(52_595_342_546, 'usd'))).toBe('52.6 مليار');
  expect(arabic.amount(-5, 'usd')).toBe('\u200f\u200e−5');
});

test('shares are the same where they are printed the same', () => {
  const share = fc.oneof(
    fc.double({ min: -130, max: 130, noNaN: true }),
    fc.constantFrom(0, 0.04, 0.1, 5.46, 9.95, 9.96, 10.4, 99.5, 99.96, 100, 100.4),
  );
  const near = fc.double({ min: -0.6, max: 0.6, noNaN: true });
  fc.assert(
    fc.property(share, near, (one, step) => {
      const other = one + step;
      if ((one < 0.1 && one !== 0) || (other < 0.1 && other !== 0)) return;
      expect(isSameShare(one, other)).toBe(format.share(one) === format.share(other));
    }),
  );
  expect(isSameShare(0.02, 0.09)).toBe(true);
  expect(isSameShare(-4, 4)).toBe(false);
});
