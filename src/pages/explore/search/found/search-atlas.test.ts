import { beforeAll, expect, test } from 'vitest';
import { measureIds } from '../../../../domain/measure.ts';
import {
  createEconomyName,
  createFullLanguage,
  languages,
  type Language,
} from '../../../../language/index.ts';
import { searchEntries } from '../../../../ui/combobox/economy-search.ts';
import { economyGroups, groupName } from '../../../../domain/economy-group.ts';
import { termIds } from '../../../../ui/terms/terms.ts';
import { keyOf, searchAtlas, type Answer, type Searched } from './search-atlas.ts';
import { titled } from './titled.ts';

const economies = (
  [
    ['NPL', 'NP', 'Nepal'],
    ['QAT', 'QA', 'Qatar'],
    ['IND', 'IN', 'India'],
    ['USA', 'US', 'United States'],
    ['MEX', 'MX', 'Mexico'],
    ['ZAF', 'ZA', 'South Africa'],
    ['SSD', 'SS', 'South Sudan'],
    ['SDN', 'SD', 'Sudan'],
    ['GNB', 'GW', 'Guinea-Bissau'],
    ['GIN', 'GN', 'Guinea'],
    ['PNG', 'PG', 'Papua New Guinea'],
    ['CIV', 'CI', 'Côte d’Ivoire'],
    ['FRA', 'FR', 'France'],
    ['SEN', 'SN', 'Senegal'],
    ['ARE', 'AE', 'United Arab Emirates'],
    ['PHL', 'PH', 'Philippines'],
    ['TON', 'TO', 'Tonga'],
    ['COG', 'CG', 'Congo'],
    ['COD', 'CD', 'Congo (Democratic Republic)'],
  ] as const
).map(([economy, iso2, name]) => ({ economy, iso2, name }));

const searched = new Map<Language, Searched>();

beforeAll(async () => {
  const english = createEconomyName((await createFullLanguage('en')).t, 'en', economies);
  for (const language of languages) {
    const { t } = await createFullLanguage(language);
    const own = createEconomyName(t, language, economies);
    searched.set(language, {
      language,
      economies: searchEntries(economies, { own, english }, language),
      measures: measureIds.map((id) =>
        titled(id, t(`domain:measure.${id}`), t(`domain:term.${id}`)),
      ),
      pages: ['corridors', 'gender'].map((page) => titled(page, t(`app:page.${page}`))),
      figures: [titled('women-share-ranked', 'Where women are most of the migrants')],
      groups: economyGroups.map((group) => titled(group, t(groupName(group)), group)),
      terms: termIds.map((id) => titled(id, t(`glossary:term.${id}.name`))),
    });
  }
});

const ask = (text: string, language: Language = 'en') => searchAtlas(searched.get(language)!, text);
const under = (answer: Answer, heading: string) =>
  answer.groups
    .filter((group) => group.heading === heading)
    .flatMap(({ found }) => found.map(keyOf));
const first = (answer: Answer) => answer.groups[0]?.found.slice(0, 2).map(keyOf);
const one = (ends: string) => [`corridor:${ends}`];

test.each([
  ['en', 'from Qatar to Nepal', 'QAT-NPL'],
  ['en', 'to Nepal from Qatar', 'QAT-NPL'],
  ['en', 'Nepal from Qatar', 'QAT-NPL'],
  ['en', 'Qatar → Nepal', 'QAT-NPL'],
  ['en', 'Qatar -> Nepal', 'QAT-NPL'],
  ['en', 'Nepal ← Qatar', 'QAT-NPL'],
  ['en', 'Nepal <- Qatar', 'QAT-NPL'],
  ['en', 'qatar to nep', 'QAT-NPL'],
  ['en', 'QAT → NPL', 'QAT-NPL'],
  ['en', 'how much money goes from the UAE to the Philippines?', 'ARE-PHL'],
  ['en', 'from the united states to mexico', 'USA-MEX'],
  ['en', 'From France to Côte d’Ivoire', 'FRA-CIV'],
  ['fr', 'du Qatar au Népal', 'QAT-NPL'],
  ['fr', 'de l’Inde vers le Népal', 'IND-NPL'],
  ['fr', 'des États-Unis vers le Mexique', 'USA-MEX'],
  ['fr', 'vers le Népal depuis l’Inde', 'IND-NPL'],
  ['fr', 'de France en Côte d’Ivoire', 'FRA-CIV'],
  ['es', 'de Catar a Nepal', 'QAT-NPL'],
  ['es', 'desde Estados Unidos hacia México', 'USA-MEX'],
  ['es', '¿Cuánto recibe México de Estados Unidos?', 'USA-MEX'],
  ['es', 'de la India al Nepal', 'IND-NPL'],
  ['ar', 'من قطر إلى نيبال', 'QAT-NPL'],
  ['ar', 'من قطر الى نيبال', 'QAT-NPL'],
  ['ar', 'قطر ← نيبال', 'QAT-NPL'],
  ['ar', 'نيبال → قطر', 'QAT-NPL'],
  ['ar', 'من الولايات المتحدة للمكسيك', 'USA-MEX'],
] as const)('in %s “%s” is one corridor', (language, text, ends) => {
  expect(under(ask(text, language), 'corridors')).toEqual(one(ends));
});

test.each([
  ['en', 'Nepal Qatar'],
  ['en', 'nepal, qatar'],
  ['en', 'npl qat'],
  ['en', 'nep qat'],
  ['fr', 'Népal et Qatar'],
  ['es', 'Nepal y Catar'],
  ['ar', 'نيبال وقطر'],
] as const)('in %s “%s” is a corridor either way', (language, text) => {
  expect(under(ask(text, language), 'corridors')).toEqual(['corridor:NPL-QAT', 'corridor:QAT-NPL']);
});

test.each([
  ['South Sudan', 'SSD'],
  ['papua new guinea', 'PNG'],
  ['Guinea-Bissau', 'GNB'],
  ['United Arab', 'ARE'],
  ["cote d'ivoire", 'CIV'],
])('the name of one economy is no corridor: %s', (text, economy) => {
  const answer = ask(text);
  expect(under(answer, 'corridors')).toEqual([]);
  expect(first(answer)?.[0]).toBe(`economy:${economy}`);
});

test('short words that are codes, too, are words', () => {
  expect(under(ask('who sends most to Nepal'), 'corridors')).toEqual([]);
  expect(under(ask('money in Nepal'), 'economies')).toEqual(['economy:NPL']);
  expect(under(ask('TO'), 'economies')[0]).toBe('economy:TON');
});

test('a name that several have leads to all of them', () => {
  expect(under(ask('congo'), 'economies')).toEqual(['economy:COG', 'economy:COD']);
  expect(under(ask('from France to congo'), 'corridors')).toEqual(['corridor:FRA-COG']);
  expect(under(ask('from France to guin'), 'corridors')).toEqual([
    'corridor:FRA-GIN',
    'corridor:FRA-GNB',
    'corridor:FRA-PNG',
  ]);
});

test('measures, pages and figures are found by words of their titles', () => {
  const women = ask('women');
  expect(under(women, 'measures')).toContain('measure:abroad_women');
  expect(under(women, 'pages')).toEqual(['page:gender']);
  expect(under(women, 'figures')).toEqual(['figure:women-share-ranked']);
  expect(under(ask('refug'), 'measures')).toContain('measure:refugees_hosted');
  expect(under(ask('femmes', 'fr'), 'pages')).toEqual(['page:gender']);
});

test('an economy and a word lead to both', () => {
  const answer = ask('women Nepal');
  expect(under(answer, 'economies')).toEqual(['economy:NPL']);
  expect(under(answer, 'measures')).toContain('measure:hosted_women');
  expect(answer.unknown).toEqual([]);
});

test('what is not understood is said, with what was, and names near by', () => {
  const answer = ask('from qatr to Nepal');
  expect(answer.unknown).toEqual(['qatr']);
  expect(answer.understood).toEqual(['NPL']);
  expect(under(answer, 'near')).toEqual(['corridor:QAT-NPL', 'economy:QAT']);
  expect(under(ask('Nepla'), 'near')).toEqual(['economy:NPL']);
  expect(under(ask('nepla qatr'), 'near')[0]).toBe('corridor:NPL-QAT');
  const nothing = ask('zzzz yyyy');
  expect(nothing.groups).toEqual([]);
  expect(nothing.unknown).toEqual(['zzzz', 'yyyy']);
});

test('a country is said to have all about it', () => {
  expect(under(ask('nepal'), 'about')).toEqual(['about:NPL']);
  expect(under(ask('n'), 'about')).toEqual([]);
});

test('a term of the glossary is found by its name, in each language', () => {
  expect(under(ask('unrwa'), 'terms')).toEqual(['term:unrwa']);
  expect(under(ask('réfugié', 'fr'), 'terms')).toContain('term:refugee');
  expect(under(ask('corredor', 'es'), 'terms')).toEqual(['term:corridor']);
  expect(under(ask('الممر', 'ar'), 'terms')).toEqual(['term:corridor']);
});

test('a region or group of economies is found by its name, in each language', () => {
  expect(under(ask('africa'), 'groups')).toEqual(['group:africa']);
  expect(under(ask('sids'), 'groups')).toEqual(['group:sids']);
  expect(under(ask('revenu faible', 'fr'), 'groups')).toEqual(['group:L']);
  expect(under(ask('oceania', 'es'), 'groups')).toEqual(['group:oceania']);
});
