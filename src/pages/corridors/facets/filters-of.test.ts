import { expect, test } from 'vitest';
import { readParameters } from '../../../domain/parameters.ts';
import { tableParameters } from '../../../figures/corridor-table/settings.ts';
import { isFiltered, namedIfAny, noFilters } from './filters-of.ts';

const read = (search: string) => readParameters(tableParameters(), search).values;

test('the name goes with the last filter and the last ticked row, and not before', () => {
  const cleared = { ...read('?from=FRA&cost=5..&name=Mine'), ...noFilters };
  expect(isFiltered(cleared)).toBe(false);
  expect(namedIfAny(cleared).name).toBe('');
  expect(namedIfAny({ ...cleared, rows: 'all' }).name).toBe('Mine');
  expect(namedIfAny(read('?q=fra&name=Mine')).name).toBe('Mine');
  expect(namedIfAny(read('?year=2021&sort=-usd&name=Mine')).name).toBe('');
});
