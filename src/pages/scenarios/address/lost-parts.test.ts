import { expect, test } from 'vitest';
import { isAllLost, lostParts } from './lost-parts.ts';

const economies = ['USA', 'MEX', 'ARE'];

test('each broken part of each scenario is told with the reason, and codes of no economy', () => {
  const search = '?steps=cost3_from.ZZZ_to.MEX~levy900&second=foo&third=income_ARE,QQQ-5';
  expect(lostParts(search, economies)).toEqual([
    { number: 1, why: 'not_assumed', part: 'levy900' },
    { number: 1, why: 'unknown', part: 'ZZZ' },
    { number: 2, why: 'not_scenario', part: 'foo' },
    { number: 3, why: 'unknown', part: 'QQQ' },
  ]);
  expect(lostParts(search, null).map(({ why }) => why)).toEqual(['not_assumed', 'not_scenario']);
});

test('a whole address has none, and one of which nothing can be read says so', () => {
  expect(lostParts('?steps=cost3_from.USA&second=levy1_from.USA&unit=gdp', economies)).toEqual([]);
  expect(lostParts('', economies)).toEqual([]);
  const all = ['foo', '~~~', 'foo~cost3', ''].map((steps) => isAllLost(`?steps=${steps}`));
  expect(all).toEqual([true, true, false, false]);
});
