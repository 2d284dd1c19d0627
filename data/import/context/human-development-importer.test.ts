import { describe, expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import type { Imported } from '../lib/importer.ts';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { humanDevelopmentImporter } from './human-development-importer.ts';

const context = contextOf({ undp: { CIV: 'CIV', 'ZZK.WORLD': null } });
const name = 'HDR25_Composite_indices_complete_time_series.csv';
const header =
  'code,country,hdi_rank_2023,hdi_1990,hdi_2023,gdi_2023,gii_2023,lfpr_f_1999,lfpr_f_2023,' +
  'lfpr_m_2023,gni_pc_f_2023,gni_pc_m_2023';
/** Bytes of Latin-1 text behind the byte order mark of UTF-8, as the publisher has it. */
function latin1(text: string): Uint8Array {
  return Uint8Array.from([0xef, 0xbb, 0xbf, ...Array.from(text, (char) => char.charCodeAt(0))]);
}
const read = (text: string, path = name) =>
  humanDevelopmentImporter.read([fileInMemory(path, latin1(text))], context) as Imported;

describe('UNDP’s indices', () => {
  test('are known by code in a Latin-1 file, one row a figure', () => {
    const { tables, leftOut } = read(
      `${header}\nCIV,C\u00f4te d'Ivoire,157,,0.582,0.9,0.61,50,57.94,71,3812.6,8000\n` +
        'ZZK.WORLD,World,,0.6,0.756,0.9,0.4,50,50,70,1,1\n',
    );
    expect(tables.indicator?.map((row) => [row['name'], row['year'], row['value']])).toEqual([
      ['hdi', 2023, 0.582],
      ['gdi', 2023, 0.9],
      ['gii', 2023, 0.61],
      ['labour_female_pct', 2023, 57.9],
      ['labour_male_pct', 2023, 71],
      ['gni_person_female_ppp', 2023, 3813],
      ['gni_person_male_ppp', 2023, 8000],
    ]);
    expect(leftOut[0]).toMatchObject({ rows: 1, reason: 'aggregates are not economies' });
  });

  test('the next report is recognised and named by its own source', () => {
    const next = 'HDR26_Composite_indices_complete_time_series.csv';
    expect(humanDevelopmentImporter.recognises(fileInMemory(next, ''))).toBe(true);
    const { tables } = read(`${header}\nCIV,C,1,,0.6,1,1,1,1,1,1,1\n`, next);
    expect(tables.indicator?.[0]).toMatchObject({ source: 'undp-hdr-2026', name: 'hdi' });
    expect(tables.source).toMatchObject([{ id: 'undp-hdr-2026', edition: '2026' }]);
  });

  test.each([
    ['UTO,Utopia,1,,0.6,1,1,1,1,1,1,1', /unknown economy "UTO"/],
    ['CIV,C,1,,high,1,1,1,1,1,1,1', /hdi_2023: expected a number, found "high"/],
  ])('refuses %s', (row, reason) => {
    expectImportError(() => read(`${header}\n${row}\n`), { file: name, row: 2, reason });
  });

  test('refuses a file without an indicator it must have', () => {
    expectImportError(() => read(`${header.replace('gii_2023', 'other')}\n`), {
      file: name,
      row: 1,
      reason: /no column gii_<year>/,
    });
  });
});
