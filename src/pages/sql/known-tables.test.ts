import { expect, test } from 'vitest';
import { knownTables } from './known-tables.ts';

test('own tables are completed with their columns; one whose columns are not known by its name', () => {
  const columns = new Map([['mine', ['economy', 'amount_usd']]]);
  expect(knownTables(null, ['mine', 'other'], columns)).toMatchObject([
    { name: 'own.mine', columns: [{ name: 'economy' }, { name: 'amount_usd' }] },
    { name: 'own.other', columns: [] },
  ]);
});
