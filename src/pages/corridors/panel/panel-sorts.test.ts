import { expect, test } from 'vitest';
import { panelSorts } from './panel-sorts.ts';

const sort = [
  { key: 'y2012', down: true },
  { key: 'cost', down: false },
] as const;

test('a sort by a year that has no column falls back to the year that filters look at', () => {
  expect(panelSorts(sort, 'wide', [2015, 2016], 2016)[0]).toEqual({ key: 'y2016', down: true });
  expect(panelSorts(sort, 'wide', [2012, 2016], 2016)).toBe(sort);
  expect(panelSorts(sort, 'long', [2012, 2016], 2016)[0]).toEqual({ key: 'usd', down: true });
  expect(panelSorts(sort, null, [], 2016).map(({ key }) => key)).toEqual(['usd', 'cost']);
  const both = [{ key: 'usd', down: false } as const, ...sort];
  expect(panelSorts(both, 'wide', [2015, 2016], 2016)).toEqual([
    { key: 'y2016', down: false },
    { key: 'cost', down: false },
  ]);
});
