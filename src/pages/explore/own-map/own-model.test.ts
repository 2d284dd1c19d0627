import { expect, test } from 'vitest';
import { ownValues } from '../../../user-data/values/own-values.ts';
import { readGood } from '../../../user-data/testing/read.ts';
import { ownModel, ownRows } from './own-model.ts';

test('beside the figures stands how they came of the rows', async () => {
  const { table } = await readGood(
    'economy,quarter,refugees\nMEX,2020Q1,100\nMEX,2020Q2,110\nNPL,2020Q2,5\n',
  );
  const model = ownModel(ownRows(table, ownValues(table, 'refugees')!), [], 2020, null);
  expect(model.economies.rows.map(({ economy, value }) => [economy, value])).toEqual([
    ['MEX', 110],
    ['NPL', 5],
  ]);
  expect(model.finding.map(({ id }) => id)).toEqual(['own:map.finding', 'own:made.last_one']);
});
