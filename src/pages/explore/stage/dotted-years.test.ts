import { expect, test } from 'vitest';
import { dottedYears } from './dotted-years.ts';

const entry = (year: number, colours: boolean, flows: boolean, modelled = false) => ({
  year,
  colours,
  flows,
  modelled,
});

test('years with lines have a dot where others have none', () => {
  const entries = [entry(2000, true, false), entry(2001, true, true), entry(2002, false, false)];
  expect(dottedYears(entries).map(({ year }) => year)).toEqual([2001]);
});

test('where all years have lines, dots are there to tell published from modelled', () => {
  expect(dottedYears([entry(2000, true, true), entry(2001, true, true)])).toEqual([]);
  const mixed = [entry(2000, true, true), entry(2001, true, true, true)];
  expect(dottedYears(mixed)).toEqual(mixed);
});

test('no lines, no dots', () => {
  expect(dottedYears([entry(2000, true, false)])).toEqual([]);
});
