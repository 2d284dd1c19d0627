import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const kinds = (of: readonly { kind: string }[]) => of.map(({ kind }) => kind);
const read = async (...rows: string[]) => readGood(lines(...rows));

test.each([
  ['Country of birth,Country of residence', 'origin', 'destination'],
  [
    'Pays ou territoire de destination des migrants,Pays ou territoire de naissance',
    'destination',
    'origin',
  ],
  ['País o zona de origen de las personas,País o zona de destino', 'origin', 'destination'],
  ['بلد المنشأ,بلد المقصد', 'origin', 'destination'],
  [
    'Region or country of asylum of the persons,Region or country of origin of the persons',
    'destination',
    'origin',
  ],
])('%s', async (names, first, second) => {
  const { table, summary } = await read(
    `${names},2010,2020`,
    'Nepal,Qatar,10,20',
    'India,Qatar,30,40',
    'Mexico,United States,50,60',
  );
  expect(summary.questions).toEqual([]);
  expect(rowsOf(table)[0]).toMatchObject({ [first]: 'NPL', [second]: 'QAT' });
});

test.each([
  'country_a,country_b,year,amount (US$)',
  'reporter,partner,year,amount (US$)',
  'REF_AREA,COUNTERPART_AREA,year,amount (US$)',
  'iso1,iso2,year,amount (US$)',
])('two ends without a word of direction are asked about: %s', async (names) => {
  const rows = ['USA,MEX,2020,10', 'QAT,NPL,2020,20', 'FRA,MLI,2020,30'];
  const csv = lines(names, ...rows);
  const open = await readGood(csv);
  expect(open.summary.questions).toMatchObject([
    { id: 'direction', kind: 'direction', values: { text: 'USA', other: 'MEX' }, answer: null },
  ]);
  const answered = async (answer: string) =>
    (await readGood(csv, undefined, { answers: { direction: answer } })).table;
  expect(rowsOf(await answered('first'))[0]).toMatchObject({ sender: 'USA', receiver: 'MEX' });
  expect(rowsOf(await answered('second'))[0]).toMatchObject({ sender: 'MEX', receiver: 'USA' });
});

const cells = ['Qatar,1098,4000,0,10', 'United States,300,15808,52595,400', 'France,1,2,3,4'];
const across = 'Nepal,India,Mexico,Kenya';

test.each([
  ['"Sending country (down), receiving country (across)"', 'USA', 'IND'],
  ['"Across: receiver; down: sender"', 'USA', 'IND'],
  ['"Pays destinataire (en colonnes) - Pays expéditeur (en lignes)"', 'USA', 'IND'],
  ['"País receptor (columnas) / País emisor (filas)"', 'USA', 'IND'],
  ['Sender', 'USA', 'IND'],
  ['Receiving country', 'IND', 'USA'],
  ['"Sending country (across), receiving country (down)"', 'IND', 'USA'],
  ['"Sender ↓ Receiver →"', 'USA', 'IND'],
  ['"Receiver ↓ Sender →"', 'IND', 'USA'],
])('a matrix with the corner %s', async (corner, sender, receiver) => {
  const { table, summary } = await read(`${corner},${across}`, ...cells);
  expect(summary.questions).toEqual([]);
  expect(rowsOf(table)).toContainEqual({ sender, receiver, value: 15_808 });
});

test.each(['Country', '""', 'Sender / Receiver', 'Pays'])(
  'a matrix with the corner %s is asked about',
  async (corner) => {
    const csv = lines(`${corner},${across}`, ...cells);
    const { summary } = await readGood(csv);
    expect(summary.questions).toMatchObject([
      { id: 'matrix', options: ['down', 'across'], values: { text: 'Qatar', other: 'Nepal' } },
    ]);
    const down = await readGood(csv, undefined, { answers: { matrix: 'down' } });
    expect(rowsOf(down.table)).toContainEqual({ sender: 'USA', receiver: 'IND', value: 15_808 });
    const turned = await readGood(csv, undefined, { answers: { matrix: 'across' } });
    expect(rowsOf(turned.table)).toContainEqual({ sender: 'IND', receiver: 'USA', value: 15_808 });
  },
);

test('a sum beside a matrix is left out, told, and brought back', async () => {
  const csv = lines(
    'Sender,Nepal,India,Mexico,Kenya,TOTAL',
    'Qatar,1,2,3,4,10',
    'France,1,1,1,1,4',
  );
  const { table, summary } = await readGood(csv);
  expect(kinds(summary.steps)).toEqual(['across_economy', 'sum_column']);
  expect(table.columns.map(({ role }) => role)).not.toContain('text');
  const back = await readGood(csv, undefined, { undone: [summary.steps[1]!.id] });
  expect(back.table.columns.filter(({ role }) => role === 'number')).toHaveLength(2);
});

test.each([
  ['Qatar vers Népal', 'QAT', 'NPL'],
  ['De Qatar a Nepal', 'QAT', 'NPL'],
  ['من قطر إلى نيبال', 'QAT', 'NPL'],
  ['From Qatar to Nepal', 'QAT', 'NPL'],
  ['Nepal from Qatar', 'QAT', 'NPL'],
  ['Nepal ← Qatar', 'QAT', 'NPL'],
  ['QAT->NPL', 'QAT', 'NPL'],
  ['QA > NP', 'QAT', 'NPL'],
  ['United States → Guinea-Bissau', 'USA', 'GNB'],
])('%s', async (text, sender, receiver) => {
  const { table, summary } = await read(
    'Route;Year;Amount (US$)',
    `${text};2021;5`,
    `${text};2020;4`,
  );
  expect(rowsOf(table)[0]).toMatchObject({ sender, receiver });
  expect(summary.questions).toEqual([]);
});

test('a corridor without a word of direction is asked about, unless its name says it', async () => {
  const rows = ['USA-MEX,2021,5', 'Guinea-Bissau - Portugal,2021,6', 'Qatar/Nepal,2021,7'];
  const csv = lines('Corridor,Year,Amount (US$)', ...rows);
  const { summary, table } = await readGood(csv);
  expect(summary.questions).toMatchObject([
    { kind: 'direction', values: { text: 'USA', other: 'MEX' } },
  ]);
  expect(rowsOf(table)[1]).toMatchObject({ sender: 'GNB', receiver: 'PRT' });
  const { id } = summary.questions[0]!;
  const turned = await readGood(csv, undefined, { answers: { [id]: 'second' } });
  expect(rowsOf(turned.table)[0]).toMatchObject({ sender: 'MEX', receiver: 'USA' });
  const said = await read('Receiver-sender,Year,Amount (US$)', ...rows);
  expect(said.summary.questions).toEqual([]);
  expect(rowsOf(said.table)[0]).toMatchObject({ sender: 'MEX', receiver: 'USA' });
});

test.each([
  'Country of origin,Country of destination',
  'Host country,Home country',
  'Pays d’accueil,Pays d’origine',
])('amounts between ends of people who moved are asked about: %s', async (names) => {
  const csv = lines(
    `${names},Year,Remittances (US$ million)`,
    'Qatar,Nepal,2021,5',
    'Qatar,India,2021,6',
  );
  const { summary } = await readGood(csv);
  expect(summary.questions.map(({ id }) => id)).toEqual(['direction']);
  const { table } = await readGood(csv, undefined, { answers: { direction: 'first' } });
  expect(rowsOf(table)[0]).toMatchObject({ sender: 'QAT', receiver: 'NPL' });
  const people = await read(`${names},Year,Migrants`, 'Qatar,Nepal,2021,5', 'Qatar,India,2021,6');
  expect(people.summary.questions).toEqual([]);
  const both = await read(
    `${names},Year,Migrants,US$`,
    'Qatar,Nepal,2021,5,7',
    'Qatar,India,2021,6,8',
  );
  expect(both.summary.questions).toEqual([]);
  expect(
    both.table.columns
      .slice(0, 2)
      .map(({ role }) => role)
      .toSorted(),
  ).toEqual(['destination', 'origin']);
});

test('amounts from and to are not asked about', async () => {
  const { table, summary } = await read(
    'From,To,Year,US$ million',
    'Qatar,Nepal,2021,5',
    'Qatar,India,2021,6',
  );
  expect(summary.questions).toEqual([]);
  expect(rowsOf(table)[0]).toMatchObject({ sender: 'QAT', receiver: 'NPL' });
});

test('a matrix of amounts between origins and destinations is asked about, one of migrants not', async () => {
  const corner = 'Destination (down) / origin (across)';
  const money = await read(
    'Amounts in US$ million;;;;',
    `${corner};Nepal;India;Mexico;Kenya`,
    ...cells.map((row) => row.replaceAll(',', ';')),
  );
  expect(money.summary.questions.map(({ id }) => id)).toEqual(['matrix']);
  const people = await read(
    'Migrants, persons;;;;',
    `${corner};Nepal;India;Mexico;Kenya`,
    ...cells.map((row) => row.replaceAll(',', ';')),
  );
  expect(people.summary.questions).toEqual([]);
  expect(rowsOf(people.table)).toContainEqual({ destination: 'USA', origin: 'IND', value: 15_808 });
});
