import { describe, expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import type { Imported } from '../lib/importer.ts';
import { fileInMemory, type InputFile } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { worldBankImporter } from './world-bank-importer.ts';

const context = contextOf({ 'world-bank': { NGA: 'NGA', LUX: 'LUX', WLD: null } });
const read = (...files: InputFile[]) => worldBankImporter.read(files, context) as Imported;
const newer = (name: string, ...rows: string[]) =>
  fileInMemory(name, ['Country Name,Country Code,Year,Value', ...rows].join('\n'));
const download = (...rows: string[]) =>
  fileInMemory(
    'API_NY.GDP.PCAP.PP.KD_DS2_en_csv_v2_1.csv',
    [
      '\uFEFF"Data Source","World Development Indicators",',
      '',
      '"Last Updated Date","2025-12-19",',
      '',
      '"Country Name","Country Code","Indicator Name","Indicator Code","2023","2024",',
      ...rows,
    ].join('\r\n'),
  );

describe('a vintage in a folder of its own', () => {
  const folder = 'context/wdi_2026';

  test('is an edition beside the older one, by the name of the folder', () => {
    const { tables } = read(
      newer(`${folder}/SP.POP.TOTL.csv`, 'Nigeria,NGA,2025,237527782'),
      newer('wdi_2027_01/SP.POP.TOTL.csv', 'Nigeria,NGA,2025,237527800'),
      fileInMemory(
        'context/SP.POP.TOTL.csv',
        'year,entity_code,entity_name,indicator_code,value\n2023,NGA,Nigeria,SP.POP.TOTL,227882945',
      ),
    );
    expect(tables.indicator?.map((row) => [row['edition'], row['year'], row['value']])).toEqual([
      ['July 2026', 2025, 237527782],
      ['January 2027', 2025, 237527800],
      ['June 2025', 2023, 227882945],
    ]);
  });

  test('begins in 1970 for what money is divided by, in 1990 else', () => {
    const { tables, leftOut } = read(
      newer(`${folder}/NY.GDP.MKTP.CD.csv`, 'Nigeria,NGA,1969,1', 'Nigeria,NGA,1970,12545849083'),
      newer(`${folder}/FP.CPI.TOTL.ZG.csv`, 'Nigeria,NGA,1989,50.467', 'Nigeria,NGA,1990,7.3644'),
    );
    expect(tables.indicator).toMatchObject([
      { name: 'gdp_usd', year: 1970, value: 12545849083 },
      { name: 'inflation_pct', year: 1990, value: 7.36 },
    ]);
    expect(leftOut.map(({ edition, what, rows }) => [edition, what, rows])).toEqual([
      ['July 2026', 'NY.GDP.MKTP.CD: years before 1970', 1],
      ['July 2026', 'FP.CPI.TOTL.ZG: years before 1990', 1],
    ]);
  });

  test('world totals are kept to check against where economies are parts of them', () => {
    const { tables, totals, leftOut } = read(
      newer(`${folder}/SP.POP.TOTL.csv`, 'Nigeria,NGA,2025,1', 'World,WLD,2025,8215424893'),
      newer(`${folder}/NE.EXP.GNFS.ZS.csv`, 'Luxembourg,LUX,2024,214.0849', 'World,WLD,2024,29.08'),
    );
    expect(totals).toEqual([
      {
        source: 'wb-wdi',
        edition: 'July 2026',
        name: 'world_population',
        year: 2025,
        value: 8215424893,
        unit: 'persons',
      },
    ]);
    expect(leftOut).toMatchObject([{ what: 'NE.EXP.GNFS.ZS: aggregates', rows: 1 }]);
    expect(tables.indicator?.at(-1)).toMatchObject({ name: 'exports_gdp_pct', value: 214.08 });
  });

  test('SP.POP.TOTL.FE.ZS is the share of women, not the population', () => {
    const { tables } = read(newer(`${folder}/SP.POP.TOTL.FE.ZS.csv`, 'Nigeria,NGA,2025,49.4567'));
    expect(tables.indicator).toMatchObject([{ name: 'population_female_pct', value: 49.46 }]);
  });

  test('small and negative values keep their digits', () => {
    const { tables } = read(
      newer(`${folder}/PA.NUS.FCRF.csv`, 'Nigeria,NGA,1991,0.00000012345678'),
      newer(`${folder}/DT.ODA.ODAT.CD.csv`, 'Nigeria,NGA,2023,-123456789.4'),
    );
    expect(tables.indicator?.map((row) => row['value'])).toEqual([1.234568e-7, -123456800]);
  });

  test.each([
    ['FI.RES.TOTL.CD.csv', 'Nigeria,NGA,2024,1', undefined, /which vintage is this/],
    ['wdi_2026_13/FI.RES.TOTL.CD.csv', 'Nigeria,NGA,2024,1', undefined, /which vintage/],
    [`${folder}/FI.RES.TOTL.CD.csv`, 'Utopia,UTO,2024,1', 2, /unknown economy "UTO"/],
    [`${folder}/FI.RES.TOTL.CD.csv`, 'Nigeria,NGA,2024,lots', 2, /Value: expected a number/],
    [`${folder}/FI.RES.TOTL.CD.csv`, 'Nigeria,NGA,,1', 2, /Year is missing/],
  ])('refuses %s with %s', (file, row, at, reason) => {
    expectImportError(() => read(newer(file, row)), {
      file,
      ...(at === undefined ? {} : { row: at }),
      reason,
    });
  });
});

describe('a download of the World Bank’s site', () => {
  test('is of the vintage its head says; a blank is no data', () => {
    const { tables } = read(
      download(
        '"Nigeria","NGA","GDP","NY.GDP.PCAP.PP.KD","","8440.26",',
        '"World","WLD","GDP","NY.GDP.PCAP.PP.KD","1","2",',
      ),
    );
    expect(tables.indicator).toEqual([
      {
        source: 'wb-wdi',
        edition: 'December 2025',
        name: 'gdp_person_ppp',
        year: 2024,
        economy: 'NGA',
        value: 8440.3,
      },
    ]);
  });

  test.each([
    ['"Utopia","UTO","GDP","NY.GDP.PCAP.PP.KD","1","2",', /unknown economy "UTO"/],
    ['"Nigeria","NGA","GDP","NY.OTHER","1","2",', /unknown indicator "NY.OTHER"/],
    ['"Nigeria","NGA","GDP","NY.GDP.PCAP.PP.KD","1","much",', /2024: expected a number/],
  ])('refuses %s', (row, reason) => {
    const file = download(row);
    expectImportError(() => read(file), { file: file.path, row: 6, reason });
  });

  test('refuses a head without its day', () => {
    const file = fileInMemory('API_NY.GDP.PCAP.PP.KD_x.csv', '"Country Name","Country Code"\n');
    expectImportError(() => read(file), { file: file.path, reason: /Last Updated Date/ });
  });
});
