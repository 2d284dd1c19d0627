import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

/** What became of the last column of a file: unit, kept values, label, and what is told. */
async function lastOf(...lines: string[]) {
  const { table, summary, understanding } = await readGood(lines.join('\n'));
  const column = table.columns.at(-1)!;
  return {
    unit: summary.plan.columns.at(-1)!.unit,
    kept: column.unit,
    label: column.label,
    id: column.id,
    values: rowsOf(table).map((row) => row[column.id]),
    notes: understanding.notes.map(({ kind }) => kind),
    faults: understanding.problems.map(({ fault, text }) => `${fault} ${text}`),
  };
}

test('another currency in the name keeps the values, the name and no unit', async () => {
  const found = await lastOf('economy,Remittances (EUR million)', 'MEX,10', 'NPL,20');
  expect(found).toMatchObject({
    kept: 'number',
    label: 'Remittances (EUR million)',
    id: 'remittances_eur_million',
    values: [10, 20],
    notes: ['other_currency'],
  });
});

test.each([
  [['economy,Amount', 'MEX,€10', 'NPL,€20']],
  [['economy,currency,Amount', 'MEX,EUR,10', 'NPL,EUR,20']],
  [['economy,currency,rank,Amount', 'MEX,EUR,1,10', 'NPL,EUR,2,20']],
  [['economy,unit,value', 'MEX,EUR million,10', 'NPL,EUR million,20']],
  [['economy,currency,Amount', 'MEX,USD,10', 'NPL,EUR,20']],
  [['Remittances in millions of euros,', 'economy,Amount', 'MEX,10', 'NPL,20']],
])('another currency in %j is told', async (lines) => {
  expect(await lastOf(...lines)).toMatchObject({
    kept: 'number',
    values: [10, 20],
    notes: ['other_currency'],
  });
});

test('a column that names units is not meant for a rank', async () => {
  const { summary } = await readGood(
    'economy,unit,value,rank\nMEX,US$ million,5,2\nNPL,US$ million,6,1\n',
  );
  expect(summary.plan.columns.map(({ unit }) => unit)).toEqual([
    'number',
    'number',
    'number',
    'number',
  ]);
  const alone = await readGood('economy,unit,value\nMEX,US$ million,5\nNPL,US$ million,6\n');
  expect(rowsOf(alone.table).map(({ value }) => value)).toEqual([5_000_000, 6_000_000]);
});

test('a cell in another currency in a column of dollars is left empty and told', async () => {
  const found = await lastOf('economy,Amount', 'MEX,$10', 'NPL,$20', 'USA,€30', 'TON,$40');
  expect(found).toMatchObject({ kept: 'usd', values: [10, 20, 40], faults: ['no_number €30'] });
  const wide = await lastOf('economy,n,Amount (US$)', 'MEX,1,10', 'NPL,2,€20', 'TON,3,30');
  expect(wide).toMatchObject({ values: [10, null, 30], faults: ['other_currency €20'] });
});

test('what a cell says of its scale goes before the name of the column', async () => {
  const found = await lastOf('economy,Amount (US$ million)', 'MEX,12', 'NPL,3 billion');
  expect(found.values).toEqual([12_000_000, 3_000_000_000]);
});

test.each([
  ['Remittances (US$ million)', 'Amount', 'usd_million'],
  ['Remittances (US$ million)', 'Net', 'usd_million'],
  ['Remittances (US$ million)', 'Rank', 'number'],
  ['In thousands', 'Migrants', 'persons_thousand'],
  ['Migrants (thousands)', 'Migrants', 'persons_thousand'],
  ['Remittances and migrants', 'Rank', 'number'],
  ['Cifras en miles de millones', 'Remesas (US$)', 'usd_billion'],
])('under the title %j, %j is in %s', async (title, header, unit) => {
  expect((await lastOf(`${title},`, `economy,${header}`, 'MEX,10', 'NPL,20')).unit).toBe(unit);
});

test('per cent in a name is believed, and small values are told', async () => {
  const header = 'economy,Remittances paid (% of GDP)';
  const found = await lastOf(header, 'MEX,0.3', 'NPL,0.1', 'USA,0.2', 'TON,0.5', 'IND,0.7');
  expect(found).toMatchObject({
    unit: 'percent',
    values: [0.3, 0.1, 0.2, 0.5, 0.7],
    notes: ['small_percent'],
  });
});

test('shares are read by the decimal sign of their column, and told', async () => {
  const found = await lastOf('economy;share', 'MEX;0,31', 'NPL;0,12', 'USA;1', 'TON;45 %');
  expect(found).toMatchObject({ unit: 'percent', values: [0.31, 0.12, 1, 45] });
  const shares = await lastOf('economy;share', 'MEX;0,31', 'NPL;0,12', 'USA;1');
  expect(shares).toMatchObject({ unit: 'share', values: [31, 12, 100], notes: ['taken_share'] });
});

test.each([
  ['score', 'number'],
  ['year', 'year'],
  ['Año', 'year'],
])('years alone under %j are a %s', async (header, role) => {
  const { summary } = await readGood(`economy,${header}\nMEX,1950\nNPL,2010\nTON,2050\n`);
  expect(summary.plan.columns[1]?.role).toBe(role);
});

test('years without a name are years beside figures', async () => {
  const { summary } = await readGood('economy,when,n\nMEX,1950,5\nNPL,2010,7\n');
  expect(summary.plan.columns.map(({ role }) => role)).toEqual(['economy', 'year', 'number']);
});
