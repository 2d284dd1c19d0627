import { expect, test } from 'vitest';
import { createFormat } from '../../../domain/format.ts';
import { ownValues } from '../../../user-data/values/own-values.ts';
import { readGood } from '../../../user-data/testing/read.ts';
import { ownWhen } from './own-when.ts';

const format = {
  ...createFormat('en', String),
  quarter: (quarter: string) => `quarter ${quarter}`,
};

async function when(csv: string) {
  const { table } = await readGood(csv);
  const { id } = table.columns.findLast(({ role }) => role === 'number')!;
  const own = ownValues(table, id)!;
  return ownWhen(2020, own.making.years.get(2020) ?? null, own, format);
}

test('people are named by the part of the year they are counted at', async () => {
  expect(await when('economy,quarter,refugees\nMEX,2020Q1,9\nMEX,2020Q2,8\n')).toEqual({
    when: 'quarter 2020Q2',
    whole: true,
  });
  expect(
    await when('economy,month,refugees\nMEX,2020-01,9\nMEX,2020-02,8\nNPL,2020-01,8\n'),
  ).toEqual({ when: '2020-01-01\u20132020-02-01', whole: true });
  expect(await when('economy,year,refugees\nMEX,2020,9\n')).toEqual({ when: '2020', whole: true });
});

test('amounts of a part of a year are told from those of a whole one', async () => {
  const csv = 'economy,quarter,amount (US$)\nMEX,2020Q1,9\nMEX,2020Q2,9\nMEX,2020Q3,9\n';
  expect(await when(csv)).toEqual({ when: '2020', whole: false });
  expect(await when(`${csv}MEX,2020Q4,9\n`)).toEqual({ when: '2020', whole: true });
});
