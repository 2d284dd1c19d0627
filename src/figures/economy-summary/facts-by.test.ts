import { expect, test } from 'vitest';
import { factsBy } from './facts-by.ts';
import type { FactRow } from './fact-row.ts';

const fact = (name: FactRow['fact'], series: string, value: number, year = 2023): FactRow => ({
  fact: name,
  series,
  year,
  value,
  other: null,
  deflator: null,
});
const rows = [
  fact('received', 'headline', 490),
  fact('received', 'wdi', 490),
  fact('received', 'knomad', 243),
  fact('received_before', 'headline', 200, 2013),
  fact('received_other', 'knomad', 243),
  fact('received_other', 'wdi', 490),
  fact('received_gdp', 'headline', 6),
  fact('received_gdp', 'wdi', 6),
  fact('received_gdp', 'knomad', 3),
  fact('abroad', 'undesa', 1000),
];
const told = (series: 'headline' | 'wdi' | 'knomad') =>
  factsBy(series, rows).map((row) => [row.fact, row.value]);

test('a copy is told of where it goes on after the newest figure, of the publisher that is told', () => {
  const copied = [
    fact('received', 'headline', 377, 2016),
    fact('received', 'knomad', 377, 2016),
    fact('received', 'wdi', 377, 2020),
    fact('received_carried', 'knomad', 2016, 2023),
  ];
  const by = (series: 'headline' | 'wdi' | 'knomad') =>
    factsBy(series, copied).some((row) => row.fact === 'received_carried');
  expect([by('headline'), by('knomad'), by('wdi')]).toEqual([true, true, false]);
  const early = [...copied.slice(1), fact('received', 'headline', 400, 2024)];
  expect(factsBy('headline', early).map((row) => row.fact)).toEqual(['received']);
});

test('the last year of both publishers stands beside the headline’s figure alone', () => {
  const joint = [...rows, fact('received_joint_wdi', 'headline', 480, 2022)];
  const by = (series: 'headline' | 'wdi' | 'knomad') =>
    factsBy(series, joint).some((row) => row.fact === 'received_joint_wdi');
  expect([by('headline'), by('wdi'), by('knomad')]).toEqual([true, true, false]);
});

test('the headline has the other publisher and ten years before beside it', () => {
  expect(told('headline')).toEqual([
    ['received', 490],
    ['received_before', 200],
    ['received_other', 243],
    ['received_gdp', 6],
    ['abroad', 1000],
  ]);
});

test('a publisher has its own amount and share, and the other’s beside it', () => {
  expect(told('knomad')).toEqual([
    ['received', 243],
    ['received_other', 490],
    ['received_gdp', 3],
    ['abroad', 1000],
  ]);
  const other = factsBy('knomad', rows).find((row) => row.fact === 'received_other');
  expect(other?.series).toBe('wdi');
});

test('a change is told where the headline is the publisher’s own figure', () => {
  expect(told('wdi')).toContainEqual(['received_before', 200]);
  expect(told('knomad').map(([name]) => name)).not.toContain('received_before');
});

test('what the other has of another year is not set beside', () => {
  const apart = [fact('received', 'wdi', 100), fact('received_other', 'knomad', 300, 2022)];
  expect(factsBy('wdi', apart)).toHaveLength(1);
});

test('a publisher without an amount gives way to the headline', () => {
  const one = [fact('received', 'headline', 50), fact('received', 'wdi', 50)];
  expect(factsBy('knomad', one)).toEqual(factsBy('headline', one));
});
