import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';

const read = (...rows: string[]) => readGood(`${rows.join('\n')}\n`);
const roles = (table: { columns: readonly { role: string }[] }) =>
  table.columns.map(({ role }) => role);

test('UN DESA in French: names of some columns stand beside titles over years', async () => {
  const { table, summary } = await read(
    'Division de la population;;;;;;',
    ';Région ou pays de destination;Région ou pays d’origine;Les deux sexes;;Hommes;',
    ';;;2020;2024;2020;2024',
    '1;Qatar;Népal;1 100;1 200;900;1 000',
    '2;États-Unis d’Amérique;Mexique;10 900 000;11 279 561;5 700 000;5 900 000',
  );
  expect(summary.questions).toEqual([]);
  expect(rowsOf(table)).toContainEqual(
    expect.objectContaining({
      origin: 'MEX',
      destination: 'USA',
      year: 2024,
      sex: 'both',
      value: 11_279_561,
    }),
  );
  expect(rowsOf(table)).toContainEqual(
    expect.objectContaining({
      origin: 'NPL',
      destination: 'QAT',
      year: 2024,
      sex: 'male',
      value: 1000,
    }),
  );
});

test('World Bank DataBank: series of one unit give it, whatever notes stand below', async () => {
  const { table } = await read(
    'Series Name,Series Code,Country Name,Country Code,2020 [YR2020],2021 [YR2021]',
    '"Personal remittances, paid (current US$)",BM.TRF.PWKR.CD.DT,Qatar,QAT,10739000000,..',
    '"Personal remittances, received (current US$)",BX.TRF.PWKR.CD.DT,Nepal,NPL,8108000000,8225000000',
    'Data from database: World Development Indicators,,,,,',
    'Last Updated: 07/01/2025,,,,,',
  );
  expect(table.columns.at(-1)).toMatchObject({ role: 'number', unit: 'usd' });
});

test('Eurostat’s balance of payments: debits go out of the reporter, credits come in', async () => {
  const { table, summary } = await read(
    'freq,geo,partner,stk_flow,currency,TIME_PERIOD,OBS_VALUE,OBS_FLAG',
    'A,FR,MA,DEB,MIO_EUR,2022,2500.5,',
    'A,FR,MA,CRE,MIO_EUR,2022,31.2,p',
  );
  expect(summary.questions).toEqual([]);
  expect(rowsOf(table)).toMatchObject([
    { sender: 'FRA', receiver: 'MAR', obs_value: 2500.5 },
    { sender: 'MAR', receiver: 'FRA', obs_value: 31.2 },
  ]);
});

test('IMF: letters of accounting entries, and scales in words', async () => {
  const { table } = await read(
    'COUNTRY,COUNTERPART_COUNTRY,ACCOUNTING_ENTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE',
    'NPL,QAT,C,A,2021,1098,Millions',
    'NPL,IND,D,A,2021,12,Millions',
    'IND,ARE,C,A,2021,15,Billions',
  );
  expect(rowsOf(table)).toMatchObject([
    { sender: 'QAT', receiver: 'NPL', obs_value: 1.098e9 },
    { sender: 'NPL', receiver: 'IND', obs_value: 1.2e7 },
    { sender: 'ARE', receiver: 'IND', obs_value: 1.5e10 },
  ]);
});

test('IMF: its own numbers of countries are none of the United Nations', async () => {
  const { table, summary } = await read(
    '"Country Name","Country Code","Indicator Name","2020Q1","2020Q2"',
    '"Nepal","558","Personal transfers, Credit, US Dollars","1900.1","1500.2"',
    '"India","534","Personal transfers, Credit, US Dollars","18400","16500"',
  );
  expect(summary.questions).toEqual([]);
  expect(rowsOf(table)[0]).toMatchObject({
    economy: 'NPL',
    country_code: '558',
    quarter: '2020Q1',
  });
});

test.each([
  [
    'sex.label',
    ['Sex: Total', 'Sex: Male', 'Sex: Female'],
    'Migrant workers (thousands)',
    'persons',
  ],
  ['sex', ['SEX_T', 'SEX_M', 'SEX_F'], 'Persons', 'persons'],
  ['SEX: Sex', ['_T: Total', 'M: Male', 'F: Female'], 'Persons', 'persons'],
])(
  'ILO and SDMX: sexes behind the name of their column or their code, in %s',
  async (name, sexes, indicator, unit) => {
    const { table } = await read(
      `ref_area.label,indicator.label,${name},time,obs_value,obs_status.label`,
      ...sexes.map(
        (sex, at) =>
          `Qatar,${indicator},${sex},2021,${[2100.5, 1800, 300.5][at]},${at === 1 ? 'Unreliable' : ''}`,
      ),
    );
    expect(rowsOf(table).map(({ sex }) => sex)).toEqual(['both', 'male', 'female']);
    expect(table.columns.find(({ role }) => role === 'number')?.unit).toBe(unit);
  },
);

test('a central bank’s months down and countries across are of each country, not a matrix', async () => {
  const { table, summary } = await read(
    'Ingresos por remesas, por país;;;;',
    'Cifras en millones de dólares;;;;',
    'Fecha;Estados Unidos;Canadá;Reino Unido;España',
    'Ene 2023;4.100,5;40,2;1,5;10',
    'Feb 2023;4.050,1;41,0;1,4;N/E',
  );
  expect(summary.questions).toEqual([]);
  expect(rowsOf(table)[0]).toMatchObject({ date: '2023-01-01', economy: 'USA', value: 4.1005e9 });
  expect(table.rows).toBe(7);
});

test('names with numbers before them, forecasts, another currency and a kind of people', async () => {
  const { table } = await read(
    'Country,2022e,2023f',
    '"I. U.S.A.",1,2',
    '"(b) Saudi Arabia",3,4',
    '3) U.K.,5,6',
  );
  expect(rowsOf(table).map(({ economy, year }) => `${economy} ${year}`)).toEqual(
    ['USA', 'SAU', 'GBR'].flatMap((economy) => [`${economy} 2022`, `${economy} 2023`]),
  );
  const other = await read(
    'Country,Remittance (Rs. in Crore),Asylum-seekers',
    'Qatar,100.5,5',
    'Malaysia,90.1,6',
  );
  expect(other.table.columns.map(({ unit }) => unit)).toEqual([null, 'number', 'persons']);
  expect(other.understanding.notes).toMatchObject([{ kind: 'other_currency' }]);
});

test('years and their quarters in one column are never added up: the fewer are left out and told', async () => {
  const { table, understanding } = await read(
    'REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT',
    'NPL,2021,8225,USD,6',
    'NPL,2021-Q1,2000,USD,6',
    'NPL,2021-Q2,2100,USD,6',
    'IND,2021-Q1,89375,USD,6',
  );
  expect(roles(table)).toContain('quarter');
  expect(table.rows).toBe(3);
  expect(understanding.problems).toMatchObject([{ fault: 'not_quarter', text: '2021', rows: 1 }]);
});
