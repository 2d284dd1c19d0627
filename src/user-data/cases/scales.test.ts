import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const kinds = (of: readonly { kind: string }[]) => of.map(({ kind }) => kind);
const read = async (...rows: string[]) => readGood(lines(...rows));

test.each([
  ['SCALE', 'Millions', 'Units'],
  ['POWERCODE', '6', '0'],
  ['PowerCode', 'Millions', 'Units'],
  ['UNIT_MULT: Unit multiplier', '6: Millions', '0: Units'],
  ['Multiplier', '1000000', '1'],
  ['Échelle', 'millions', 'unités'],
])('%s with %s and %s', async (name, million, unit) => {
  const { table, summary } = await read(
    `STRUCTURE,STRUCTURE_ID,sender,receiver,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,${name}`,
    `dataflow,X:Y(1.0),USA,MEX,2020,42880,USD,${million}`,
    `dataflow,X:Y(1.0),QAT,NPL,2020,1500000,USD,${unit}`,
  );
  const value = table.columns.find(({ role }) => role === 'number')!;
  expect(value.unit).toBe('usd');
  expect(rowsOf(table).map((row) => row[value.id])).toEqual([42.88e9, 1.5e6]);
  expect(kinds(summary.steps)).toEqual(['scaled_rows']);
  expect(summary.questions).toEqual([]);
});

test('a scale that is not known empties the cell and is told', async () => {
  const { table, understanding } = await read(
    'sender,receiver,year,OBS_VALUE,UNIT_MEASURE,SCALE',
    'USA,MEX,2020,42880,USD,Millions',
    'QAT,NPL,2020,15,USD,Gigaunits',
    'QAT,IND,2020,15,USD,Millions',
  );
  const value = table.columns.find(({ role }) => role === 'number')!.id;
  expect(rowsOf(table).map((row) => row[value])).toEqual([42.88e9, 15e6]);
  expect(understanding.counts.left).toBe(1);
});

test('labels beside codes are read as what both say', async () => {
  const { table } = await read(
    'REF_AREA: Reference area,TIME_PERIOD: Time period,OBS_VALUE: Observation value',
    'NP: Nepal,2020,1',
    'IN: India,2020,2',
    'W00: World,2020,3',
  );
  expect(rowsOf(table).map(({ economy }) => economy)).toEqual(['NPL', 'IND']);
});

test('amounts without currency and scale are asked about', async () => {
  const csv = lines('Country,Year,Remittances', 'Nepal,2021,8225', 'Mexico,2021,54130');
  const { summary } = await readGood(csv);
  expect(summary.questions).toMatchObject([
    { id: 'scale:2', kind: 'scale', values: { column: 'Remittances', text: '8225' } },
  ]);
  const { table } = await readGood(csv, undefined, { answers: { 'scale:2': 'usd_million' } });
  expect(rowsOf(table)[0]).toMatchObject({ remittances: 8.225e9 });
});

test.each([
  ['Pays;Envois de fonds;Migrants', ';(millions de dollars);(milliers)'],
  ['País;Remesas;Migrantes', '-;millones de dólares;miles'],
  ['Country;Remittances;Migrants', 'Unit;US$ million;thousand persons'],
])('a row of units: %s', async (names, units) => {
  const { table, summary } = await read(
    names,
    units,
    'Nepal;8225;2600',
    'Mexico;54130;11000',
    'Tonga;220;60',
  );
  expect(kinds(summary.steps)).toEqual(['unit_row']);
  const [money, people] = table.columns.filter(({ role }) => role === 'number');
  expect([money!.unit, people!.unit]).toEqual(['usd', 'persons']);
  expect(rowsOf(table)[0]).toMatchObject({ [money!.id]: 8.225e9, [people!.id]: 2.6e6 });
});

test('a first row of texts that are no units stays a row', async () => {
  const { summary, understanding } = await read(
    'Country,a,b',
    'Nepal,x1,y1',
    'India,1,2',
    'Mexico,3,4',
    'Peru,5,6',
  );
  expect(summary.steps).toEqual([]);
  expect(understanding.counts.rows).toBe(4);
});

test('of several figures it is asked which the scale of a row is meant for', async () => {
  const csv = lines(
    'sender,receiver,year,UNIT_MULT,amount (US$),migrants',
    'USA,MEX,2020,6,42880,11000',
    'QAT,NPL,2020,3,1500,400',
  );
  const { summary } = await readGood(csv);
  expect(summary.questions.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
    'times times:4',
    'times times:5',
  ]);
  const answers = { 'times:4': 'scaled', 'times:5': 'plain' };
  const { table } = await readGood(csv, undefined, { answers });
  expect(
    rowsOf(table).map(({ amount_us, amount_usd, migrants }) => [amount_usd ?? amount_us, migrants]),
  ).toEqual([
    [42.88e9, 11_000],
    [1.5e6, 400],
  ]);
});

test('of OECD’s two columns for the scale neither is a figure', async () => {
  const { table, summary } = await read(
    'COU,Country,VAR,Year,Unit Code,Unit,PowerCode Code,PowerCode,Value,Flag Codes',
    'MEX,Mexico,INF,2019,USD,US Dollar,6,Millions,36439,',
    'NPL,Nepal,INF,2019,USD,US Dollar,6,Millions,8244,E',
  );
  const numbers = table.columns.filter(({ role }) => role === 'number');
  expect(numbers.map(({ unit }) => unit)).toEqual(['usd']);
  expect(rowsOf(table)[0]).toMatchObject({
    economy: 'MEX',
    year: 2019,
    [numbers[0]!.id]: 36.439e9,
  });
  expect(summary.questions).toEqual([]);
});

test('the scale of each row also of years laid out sideways', async () => {
  const { table } = await read(
    'REF_AREA,SCALE,UNIT_MEASURE,2019,2020',
    'NP,Millions,USD,8244,8108',
    'IN,Billions,USD,83.3,83.1',
    'MX,Units,USD,39000000000,42880000000',
  );
  const value = table.columns.find(({ role }) => role === 'number')!.id;
  expect(rowsOf(table).map((row) => row[value])).toEqual([
    8.244e9, 8.108e9, 83.3e9, 83.1e9, 39e9, 42.88e9,
  ]);
});
