import { expect, test } from 'vitest';
import { categoryTexts } from './cube-texts.ts';
import { unitText } from './json-stat-unit.ts';
import { sdmxJsonLists } from './sdmx-json.ts';

test('codes of periods stand for themselves, codes of municipalities that look like years do not', () => {
  const texts = (...all: [string, string][]) =>
    categoryTexts(
      'region',
      all.map(([code, label]) => ({ code, label })),
      false,
    );
  expect(texts(['2021', ''], ['2022-Q1', 'Q1 2022'])).toEqual(['2021', '2022-Q1']);
  expect(texts(['1480', 'Göteborg'], ['1880', 'Örebro'])).toEqual(['Göteborg', 'Örebro']);
  expect(texts(['1980', '1980'], ['1880', 'Örebro'])).toEqual(['1980', 'Örebro']);
});

test.each([
  [{ symbol: 'US$', multiplier: 6 }, 'US$ million'],
  [{ label: 'US$ million', multiplier: 6 }, 'US$ million'],
  [{ label: 'Millions of US$', multiplier: '6' }, 'Millions of US$'],
  [{ base: 'persons', multiplier: 0 }, 'persons'],
  [{ symbol: 'Rp', multiplier: 12 }, 'Rp trillion'],
  [{ symbol: 'Rp', multiplier: 4 }, 'Rp 10^4'],
  [{ base: 'persons' }, 'persons'],
])('the unit of %j is said once', (unit, text) => {
  expect(unitText(unit)).toBe(text);
});

const structure = {
  dimensions: { observation: [{ id: 'REF_AREA', values: [{ id: 'NP' }, { id: 'IN' }] }] },
  attributes: {
    dimensionGroup: [{ id: 'UNIT_MULT', default: '6' }],
    observation: [
      {
        id: 'OBS_STATUS',
        default: 'A',
        values: [
          { id: 'A', name: 'Normal' },
          { id: 'E', name: 'Estimated' },
        ],
      },
    ],
  },
};

test('an attribute that no observation gives has its default', () => {
  const [list] = sdmxJsonLists({
    structure,
    dataSets: [{ dimensionGroupAttributes: { 1: [3] }, observations: { 0: [5], 1: [7, 1] } }],
  });
  const { names, rows } = list!.rows();
  expect(names).toEqual(['REF_AREA', 'OBS_VALUE', 'UNIT_MULT', 'OBS_STATUS']);
  expect([...rows]).toEqual([
    ['NP', '5', '6', 'Normal'],
    ['IN', '7', '3', 'Estimated'],
  ]);
});

test('a data set of what is to be deleted is left out', () => {
  const lists = sdmxJsonLists({
    structure,
    dataSets: [
      { action: 'Delete', observations: { 0: [5] } },
      { action: 'Append', observations: { 1: [7] } },
    ],
  });
  expect(lists.map(({ path, rows }) => [path, [...rows().rows].length])).toEqual([['', 1]]);
});
