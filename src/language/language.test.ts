import { expect, test } from 'vitest';
import { createEconomyName } from './economy-names.ts';
import { createFullLanguage, createLanguage } from './create-language.ts';
import { chooseLanguage, languages } from './languages.ts';
import { createSay, formatOf } from './say.ts';

const economies = [
  { economy: 'TUR', iso2: 'TR', name: 'Türkiye' },
  { economy: 'XKX', iso2: 'XK', name: 'Kosovo' },
  { economy: 'XCX', iso2: null, name: 'Channel Islands' },
  { economy: 'XUN', iso2: null, name: 'Unallocated' },
  { economy: 'XYZ', iso2: null, name: 'A place without ISO code' },
];

test('the address comes first, then the last choice, then the browser, then English', () => {
  const choose = (search: string, remembered: string | null, preferred: string[]) =>
    chooseLanguage({ search, remembered, preferred });
  expect(choose('?lang=ar', 'fr', ['es'])).toBe('ar');
  expect(choose('?lang=tlh', 'fr', ['es'])).toBe('fr');
  expect(choose('', null, ['de-DE', 'es-MX'])).toBe('es');
  expect(choose('', null, ['de'])).toBe('en');
  const inFolder = { at: 'es', search: '?lang=ar', remembered: 'fr', preferred: ['ar'] } as const;
  expect(chooseLanguage(inFolder)).toBe('es');
});

test.each([
  ['en', 'Türkiye', 'Unallocated'],
  ['fr', 'Türkiye', 'Non réparti'],
  ['es', 'Türkiye', 'Sin asignar'],
  ['ar', 'تركيا', 'غير موزّع'],
] as const)('economies have their names in %s', async (language, turkey, unallocated) => {
  const { t } = await createFullLanguage(language);
  const name = createEconomyName(t, language, economies);
  expect(name('TUR')).toBe(turkey);
  expect(name('XUN')).toBe(unallocated);
  expect(name('XYZ')).toBe('A place without ISO code');
  expect(name('QQQ')).toBe('QQQ');
});

test.each(languages)(
  'messages are said in %s, with ranks, shares and amounts',
  async (language) => {
    const { t } = await createFullLanguage(language);
    const format = formatOf(t, language);
    const said = {
      en: ['US$52.6 billion', '3rd of 201', 'under 0.1 %', 'Q2 2016'],
      fr: ['52,6 milliards $US', '3e sur 201', 'moins de 0,1 %', 'T2 2016'],
      es: ['52.600 millones de US$', '3.º de 201', 'menos del 0,1 %', 'T2 de 2016'],
      ar: ['52.6 مليار دولار', 'المرتبة 3 من 201', 'أقل من 0.1 %', 'الربع الثاني من عام 2016'],
    } as const;
    const shown = [
      format.amount(52_595_342_546, 'usd'),
      format.rank(3, 201),
      format.share(0.04),
      format.quarter('2016Q2'),
    ];
    expect(shown.map((text) => text.replaceAll('\u200f', '').replace(/\s/g, ' '))).toEqual(
      said[language],
    );
  },
);

test.each(languages)('an amount stays on one line in %s', async (language) => {
  const { amount, count, counted } = formatOf((await createFullLanguage(language)).t, language);
  for (const value of [1e6, 2e6, 5.2e6, 539e6, 3e9, 5.2e9, 52.6e9, 1.2e12])
    for (const text of [
      ...(['rounded', 'said', 'short'] as const).map((as) => amount(value, 'usd', { as })),
      amount(value, 'usd_per_person'),
      count(value),
      counted(value),
    ])
      expect(text).not.toMatch(/\d /);
});

test('messages carry counts, economies and messages inside them', async () => {
  const instance = createLanguage('en', {
    en: {
      trial: {
        inner: '{{count}} corridor',
        inner_one: '{{count}} corridor',
        inner_other: '{{count}} corridors',
        outer: '{{place}} has {{what}} in {{year}}.',
      },
    },
  });
  const format = formatOf(instance.t, 'en');
  const say = createSay(instance.t, format, createEconomyName(instance.t, 'en', economies));
  const sentence = (count: number) =>
    say({
      id: 'trial:outer',
      values: {
        place: { kind: 'economy', value: 'TUR' },
        year: { kind: 'year', value: 2021 },
        what: {
          kind: 'message',
          value: { id: 'trial:inner', values: { count: { kind: 'count', value: count } } },
        },
      },
    });
  expect(sentence(1)).toBe('Türkiye has 1 corridor in 2021.');
  expect(sentence(10_227)).toBe('Türkiye has 10,200 corridors in 2021.');
});

test('in development, words missing in a language or altogether stand in brackets', () => {
  const words = { en: { trial: { a: 'only English' } }, fr: { trial: {} } };
  const french = createLanguage('fr', words, true);
  expect(french.t('trial:a')).toBe('⟦only English⟧');
  expect(french.t('trial:b')).toBe('⟦b⟧');
  expect(createLanguage('fr', words, false).t('trial:a')).toBe('only English');
  expect(createEconomyName(french.t, 'fr', economies)('TUR')).toBe('Türkiye');
});

test('the first part that was not bundled brings the words of all', async () => {
  const translator = createLanguage('en');
  expect(translator.hasResourceBundle('en', 'gender')).toBe(false);
  await translator.loadNamespaces('country');
  for (const part of ['country', 'gender', 'top-partners', 'world-map'])
    expect(translator.hasResourceBundle('en', part), part).toBe(true);
});

test('a Spanish share keeps its article where it is told to more digits', async () => {
  const { t } = await createFullLanguage('es');
  const say = createSay(t, formatOf(t, 'es'), createEconomyName(t, 'es', economies));
  const told = (as?: 'full') =>
    say({
      id: 'cost-parts:finding.all',
      values: {
        fees: { kind: 'amount', value: 4.96, unit: 'percent', ...(as ? { as } : {}) },
        margin: { kind: 'share', value: 2 },
        quarter: { kind: 'quarter', value: '2025Q1' },
      },
    });
  expect(told()).toContain('el 5,0\u00a0%');
  expect(told('full')).toContain('el 4,96\u00a0%');
});
