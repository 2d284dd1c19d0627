import { expect, test } from 'vitest';
import { index } from '../testing/known.ts';

/** What a text is taken for: an economy, a kind of place that is none, or nothing. */
const taken = (text: string) => {
  const found = index.find(text);
  return found.kind === 'economy' ? found.economy : found.kind;
};

test.each([
  ['KOR', 'Korea, Rep.', 'Korea (South)', 'Republic of Korea', 'Korea, Republic of', 'South Korea'],
  [
    'PRK',
    'Korea, Dem. People’s Rep.',
    "Korea, Democratic People's Republic of",
    'Korea, Dem. Rep.',
    'North Korea',
    'DPRK',
  ],
  [
    'COD',
    'Congo, Dem. Rep.',
    'Congo, Democratic Republic of the',
    'DR Congo',
    'Congo (Kinshasa)',
    'Congo, République démocratique du',
    'República Democrática del Congo',
  ],
  ['COG', 'Congo, Rep.', 'Congo (Brazzaville)', 'Congo, Republic of', 'République du Congo'],
  ['GIN', 'Guinea', 'Republic of Guinea', 'Guinea (Conakry)', 'Guinée', 'غينيا'],
  ['GNB', 'Guinea-Bissau', 'Guinea Bissau', 'Guinea-Bissau, Republic of'],
  [
    'GNQ',
    'Equatorial Guinea',
    'Equatorial Guinea, Republic of',
    'Eq. Guinea',
    'Guinée équatoriale',
  ],
  ['PNG', 'Papua New Guinea', 'Papua New Guinea, Independent State of'],
  ['NER', 'Niger', 'Republic of Niger', 'Níger', 'النيجر'],
  ['NGA', 'Nigeria', 'Federal Republic of Nigeria', 'Nigéria', 'نيجيريا'],
  ['DMA', 'Dominica', 'Commonwealth of Dominica'],
  ['DOM', 'Dominican Republic', 'Dominican Rep.', 'République dominicaine'],
  ['WSM', 'Samoa', 'Independent State of Samoa', 'Western Samoa'],
  ['ASM', 'American Samoa'],
  ['SDN', 'Sudan', 'Republic of the Sudan', 'Sudan, The Republic of'],
  ['SSD', 'South Sudan', 'S. Sudan', 'South Sudan, Rep. of'],
  ['CUW', 'Curaçao', 'Curacao', 'CUW', 'CW', 'Curazao', 'Curaçao, Kingdom of the Netherlands'],
  ['ANT', 'Netherlands Antilles', 'ANT', 'AN', 'Antilles néerlandaises'],
  ['NLD', 'Netherlands (Kingdom of the)', 'Netherlands, The', 'Kingdom of the Netherlands'],
  ['ABW', 'Aruba, Kingdom of the Netherlands'],
  ['SXM', 'Sint Maarten (Dutch part)', 'Sint Maarten, Kingdom of the Netherlands'],
  ['MAC', 'Macao', 'Macau', 'Macao SAR, China', 'China, P.R.: Macao'],
  ['HKG', 'Hong Kong SAR, China', 'China, P.R.: Hong Kong', 'China, Hong Kong SAR'],
  ['CHN', "China, People's Republic of", 'China, P.R.: Mainland', 'China'],
  ['TWN', 'Taiwan Province of China', 'Taiwan, China', 'Chinese Taipei'],
  ['XKX', 'Kosovo (UNSCR 1244)', 'Kosovo, Republic of', 'Kosovo*', 'Kosovo'],
  ['IRL', 'Republic of Ireland', 'Ireland'],
  ['SRB', 'Serbia, Republic of', 'Serbia'],
  [
    'USA',
    'United States of America (the)',
    'U.S.',
    'United States of America*',
    'USA: United States',
  ],
  ['ARE', 'U.A.E.', 'United Arab Emirates'],
  ['QAT', 'Qatar a/', 'Qatar (1)', 'Qatar¹', 'State of Qatar'],
  ['NPL', 'NP: Nepal', 'NPL: Nepal', 'Nepal'],
  ['GRC', 'EL', 'GR', 'Greece', 'EL: Greece'],
  ['GBR', 'UK', 'United Kingdom of Great Britain and Northern Ireland'],
])('%s by all its names', (economy, ...names) => {
  expect(names.filter((name) => taken(name) !== economy)).toEqual([]);
});

test.each([
  'USSR',
  'Soviet Union',
  'USSR (former)',
  'Yugoslavia',
  'Yugoslavia, SFR',
  'Yugoslavia (former)',
  'Serbia and Montenegro',
  'Czechoslovakia',
  'Sudan (former)',
  'Sudan, former',
  'Ethiopia (former)',
  'German Democratic Republic',
  'Yemen (South Yemen)',
  'Tchécoslovaquie',
  'Unión Soviética',
  'يوغوسلافيا',
  'Serbie-et-Monténégro',
])('%s is no economy of today', (name) => {
  expect(taken(name)).toBe('former');
});

test.each(['EU27_2020', 'EA19', 'World', 'W00: World', 'WLD', 'Sub-Saharan Africa', 'Total'])(
  '%s is a group',
  (name) => {
    expect(taken(name)).toBe('group');
  },
);

test.each([
  'Republic',
  'Kingdom',
  'Virgin Islands',
  'Republic of China',
  'Islands',
  'Northern Ireland',
])('%s could be several or a part, so it is none', (name) => {
  expect(['unknown', 'part', 'group']).toContain(taken(name));
});
