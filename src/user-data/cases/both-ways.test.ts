import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

const csv = (...rows: string[]) => `${rows.join('\n')}\n`;
const kinds = (of: readonly { kind: string }[]) => of.map(({ kind }) => kind);

test.each([
  ['Reporter,Partner,Year,Direction,Amount (US$ million)', 'Inflow', 'Outflow'],
  ['Reporting country,Counterpart country,Year,Flow,Amount (US$ million)', 'Credit', 'Debit'],
  ['Pays déclarant,Pays partenaire,Année,Sens,Montant (millions USD)', 'Entrées', 'Sorties'],
  ['País informante,País socio,Año,Sentido,Monto (millones de US$)', 'recibidas', 'enviadas'],
  ['البلد المبلغ,البلد الشريك,السنة,الاتجاه,المبلغ (مليون دولار أمريكي)', 'وارد', 'صادر'],
])('rows of both directions are read by row: %s', async (names, into, outOf) => {
  const { table, summary } = await readGood(
    csv(
      names,
      `Nepal,Qatar,2021,${into},1098`,
      `Nepal,India,2021,${outOf},12`,
      `Mexico,Canada,2021,${into},400`,
    ),
  );
  expect(summary.questions).toEqual([]);
  expect(kinds(summary.steps)).toContain('both_ways');
  const rows = rowsOf(table);
  expect(rows[0]).toMatchObject({ sender: 'QAT', receiver: 'NPL' });
  expect(rows[1]).toMatchObject({ sender: 'NPL', receiver: 'IND' });
  expect(rows[2]).toMatchObject({ sender: 'CAN', receiver: 'MEX' });
  expect(Object.values(rows[0]!)).toContain('Nepal');
});

test('whose account the rows are is asked where no name says it, and undone the file is as it was', async () => {
  const file = csv(
    'country_a,country_b,year,flow,amount (US$)',
    'Nepal,Qatar,2021,in,1098',
    'Nepal,India,2021,out,12',
  );
  const open = await readGood(file);
  expect(open.summary.questions).toMatchObject([
    { id: 'reporter:3', kind: 'reporter', values: { text: 'country_a', other: 'country_b' } },
  ]);
  const other = await readGood(file, undefined, { answers: { 'reporter:3': 'second' } });
  expect(rowsOf(other.table)[0]).toMatchObject({ sender: 'NPL', receiver: 'QAT' });
  const undone = await readGood(file, undefined, { undone: ['both_ways:3'] });
  expect(undone.summary.questions).toMatchObject([{ id: 'direction' }]);
});

test('columns that go opposite ways become rows, each with its direction', async () => {
  const file = csv(
    'Reporter,Partner,Year,Inflows (US$ million),Outflows (US$ million)',
    'Nepal,Qatar,2021,1098,3',
    'Nepal,India,2021,..,12',
  );
  const { table, summary } = await readGood(file);
  expect(kinds(summary.steps)).toEqual(expect.arrayContaining(['opposite_columns', 'both_ways']));
  const amounts = rowsOf(table).map((row) => [
    row['sender'],
    row['receiver'],
    Object.values(row).find((one) => Number(one) > 1e5),
  ]);
  expect(amounts).toEqual([
    ['QAT', 'NPL', 1.098e9],
    ['NPL', 'QAT', 3e6],
    ['NPL', 'IND', 1.2e7],
  ]);
});

test('columns that go opposite ways stay where other figures stand beside them', async () => {
  const { table, summary } = await readGood(
    csv(
      'Reporter,Partner,Year,Inflows (US$ million),Outflows (US$ million),Migrants',
      'Nepal,Qatar,2021,1098,3,1095',
      'Nepal,India,2021,20,12,8',
    ),
  );
  expect(kinds(summary.steps)).not.toContain('opposite_columns');
  expect(table.rows).toBe(2);
  const coded = await readGood(
    csv(
      'No,Reporter,Partner,Year,Inflows (US$ million),Outflows (US$ million)',
      '1,Nepal,Qatar,2021,1098,3',
      '2,Nepal,India,2021,20,12',
    ),
  );
  expect(kinds(coded.summary.steps)).toContain('opposite_columns');
});

test.each([
  ['Reporter,Partner,Year,Flow,Amount (US$ million)', 'Net', 'Credit', 'Debit'],
  ['Reporter,Partner,Year,Accounting entry,Amount (US$ million)', 'B', 'C', 'D'],
  [
    'Pays déclarant,Pays partenaire,Année,Sens,Montant (millions USD)',
    'Solde',
    'Recettes',
    'Sorties',
  ],
  [
    'País informante,País socio,Año,Sentido,Monto (millones de US$)',
    'Saldo',
    'Ingresos',
    'Egresos',
  ],
  ['البلد المبلغ,البلد الشريك,السنة,الاتجاه,المبلغ (مليون دولار أمريكي)', 'صافي', 'وارد', 'صادر'],
])('what remains of both ways is left out, and the others go by row: %s', async (...of) => {
  const [names, remains, into, outOf] = of;
  const file = csv(
    names,
    `Nepal,Qatar,2021,${remains},1095`,
    `Nepal,Qatar,2021,${into},1098`,
    `Nepal,Qatar,2021,${outOf},3`,
    `Nepal,India,2021,${remains},-8`,
    `Nepal,India,2021,${outOf},8`,
  );
  const { table, summary } = await readGood(file);
  expect(summary.questions).toEqual([]);
  expect(summary.steps).toContainEqual(
    expect.objectContaining({
      kind: 'net_rows',
      values: expect.objectContaining({ text: remains, count: 2 }) as unknown,
    }),
  );
  expect(rowsOf(table).map(({ sender, receiver }) => [sender, receiver])).toEqual([
    ['QAT', 'NPL'],
    ['NPL', 'QAT'],
    ['NPL', 'IND'],
  ]);
  const undone = await readGood(file, undefined, { undone: ['net_rows:3'] });
  expect(kinds(undone.summary.steps)).not.toContain('both_ways');
  expect(undone.summary.questions.map(({ id }) => id)).toContain('direction');
});

test('a column of what remains of two others is left out, which then go each its way', async () => {
  for (const name of ['Net (US$ million)', 'Net inflows (US$ million)', 'Balance (US$ million)']) {
    const file = csv(
      `Reporter,Partner,Year,${name},Inflows (US$ million),Outflows (US$ million)`,
      'Nepal,Qatar,2021,1095,1098,3',
      'Nepal,India,2021,8,20,12',
    );
    const { table, summary } = await readGood(file);
    expect(kinds(summary.steps)).toEqual(
      expect.arrayContaining(['net_column', 'opposite_columns', 'both_ways']),
    );
    expect(rowsOf(table)[0]).toMatchObject({ sender: 'QAT', receiver: 'NPL' });
    expect(table.rows).toBe(4);
    const undone = await readGood(file, undefined, { undone: ['net_column:3'] });
    expect(undone.table.rows).toBe(2);
    expect(undone.summary.questions.map(({ id }) => id)).toContain('direction');
  }
});

test('people who came and left go the other way round', async () => {
  const { table } = await readGood(
    csv(
      'Reporter,Partner,Year,Type,Persons',
      'Spain,Morocco,2021,Immigration,50',
      'Spain,France,2021,Emigration,9',
    ),
  );
  expect(rowsOf(table)).toMatchObject([
    { origin: 'MAR', destination: 'ESP' },
    { origin: 'ESP', destination: 'FRA' },
  ]);
});

test('named ends, one economy alone, and a third kind of row stay as they are', async () => {
  for (const rows of [
    ['Sender,Receiver,Year,Flow,Amount (US$)', 'USA,MEX,2021,in,5', 'QAT,NPL,2021,out,6'],
    ['Country,Year,Flow,Amount (US$)', 'MEX,2021,Inflow,5', 'MEX,2021,Outflow,6'],
    ['Reporter,Partner,Flow,Amount (US$)', 'MEX,USA,In,5', 'MEX,USA,Out,6', 'MEX,CAN,Other,6'],
  ]) {
    const { summary } = await readGood(csv(...rows));
    expect(kinds(summary.steps)).not.toContain('both_ways');
  }
});
