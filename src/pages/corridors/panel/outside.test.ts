import { expect, test } from 'vitest';
import { outsideOf } from './outside.ts';

const all = [2015, 2016, 2017, 2018, 2021];
const told = (first: number, last: number, span: readonly number[] | null) =>
  outsideOf({ first, last }, { all, span, form: span === null ? 'one' : 'wide' });

test('years at an edge that there are no corridors of are told, within all years and outside', () => {
  expect(told(2016, 2018, [2016, 2017, 2018])).toBeNull();
  expect(told(2016, 2020, [2016, 2017, 2018])).toMatchObject({ first: 2016, last: 2018 });
  expect(told(2019, 2021, [2021])).toMatchObject({ first: 2021, last: 2021, none: false });
  expect(told(2010, 2016, [2015, 2016])).toMatchObject({ first: 2015, last: 2016 });
  expect(told(2019, 2020, null)).toMatchObject({ none: true });
});
