import { describe, expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import type { Imported } from '../lib/importer.ts';
import { fileInMemory, type InputFile } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { worldBankImporter } from './world-bank-importer.ts';

const context = contextOf({ 'world-bank': { NGA: 'NGA', CHI: 'XCX', WLD: null } });
const read = (...files: InputFile[]) => worldBankImporter.read(files, context) as Imported;
const poverty = (...rows: string[]) =>
  fileInMemory(
    'context/SI.POV.DDAY.csv',
    ['year,entity_code,entity_name,indicator_code,value,indicator_name', ...rows].join('\n'),
  );
const collection = (...rows: string[]) =>
  fileInMemory('context/wdi.csv', ['geo,var,t,v', ...rows].join('\n'));

describe('World Bank indicators', () => {
  test('one file an indicator: economies are kept, 0 is zero, aggregates and old years counted', () => {
    const { tables, leftOut } = read(
      poverty(
        '2019,NGA,Nigeria,SI.POV.DDAY,30.94,Poverty',
        '2020,NGA,Nigeria,SI.POV.DDAY,0,Poverty',
        '2021,NGA,Nigeria,SI.POV.DDAY,,Poverty',
        '1985,NGA,Nigeria,SI.POV.DDAY,40,Poverty',
        '2019,WLD,World,SI.POV.DDAY,10,Poverty',
      ),
    );
    const shared = {
      source: 'wb-wdi',
      edition: 'June 2025',
      name: 'poverty_300_pct',
      economy: 'NGA',
    };
    expect(tables.indicator).toEqual([
      { ...shared, year: 2019, value: 30.9 },
      { ...shared, year: 2020, value: 0 },
    ]);
    expect(leftOut.map(({ what, rows }) => [what, rows])).toEqual([
      ['SI.POV.DDAY: years before 1990', 1],
      ['SI.POV.DDAY: aggregates', 1],
    ]);
  });

  test('the collection: what is kept gets our name, what is not is counted with the reason', () => {
    const { tables, leftOut } = read(
      collection('NGA,gdp,2023,363846332834.618', 'CHI,nmig,2023,-12', 'NGA,remin,2023,1'),
    );
    expect(tables.indicator).toMatchObject([
      { name: 'gdp_usd', value: 363846332835 },
      { name: 'net_migration', economy: 'XCX', value: -12 },
    ]);
    expect(leftOut).toMatchObject([{ what: 'wdi.csv: remin', rows: 1 }]);
  });

  test.each([
    ['2019,UTO,Utopia,SI.POV.DDAY,1,Poverty', /unknown economy "UTO" "Utopia"/],
    ['2019,NGA,Nigeria,SI.POV.XXXX,1,Poverty', /unknown indicator "SI.POV.XXXX"/],
    ['2019,NGA,Nigeria,SI.POV.DDAY,few,Poverty', /value: expected a number/],
    [',NGA,Nigeria,SI.POV.DDAY,1,Poverty', /year is missing/],
  ])('refuses %s', (row, reason) => {
    expectImportError(() => read(poverty(row)), {
      file: 'context/SI.POV.DDAY.csv',
      row: 2,
      reason,
    });
  });

  test.each([
    ['NGA,happiness,2023,1', /unknown variable "happiness"/],
    ['UTO,gdp,2023,1', /unknown economy "UTO"/],
    ['NGA,gdp,2023,much', /v: expected a number/],
  ])('refuses %s of the collection', (row, reason) => {
    expectImportError(() => read(collection(row)), { file: 'context/wdi.csv', row: 2, reason });
  });

  test.each([
    ['SI.POV.DDAY.csv', true],
    ['SP.POP.TOTL.2026.csv', true],
    ['wdi.csv', true],
    ['API_NY.GDP.PCAP.PP.KD_DS2_en_csv_v2_1.csv', true],
    ['API_SI.OTHER_DS2_en_csv_v2_1.csv', false],
    ['BX.TRF.PWKR.CD.DT.csv', false],
    ['SI.RMT.COST.OB.ZS.csv', false],
    ['wdi_remittances_in_out_1990_2023.csv', false],
  ])('recognises %s: %s', (path, expected) => {
    expect(worldBankImporter.recognises(fileInMemory(path, ''))).toBe(expected);
  });
});
