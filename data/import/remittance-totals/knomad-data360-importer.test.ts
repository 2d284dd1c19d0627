import { describe, expect, test } from 'vitest';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError, fewEconomies } from '../lib/testing.ts';
import { knomadData360Importer, readKnomadData360 } from './knomad-data360-importer.ts';

const name = 'knomad_data360_2000-2023.csv';
const header =
  'FREQ,REF_AREA,REF_AREA_LABEL,INDICATOR,SEX,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE,OBS_STATUS';
const read = (...lines: string[]) =>
  readKnomadData360([fileInMemory(name, [header, ...lines].join('\n'))], fewEconomies);

test('US$ million become dollars, E is an estimate, and a 0 stays until all tables are there', () => {
  const { tables, leftOut } = read(
    'A,IND,India,WB_KNOMAD_MRI,_T,USD_CUR,6,2023,119526.0,A',
    'A,MEX,Mexico,WB_KNOMAD_MRO,_T,USD_CUR,6,2023,0.0,E',
    'A,XKX,Kosovo,WB_KNOMAD_MRI,_T,USD_CUR,6,2022,,M',
    'A,WLD,World,WB_KNOMAD_MRI,_T,USD_CUR,6,2023,857306.3,A',
  );
  const shared = { source: 'knomad-flows', edition: '2024', year: 2023 };
  expect(tables.remittance_total).toEqual([
    { ...shared, direction: 'received', economy: 'IND', usd: 119_526_000_000, status: 'published' },
    { ...shared, direction: 'paid', economy: 'MEX', usd: 0, status: 'estimate' },
  ]);
  expect(leftOut).toEqual([expect.objectContaining({ rows: 1, edition: '2024' })]);
});

test('the next edition is recognised and named by the year after its last', () => {
  expect(knomadData360Importer.recognises(fileInMemory('knomad_data360_2000-2024.csv', ''))).toBe(
    true,
  );
  expect(knomadData360Importer.recognises(fileInMemory('knomad_inflows_june_2025.xlsx', ''))).toBe(
    false,
  );
  const rows = read('A,IND,India,WB_KNOMAD_MRI,_T,USD_CUR,6,2024,1,A').tables.remittance_total!;
  expect(rows[0]!['edition']).toBe('2025');
});

describe('what is refused', () => {
  test.each([
    ['another unit', 'A,IND,India,WB_KNOMAD_MRI,_T,EUR,6,2023,1,A', /UNIT_MEASURE is "EUR"/],
    ['thousands', 'A,IND,India,WB_KNOMAD_MRI,_T,USD_CUR,3,2023,1,A', /UNIT_MULT is "3"/],
    ['quarters', 'Q,IND,India,WB_KNOMAD_MRI,_T,USD_CUR,6,2023,1,A', /FREQ is "Q"/],
    ['one sex', 'A,IND,India,WB_KNOMAD_MRI,F,USD_CUR,6,2023,1,A', /SEX is "F"/],
    ['an indicator', 'A,IND,India,WB_KNOMAD_X,_T,USD_CUR,6,2023,1,A', /"WB_KNOMAD_X"/],
    ['an economy', 'A,ATL,Atlantis,WB_KNOMAD_MRI,_T,USD_CUR,6,2023,1,A', /"ATL" "Atlantis"/],
    ['a status', 'A,IND,India,WB_KNOMAD_MRI,_T,USD_CUR,6,2023,1,Z', /unknown status "Z"/],
    ['text', 'A,IND,India,WB_KNOMAD_MRI,_T,USD_CUR,6,2023,n/a,A', /OBS_VALUE: expected a number/],
    ['no year', 'A,IND,India,WB_KNOMAD_MRI,_T,USD_CUR,6,,1,A', /TIME_PERIOD is blank/],
    ['a figure twice', 'A,IND,India,WB_KNOMAD_MRI,_T,USD_CUR,6,2022,2,A', /a second figure for/],
    ['a row cut short', 'A,IND,India,WB_KN', /4 cells where the header has 10/],
  ])('%s', (_, line, reason) => {
    expectImportError(() => read('A,IND,India,WB_KNOMAD_MRI,_T,USD_CUR,6,2022,1,A', line), {
      file: name,
      row: 3,
      reason,
    });
  });

  test('a missing column', () => {
    expectImportError(() => readKnomadData360([fileInMemory(name, 'FREQ\nA')], fewEconomies), {
      file: name,
      row: 1,
      reason: /"REF_AREA"/,
    });
  });
});
