import { expect, test } from 'vitest';
import { readParameters, writeParameters } from '../../domain/parameters.ts';
import { searchWith } from './search-with.ts';
import { comparedParameters } from './use-compared.ts';

const spec = comparedParameters('NPL', (code) =>
  ['NPL', 'MEX', 'TON', 'IND', 'PHL'].includes(code),
);
const read = (search: string) => readParameters(spec, search);

test('up to three others, in the order given, each once', () => {
  expect(read('with=mex,TON,MEX').values.with).toEqual(['MEX', 'TON']);
  expect(read('with=MEX,TON,IND,PHL').values.with).toEqual(['MEX', 'TON', 'IND']);
  expect(
    writeParameters(spec, { with: ['MEX', 'TON'], dollars: 'real', series: 'wdi' }, 'lang=fr'),
  ).toBe('?with=MEX,TON&dollars=real&series=wdi&lang=fr');
});

test('a change of the comparison keeps the rest of the address', () => {
  expect(searchWith('edition=2020&lang=fr', 'with', 'MEX,TON')).toBe(
    '?edition=2020&lang=fr&with=MEX,TON',
  );
  expect(searchWith('?with=MEX', 'with', '')).toBe('');
});

test('an unknown kind of dollars is said, and those of the year are used', () => {
  const { values, problems } = read('dollars=euro&with=MEX');
  expect(values).toEqual({ with: ['MEX'], dollars: 'nominal', series: 'headline' });
  expect(problems.map(({ name, reason }) => [name, reason.id])).toEqual([
    ['dollars', 'domain:parameter.unknown_choice'],
  ]);
});

test.each([
  ['with=NPL', 'domain:parameter.same_economy'],
  ['with=ZZZ', 'domain:parameter.unknown_economy'],
  ['with=Mexico', 'domain:parameter.not_economy'],
])('%s is refused and said', (search, reason) => {
  const { values, problems } = read(search);
  expect(values.with).toEqual([]);
  expect(problems[0]?.reason.id).toBe(reason);
});
