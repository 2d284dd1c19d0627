import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { loadCatalogue } from './catalogue.ts';
import { createFullLanguage, createLanguage } from './create-language.ts';
import { createEconomyName } from './economy-names.ts';
import { formsOf } from './economy-forms.ts';
import { languages, type Language } from './languages.ts';
import { createSay, formatOf } from './say.ts';

const rows: { economy: string; iso2: string; name: string }[] = parse(
  readFileSync('data/tables/economy.csv', 'utf8'),
  { columns: true },
);
const economies = rows.map((row) => ({ ...row, iso2: row.iso2 || null }));
const forms = ['the', 'of', 'from', 'to', 'in', 'by', 'that'] as const;
const capitals = ['The', 'Of', 'From', 'To', 'In', 'By', 'That'] as const;

async function namesIn(language: Language) {
  const { t } = await createFullLanguage(language);
  return createEconomyName(t, language, economies);
}

/** Every form of every economy, as `CODE form: text`. */
async function allIn(language: Language): Promise<string[]> {
  const name = await namesIn(language);
  return economies.flatMap(({ economy }) =>
    [...forms, ...capitals].map((form) => `${economy} ${form}: ${name.forms(economy)[form]}`),
  );
}

test.each(languages)('every economy has one name in %s, and no two share one', async (language) => {
  const name = await namesIn(language);
  const names = economies.map(({ economy }) => name(economy));
  expect(names.filter((one) => one === '' || /^[A-Z]{3}$/.test(one) || /[|{}]/.test(one))).toEqual(
    [],
  );
  expect(names.length).toBe(new Set(names).size);
});

test.each(languages.filter((language) => language !== 'en'))(
  'every economy has a row and a gender in %s',
  async (language) => {
    const { t } = await createFullLanguage(language);
    const bare = economies.filter(
      ({ economy }) =>
        t(`economies:rows.${economy}`, { lng: language, fallbackLng: [] }) === `rows.${economy}`,
    );
    expect(bare.map(({ economy }) => economy)).toEqual([]);
    const name = createEconomyName(t, language, economies);
    const loose = economies.filter(({ economy }) => !/^[mfp]$/.test(name.forms(economy).agrees));
    expect(loose.map(({ economy }) => economy)).toEqual([]);
  },
);

test('English names with and without article are those of the table', async () => {
  const name = await namesIn('en');
  expect(economies.filter((one) => name(one.economy) !== one.name)).toEqual([]);
});

test('a form with a capital is the form, begun with a capital', async () => {
  for (const language of languages) {
    const name = await namesIn(language);
    for (const { economy } of economies)
      for (const [place, form] of forms.entries()) {
        const [plain, capital] = [name.forms(economy)[form], name.forms(economy)[capitals[place]!]];
        expect(capital.toLocaleLowerCase(language)).toBe(plain.toLocaleLowerCase(language));
        expect(capital[0]).toBe(plain[0]?.toLocaleUpperCase(language));
      }
  }
});

test('no English article is doubled or missing before a plural or a common noun', async () => {
  const all = await allIn('en');
  expect(all.filter((text) => /\bthe the\b/i.test(text))).toEqual([]);
  const nouns =
    /: (?!the |The )(?:\S+ )*?(?:Islands|States|Kingdom|Republic|Emirates|Federation|Philippines|Netherlands|Antilles)$/;
  expect(all.filter((text) => nouns.test(text) && !/Virgin Islands of/.test(text))).toEqual([]);
});

test('French prepositions are contracted and elided', async () => {
  const all = await allIn('fr');
  const wrong = /\b(?:de le|de les|à le|à les|en le|en les|de l’de)\b/i;
  expect(all.filter((text) => wrong.test(text))).toEqual([]);
  const vowel = /\b(?:de|le|la|que) (?=[aeiouAEIOUYÀÂÉÈÊÎÔ])(?!Yémen)/u;
  expect(all.filter((text) => vowel.test(text.replace(/^\S+ \S+: /, '')))).toEqual([]);
  expect(all.filter((text) => /’(?![aeiouyàâéèêîôhAEIOUYÀÂÉÈÊÎÔH])/u.test(text))).toEqual([]);
});

test('Spanish articles are contracted, but not that of El Salvador', async () => {
  const all = await allIn('es');
  expect(
    all.filter((text) => /\b(?:de el|a el)\b/.test(text) || /\b(?:del|al) El\b/.test(text)),
  ).toEqual([]);
  const name = await namesIn('es');
  expect(name.forms('SLV')).toMatchObject({
    of: 'de El Salvador',
    to: 'a El Salvador',
    the: 'El Salvador',
  });
  expect(name.forms('BRA')).toMatchObject({
    of: 'del Brasil',
    to: 'al Brasil',
    in: 'en el Brasil',
  });
});

test.each([
  ['fr', /^les |, /],
  ['es', /^(?:los|las) |, /],
] as const)(
  'in %s verbs are plural where the name has a plural article or lists several, and only there',
  async (language, plural) => {
    const name = await namesIn(language);
    const loose = economies.filter(({ economy }) => {
      const { agrees, the } = name.forms(economy);
      return (agrees === 'p') !== plural.test(the);
    });
    expect(loose.map(({ economy }) => economy)).toEqual([]);
  },
);

test('Arabic prefixes join the article', async () => {
  const name = await namesIn('ar');
  for (const { economy } of economies) {
    const { the, to, by } = name.forms(economy);
    expect(to).toBe(the.startsWith('ال') ? `لل${the.slice(2)}` : `ل${the}`);
    expect(by).toBe(`ب${the}`);
  }
  expect(name.forms('IND').to).toBe('للهند');
  expect(name.forms('MAR').agrees).toBe('m');
  expect(name.forms('EGY').agrees).toBe('f');
});

test.each([
  [
    'fr',
    'USA',
    { the: 'les États-Unis', of: 'des États-Unis', to: 'aux États-Unis', In: 'Aux États-Unis' },
  ],
  [
    'fr',
    'SAU',
    { of: 'de l’Arabie saoudite', from: 'd’Arabie saoudite', in: 'en Arabie saoudite' },
  ],
  ['fr', 'IND', { to: 'à l’Inde', from: 'd’Inde' }],
  ['fr', 'NAM', { in: 'en Namibie' }],
  // What is no economy: refugees come from it, and flee it.
  ['en', 'XST', { name: 'Stateless', the: 'stateless groups' }],
  ['en', 'XTB', { name: 'Tibetan', the: 'Tibetan areas' }],
  [
    'fr',
    'XST',
    { name: 'Apatrides', in: 'chez les groupes apatrides', from: 'des groupes apatrides' },
  ],
  [
    'fr',
    'XTB',
    { name: 'Tibétains', the: 'les zones tibétaines', in: 'dans les zones tibétaines' },
  ],
  ['es', 'XTB', { name: 'Tibetanos', from: 'de las zonas tibetanas' }],
  ['ar', 'XST', { name: 'عديمو الجنسية', the: 'فئات عديمة الجنسية', agrees: 'f' }],
  ['fr', 'IMN', { name: 'Île de Man', in: 'à l’Île de Man' }],
  ['fr', 'CUB', { the: 'Cuba', in: 'à Cuba', from: 'de Cuba', that: 'que Cuba' }],
  ['fr', 'ABW', { of: 'd’Aruba', that: 'qu’Aruba' }],
  ['fr', 'SLV', { the: 'El Salvador', that: 'qu’El Salvador' }],
  ['fr', 'IRN', { name: 'Iran (République islamique d’)', the: 'la République islamique d’Iran' }],
  ['en', 'USA', { name: 'United States', the: 'the United States', The: 'The United States' }],
  ['en', 'FRA', { the: 'France', The: 'France' }],
  [
    'en',
    'BOL',
    { name: 'Bolivia (Plurinational State of)', the: 'the Plurinational State of Bolivia' },
  ],
  [
    'es',
    'XST',
    { name: 'Apátridas', in: 'entre los grupos apátridas', from: 'de los grupos apátridas' },
  ],
  ['es', 'USA', { the: 'los Estados Unidos', of: 'de los Estados Unidos', agrees: 'p' }],
] as const)('in %s, %s has its forms', async (language, economy, wanted) => {
  expect((await namesIn(language)).forms(economy)).toMatchObject(wanted);
});

test('Curaçao and the former Netherlands Antilles have names of their own', async () => {
  for (const language of languages) {
    const name = await namesIn(language);
    expect(name('ANT')).not.toBe(name('CUW'));
    expect(name('CUW')).toMatch(/Curaçao|كوراساو/);
  }
});

test('a language without classes has the name in every form', () => {
  const plain = formsOf('', 'Peru', () => '', 'en');
  expect(forms.map((form) => plain[form])).toEqual(forms.map(() => 'Peru'));
});

test('a sentence takes the form it asks for, one economy or several, and agrees', async () => {
  const trial = {
    one: '{{place.The}} a reçu',
    one_p: '{{place.The}} ont reçu',
    two: '{{from.The}} a envoyé {{to.to}}',
    two_p: '{{from.The}} ont envoyé {{to.to}}',
    many: 'Venus {{places.from}}',
  };
  const french = await loadCatalogue('fr');
  const { t } = createLanguage('fr', { fr: { ...french, trial } }, false);
  const say = createSay(t, formatOf(t, 'fr'), createEconomyName(t, 'fr', economies));
  const place = (value: string) => ({ kind: 'economy', value }) as const;
  const one = (code: string) => say({ id: 'trial:one', values: { place: place(code) } });
  expect(one('FRA')).toBe('La France a reçu');
  expect(one('USA')).toBe('Les États-Unis ont reçu');
  const two = { id: 'trial:two', values: { from: place('USA'), to: place('IND') } };
  expect(say(two)).toBe('Les États-Unis a envoyé à l’Inde');
  expect(say({ ...two, subject: 'from' })).toBe('Les États-Unis ont envoyé à l’Inde');
  const places = { kind: 'economies', value: ['IND', 'USA', 'MEX'] } as const;
  expect(say({ id: 'trial:many', values: { places } })).toBe(
    'Venus d’Inde, des États-Unis et du Mexique',
  );
});
