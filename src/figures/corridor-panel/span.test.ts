import { expect, test } from 'vitest';
import { readParameters } from '../../domain/parameters.ts';
import { spanParameter, yearsBetween, yearsWithin, type Span } from './span.ts';

const read = (years: string) =>
  readParameters<{ years: Span | null }>({ years: spanParameter() }, `years=${years}`);

test('a span is two years or one; what else is given is said, not shown', () => {
  expect(read('2015-2024').values.years).toEqual({ first: 2015, last: 2024 });
  expect(read('2015').values.years).toEqual({ first: 2015, last: 2015 });
  const reasons = ['2024-2015', '20-24', '2015..2024', '1500-2024', ''].map(
    (text) => read(text).problems[0]?.reason.id,
  );
  expect(reasons).toEqual([
    'domain:parameter.bounds_crossed',
    'domain:parameter.not_span',
    'domain:parameter.not_span',
    'domain:parameter.out_of_range',
    'domain:parameter.not_span',
  ]);
});

test('years that have no matrix are known between those that have one', () => {
  const known = [2015, 2016, 2017, 2018, 2021];
  expect(yearsWithin({ first: 2016, last: 2030 }, known)).toEqual([2016, 2017, 2018, 2021]);
  expect(yearsBetween([2016, 2017, 2018, 2021])).toEqual([2019, 2020]);
  expect(yearsBetween([])).toEqual([]);
});
