import { tableFromIPC } from 'apache-arrow';
import { expect, test } from 'vitest';
import { openInNode } from '../../database/engine/node-connector.ts';
import { createUserSql } from '../../database/user-sql/user-sql.ts';
import { readGood } from '../testing/read.ts';
import { arrowStream } from './arrow-stream.ts';

test('a kept table is read by DuckDB with its names, gaps, years and days', async () => {
  const { table } = await readGood(
    'sender,receiver,year,date,amount (US$ million),note\nUSA,MEX,2021,2021-03-31,1.5,é\nFRA,MAR,2020,,..,\n',
  );
  const ipc = arrowStream({ ...table, name: 'mine' });
  expect(
    tableFromIPC(ipc).schema.fields.map(({ name, type }) => `${name} ${String(type)}`),
  ).toEqual([
    'sender Utf8',
    'receiver Utf8',
    'year Int32',
    'date Date32<DAY>',
    'amount_usd Float64',
    'note Utf8',
  ]);
  const connector = await openInNode();
  const userSql = createUserSql(() => connector.openUserSql!());
  await userSql.own.put('mine', ipc);
  const { columns, rows } = await userSql.ask('FROM own.mine ORDER BY year', {
    limit: 10,
    timeLimit: 10_000,
  });
  expect(columns.map(({ name }) => name)).toEqual(table.columns.map(({ id }) => id));
  expect(rows).toEqual([
    ['FRA', 'MAR', 2020, null, null, null],
    ['USA', 'MEX', 2021, expect.anything(), 1_500_000, 'é'],
  ]);
  await connector.close();
});
