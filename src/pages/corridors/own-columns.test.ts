import { expect, test } from 'vitest';
import { extraValue } from '../../figures/corridor-table/extra-columns.ts';
import { readGood } from '../../own/testing/read.ts';
import { ownColumn } from './own-columns.ts';

const words = {
  label: (column: string, table: string, year: number | null, by: string) =>
    `${column} ${table} ${year} ${by}`,
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
