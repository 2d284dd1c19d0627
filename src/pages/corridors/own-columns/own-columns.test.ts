import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportTable } from '../../../figures/corridor-table/export.ts';
import { extraValue } from '../../../figures/corridor-table/extra-columns.ts';
import { readGood } from '../../../user-data/testing/read.ts';
import { plainName } from '../../../user-data/infer/column-names.ts';
import { ownColumn, ownColumnId } from './own-columns.ts';

const words = {
  label: (column: string, table: string, when: string | null, by: string) =>
    `${column} ${table} ${when} ${by}`,
  when: (year: number) => String(year),
  unit: String,
};
const usaMex = { sender: 'USA', receiver: 'MEX' };

test('people’s origins receive and their destinations send; the nearest year is named', async () => {
  const { table } = await readGood(
    'origin,destination,year,persons\nMEX,USA,2019,10\nMEX,USA,2024,12\n',
  );
  const named = { ...table, name: 'mine', title: 'Mine' };
  const column = ownColumn(
    named,
    { table: 'mine', column: 'persons', by: 'corridor' },
    2021,
    words,
  );
  expect(column).toMatchObject({
    label: 'persons Mine 2019 corridor',
    unit: 'persons',
    year: 2019,
  });
  expect(extraValue(column!, usaMex)).toBe(10);
  expect(extraValue(column!, { sender: 'MEX', receiver: 'USA' })).toBeNull();
});

test('a table of economies stands beside either end', async () => {
  const { table } = await readGood('economy,score\nMEX,1\nUSA,2\n');
  const of = (by: 'sender' | 'receiver') =>
    ownColumn(table, { table: '', column: 'score', by }, 2021, words);
  expect(extraValue(of('sender')!, usaMex)).toBe(2);
  expect(extraValue(of('receiver')!, usaMex)).toBe(1);
  expect(of('sender')).not.toHaveProperty('year');
  expect(ownColumn(table, { table: '', column: 'none', by: 'sender' }, 2021, words)).toBeNull();
});

test('sexes are chosen for each economy, and different measures are not joined on', async () => {
  const { table } = await readGood(
    'economy,year,sex,migrants\nUSA,2021,both,100\nUSA,2021,female,60\nMEX,2021,female,30\nMEX,2021,male,40\n',
  );
  const of = (by: 'sender' | 'receiver') =>
    extraValue(ownColumn(table, { table: '', column: 'migrants', by }, 2021, words)!, usaMex);
  expect([of('sender'), of('receiver')]).toEqual([100, 70]);
  const mixed = await readGood('economy,indicator,amount\nMEX,US$,1\nMEX,% of GDP,2\n');
  const joined = { table: '', column: 'amount', by: 'sender' } as const;
  expect(ownColumn(mixed.table, joined, 2021, words)).toBeNull();
});

test('a column is called in files what it is called in the table', async () => {
  const { table } = await readGood('economy,GDP per head\nMEX,1\nUSA,2\n');
  const named = { ...table, name: 'wealth' };
  const [column = ''] = table.columns.filter(({ role }) => role === 'number').map(({ id }) => id);
  const extras = (['sender', 'receiver'] as const).map((by) =>
    ownColumn(named, { table: 'wealth', column, by }, 2021, words)!,
  );
  const { columns } = exportTable([], [], extras, { label: String, column: String, known: {} });
  expect(columns.slice(-2).map(({ id }) => id)).toEqual([
    'own_wealth__gdp_per_head__sender',
    'own_wealth__gdp_per_head__receiver',
  ]);
});

test('no two columns of one’s own share a name, whatever their tables and columns are called', () => {
  const texts = fc.constantFrom(
    'a',
    'a b',
    'b',
    'b c',
    'c',
    'end',
    'sender',
    'a_',
    '_b',
    '__',
    '1',
  );
  const joined = fc.record({
    table: texts.map((text) => plainName(text, new Set(), 'table')),
    column: texts.map((text) => plainName(text, new Set(), 'column')),
    by: fc.constantFrom('corridor' as const, 'sender' as const, 'receiver' as const),
  });
  fc.assert(
    fc.property(joined, joined, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(ownColumnId(one) === ownColumnId(other)).toBe(same);
      expect(ownColumnId(one)).toMatch(/^own_[a-z][a-z0-9_]*$/);
    }),
    { numRuns: 500 },
  );
});
