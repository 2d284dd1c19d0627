import { expect, test } from 'vitest';
import { ownAddress, ownSearch } from './own-address.ts';

test('a link to own figures is told from every other, and written again as it was', () => {
  const search = '?measure=own.my_table.amount_usd&year=2021&focus=MEX&lang=fr';
  const address = ownAddress(search);
  expect(address).toEqual({ table: 'my_table', column: 'amount_usd', year: 2021, focus: 'MEX' });
  expect(ownSearch(address!, search)).toBe(search);
  for (const other of [
    '',
    '?measure=received',
    '?measure=own.a',
    '?measure=own.a.b.c',
    "?measure=own.a.b'",
  ])
    expect(ownAddress(other)).toBeNull();
  expect(ownAddress('?measure=own.a.b&year=20&focus=<x>')).toMatchObject({
    year: null,
    focus: null,
  });
});
