import { expect, test } from 'vitest';
import { readParameters, writeParameters } from '../../domain/parameters.ts';
import { changedSettings } from './changed-settings.ts';
import { tableParameters } from './settings.ts';

const spec = tableParameters();
const read = (search: string) => readParameters(spec, search).values;
const write = (search: string, changes: Parameters<typeof changedSettings>[1]) =>
  writeParameters(spec, changedSettings(read(search), changes));

test('an estimate opens with both ends of its interval behind the amount, a matrix without', () => {
  expect(read('kind=modelled').columns.slice(0, 4)).toEqual([
    'usd',
    'lower',
    'upper',
    'sender_share',
  ]);
  expect(read('').columns).not.toContain('lower');
});

test('a change of kind keeps the columns but for the interval, in a short address', () => {
  expect(write('', { kind: 'modelled', year: null })).toBe('?kind=modelled');
  expect(write('kind=modelled', { kind: 'published' })).toBe('');
  expect(write('columns=cost,usd,women&pinned=cost', { kind: 'modelled' })).toBe(
    '?kind=modelled&columns=cost,usd,lower,upper,women&pinned=cost',
  );
  expect(
    write('kind=modelled&columns=cost,usd,upper&pinned=upper,cost', { kind: 'published' }),
  ).toBe('?columns=cost,usd&pinned=cost');
});

test('one end that is hidden stays hidden, and both do', () => {
  expect(write('kind=modelled', { columns: ['usd', 'cost'] })).toBe(
    '?kind=modelled&columns=usd,cost',
  );
  expect(read('kind=modelled&columns=usd,upper').columns).toEqual(['usd', 'upper']);
});

test('another span forgets the years that it does not hold, and keeps the others', () => {
  const from = 'years=2010-2015&year=2012&since=2010';
  expect(write(from, { years: { first: 2011, last: 2015 } })).toBe('?year=2012&years=2011-2015');
  const none = changedSettings(read('year=2010&since=2009'), {
    years: { first: 2015, last: 2024 },
  });
  expect(none).toMatchObject({ year: null, since: null });
  expect(changedSettings(read(from), { form: 'long' })).toMatchObject({ year: 2012, since: 2010 });
});
