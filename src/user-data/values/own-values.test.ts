import { expect, test } from 'vitest';
import { ownValues } from './own-values.ts';
import { shownColumns } from './shown-columns.ts';
import { readGood } from '../testing/read.ts';

test('corridors: amounts of one pair and year are added up, shares averaged', async () => {
  const { table } = await readGood(
    'sender,receiver,quarter,amount (US$ million),cost %\nUSA,MEX,2021Q1,1,4\nUSA,MEX,2021Q2,2,6\nUSA,MEX,2020Q4,5,7\n',
  );
  expect(shownColumns(table).map(({ id }) => id)).toEqual(['amount_usd', 'cost_pct']);
  const amounts = ownValues(table, 'amount_usd');
  expect(amounts).toMatchObject({ unit: 'usd', additive: true, people: false });
  expect(amounts?.values).toEqual([
    { year: 2021, from: 'USA', to: 'MEX', value: 3_000_000, rows: 2 },
    { year: 2020, from: 'USA', to: 'MEX', value: 5_000_000, rows: 1 },
  ]);
  expect(ownValues(table, 'cost_pct')?.values[0]?.value).toBe(5);
  expect(ownValues(table, 'none')).toBeNull();
});

test('people by sex: both sexes are not added to women and men', async () => {
  const { table } = await readGood(
    'origin,destination,year,sex,persons\nMEX,USA,2020,F,5\nMEX,USA,2020,M,6\nMEX,USA,2020,both,11\n',
  );
  expect(ownValues(table, 'persons')).toMatchObject({
    people: true,
    values: [{ from: 'MEX', to: 'USA', value: 11 }],
  });
  const split = await readGood('origin,destination,sex,persons\nMEX,USA,F,5\nMEX,USA,M,6\n');
  expect(ownValues(split.table, 'persons')?.values).toMatchObject([
    { year: 0, value: 11, rows: 2 },
  ]);
});

test('a table without economies has nothing to show on the map', async () => {
  const { table } = await readGood('thing,n\na,1\nb,2\n');
  expect([table.shape, shownColumns(table)]).toEqual(['other', []]);
});
