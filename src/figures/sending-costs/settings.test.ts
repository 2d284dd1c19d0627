import { expect, test } from 'vitest';
import { readParameters, writeParameters } from '../../domain/parameters.ts';
import { chosenAt, costsSettings } from './settings.ts';

const read = (search: string) => readParameters(costsSettings, search);

test.each(['all', 'africa', 'LM', 'ldc', 'MEX', 'ARE,SAU'])('an end can be %s', (end) => {
  const { values, problems } = read(`?from=${end}`);
  expect(problems).toEqual([]);
  expect(values.from).toBe(end);
  expect(writeParameters(costsSettings, values)).toBe(end === 'all' ? '' : `?from=${end}`);
});

test('chosen economies stand in one order, each once, and no more than there may be', () => {
  expect(read('?to=SAU,ARE,SAU').values.to).toBe('ARE,SAU');
  const many = Array.from({ length: 30 }, (_, at) => `A${String.fromCodePoint(65 + at)}A`);
  const fit = many.filter((code) => /^[A-Z]{3}$/.test(code)).slice(0, 26);
  expect(chosenAt(read(`?to=${fit.join(',')}`).values.to)).toHaveLength(20);
});

test.each(['usa', 'XX', 'LM,H', 'USA,gb', '', 'USA,,GBR'])('“%s” is refused, and said', (end) => {
  const { values, problems } = read(`?from=${end}`);
  expect(values.from).toBe('all');
  expect(problems.map(({ reason }) => reason.id)).toEqual(['domain:parameter.not_economy']);
});
