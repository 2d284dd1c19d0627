import { expect, test } from 'vitest';
import { misspelt } from './misspelt.ts';

const names = {
  economies: new Map([
    ['philippines', ['PHL']],
    ['niger', ['NER']],
    ['nigeria', ['NGA']],
    ['gambia', ['GMB']],
    ['zambia', ['ZMB']],
    ['iran', ['IRN']],
  ]),
  amongs: new Map(),
  women: new Set<string>(),
  demonyms: new Map(),
  longest: 1,
};

test.each([
  ['philipines', ['PHL']],
  ['Phillippines', ['PHL']],
  ['Niegria', ['NGA']],
  ['nigera', []],
  ['pambia', []],
  ['iram', []],
  ['niger', []],
  ['france', []],
])('%s is close to %s', (typed, codes) => {
  expect(misspelt(typed, names)).toEqual(codes);
});
