import { describe, expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import { fileInMemory, type InputFile } from '../lib/input-file.ts';
import type { Imported } from '../lib/importer.ts';
import { expectImportError } from '../lib/testing.ts';
import { displacedImporter } from './displaced-importer.ts';

const context = contextOf({
  unhcr: { SYR: 'SYR', TUR: 'TUR', VEN: 'VEN', AUT: 'AUT', XXA: 'XST', UNK: 'XUK', TIB: 'XTB' },
  iom: { BVT: null },
});

const totalsHeader =
  'year,coo_iso,coa_iso,refugees,asylum_seekers,returned_refugees,idps,returned_idps,stateless,ooc,oip,hst';
const sexHeader = 'year,coo_iso,coa_iso,pop_type,f_total,m_total,total';
const totals = (...rows: string[]) =>
  fileInMemory('population.csv', [totalsHeader, ...rows].join('\n'));
const bySex = (...rows: string[]) =>
  fileInMemory('demographics_by_sex_agg.csv', [sexHeader, ...rows].join('\n'));
const read = (...files: InputFile[]) => displacedImporter.read(files, context) as Imported;
const leftOut = (imported: Imported, what: RegExp) =>
  imported.leftOut.find((each) => what.test(each.what));

describe('displaced people', () => {
  test('each category of a pair becomes a row; 0 and blank do not, and are counted', () => {
    const imported = read(totals('2025,VEN,TUR,10,0,0,0,0,0,0,7,'), bySex());
    expect(imported.tables.displaced).toEqual([
      {
        year: 2025,
        origin: 'VEN',
        asylum: 'TUR',
        category: 'refugees',
        total: 10,
        female: null,
        male: null,
      },
      {
        year: 2025,
        origin: 'VEN',
        asylum: 'TUR',
        category: 'others_needing_protection',
        total: 7,
        female: null,
        male: null,
      },
    ]);
    expect(leftOut(imported, /say 0/)?.rows).toBe(6);
    expect(leftOut(imported, /blank/)?.rows).toBe(1);
  });

  test('a count written with an exponent is a count', () => {
    const { tables } = read(totals('1990,SYR,TUR,2e+05,0,0,0,0,0,0,,0'), bySex());
    expect(tables.displaced).toMatchObject([{ total: 200_000 }]);
  });

  test('stateless, unknown and Tibetan origins keep names of their own', () => {
    const { tables } = read(
      totals(
        '2000,XXA,TUR,1,0,0,0,0,0,0,,0',
        '2000,UNK,TUR,1,0,0,0,0,0,0,,0',
        '2000,TIB,TUR,1,0,0,0,0,0,0,,0',
      ),
      bySex(),
    );
    expect(tables.displaced?.map((row) => row['origin'])).toEqual(['XST', 'XUK', 'XTB']);
  });

  test('women and men join their total, known for a part', () => {
    const { tables } = read(
      totals('2025,SYR,TUR,100,0,0,0,0,0,0,,0'),
      bySex('2025,SYR,TUR,REF,40,45,100'),
    );
    expect(tables.displaced).toMatchObject([{ total: 100, female: 40, male: 45 }]);
  });

  test('no one’s sex known is no data, not zero women', () => {
    const { tables } = read(
      totals('2025,SYR,TUR,100,0,0,0,0,0,0,,0'),
      bySex('2025,SYR,TUR,REF,0,0,100'),
    );
    expect(tables.displaced).toMatchObject([{ female: null, male: null }]);
  });

  test('the main file’s total stands where the two disagree, and the disagreement is counted', () => {
    const imported = read(
      totals('2025,SYR,TUR,100,0,0,0,0,30,0,,0', '2025,VEN,TUR,100,0,0,0,0,0,0,,0'),
      bySex('2025,SYR,TUR,REF,60,45,105', '2025,SYR,TUR,STA,10,10,20', '2025,AUT,TUR,REF,1,1,2'),
    );
    expect(imported.tables.displaced).toMatchObject([
      { total: 100, female: null, male: null },
      { total: 30, female: 10, male: 10 },
      { total: 100, female: null, male: null },
    ]);
    expect(leftOut(imported, /disagree/)).toMatchObject({ rows: 2, amount: 125 });
    expect(leftOut(imported, /exceed/)).toMatchObject({ rows: 1, amount: 105 });
    expect(leftOut(imported, /without a count/)).toMatchObject({ rows: 1, amount: 2 });
  });

  test('returned refugees by sex, given by origin only, become indicators', () => {
    const { tables } = read(
      totals('2025,SYR,TUR,0,0,90,0,0,0,0,,0'),
      bySex('2025,SYR,SYR,RET,40,45,90', '2024,SYR,SYR,RET,0,0,90'),
    );
    expect(tables.displaced).toMatchObject([{ category: 'returned_refugees', female: null }]);
    expect(tables.indicator?.map((row) => [row['name'], row['economy'], row['value']])).toEqual([
      ['returned_refugees', 'SYR', 90],
      ['returned_refugees_female', 'SYR', 40],
      ['returned_refugees_male', 'SYR', 45],
    ]);
  });

  test('the edition is named by the newest year of the file', () => {
    const { tables, editions } = read(
      totals('2031,SYR,TUR,0,0,90,0,0,0,0,,0'),
      bySex('2031,SYR,SYR,RET,40,45,90'),
    );
    expect(tables.indicator?.[0]).toMatchObject({ edition: 'figures to 2031' });
    expect(editions).toContainEqual({
      source: 'unhcr',
      table: 'displaced',
      edition: 'figures to 2031',
      label: '2031',
    });
  });

  test('an economy that only early asylum-seekers stand for keeps its zero of refugees', () => {
    const imported = read(
      totals(
        '2001,SYR,TUR,0,5,0,0,0,0,0,,0',
        '2001,VEN,TUR,0,5,0,0,0,0,0,,0',
        '2001,VEN,AUT,3,5,0,0,0,0,0,,0',
      ),
      bySex(),
    );
    const zeros = imported.tables.displaced?.filter((row) => row['total'] === 0);
    expect(zeros).toMatchObject([{ origin: 'SYR', asylum: 'TUR', category: 'refugees' }]);
    expect(leftOut(imported, /say 0/)?.rows).toBe(19);
  });

  test('early asylum-seekers are left out and counted', () => {
    const imported = read(
      totals('2014,SYR,TUR,0,5,0,0,0,0,0,,0', '2015,SYR,TUR,0,6,0,0,0,0,0,,0'),
      bySex('2014,SYR,TUR,ASY,2,3,5'),
    );
    expect(imported.tables.displaced).toMatchObject([
      { year: 2015, total: 6 },
      { year: 2014, category: 'refugees', total: 0 },
    ]);
    expect(leftOut(imported, /^asylum-seekers before/)?.rows).toBe(1);
    expect(leftOut(imported, /without a count/)?.rows).toBe(0);
  });

  test('UNHCR’s own codes are listed with what they mean', () => {
    const countries = fileInMemory(
      'countries.csv',
      'iso_code,unhcr_code,name\nAUT,AUS,Austria\n,TIB,Tibetan\n,CRB,CRB\nBVT,BVT,Bouvet Island\n',
    );
    const { tables } = read(totals('2025,SYR,TUR,1,0,0,0,0,0,0,,0'), bySex(), countries);
    expect(tables.economy_code?.map((row) => [row['code'], row['economy']])).toEqual([
      ['AUS', 'AUT'],
      ['TIB', 'XTB'],
      ['CRB', null],
      ['BVT', null],
    ]);
  });

  test.each([
    ['2025,UTO,TUR,1,0,0,0,0,0,0,,0', /unknown economy "UTO"/],
    ['25,SYR,TUR,1,0,0,0,0,0,0,,0', /"25" is not a year/],
    ['2025,SYR,TUR,-1,0,0,0,0,0,0,,0', /refugees: expected a count of persons/],
    ['2025,SYR,TUR,some,0,0,0,0,0,0,,0', /refugees: expected a number/],
  ])('refuses the total %s', (row, reason) => {
    expectImportError(() => read(totals(row), bySex()), { file: 'population.csv', row: 2, reason });
  });

  test.each([
    ['2025,SYR,TUR,XYZ,1,1,2', /unknown category "XYZ"/],
    ['2025,SYR,TUR,REF,2,1,2', /more than 2 people/],
    ['2025,SYR,UTO,REF,1,1,2', /unknown economy "UTO"/],
  ])('refuses the count by sex %s', (row, reason) => {
    expectImportError(() => read(totals('2025,SYR,TUR,2,0,0,0,0,0,0,,0'), bySex(row)), {
      file: 'demographics_by_sex_agg.csv',
      row: 2,
      reason,
    });
  });

  test('refuses a pair given twice, a column that is gone, and a file that is missing', () => {
    const row = '2025,SYR,TUR,1,0,0,0,0,0,0,,0';
    expectImportError(() => read(totals(row, row), bySex()), {
      file: 'population.csv',
      row: 3,
      reason: /given twice/,
    });
    const cut = fileInMemory('population.csv', 'year,coo_iso,coa_iso,refugees\n2025,SYR,TUR,1');
    expectImportError(() => read(cut, bySex()), {
      file: 'population.csv',
      row: 1,
      reason: /no column "asylum_seekers"/,
    });
    expectImportError(() => read(totals(row)), {
      file: 'demographics_by_sex….csv',
      reason: /is missing/,
    });
  });

  test.each([
    ['forcibly_displaced/population.csv', true],
    ['population_2026.csv', true],
    ['demographics_by_sex_agg_2001_2026.csv', true],
    ['migrant_stock/population_by_sex_1990_2020.csv', false],
  ])('recognises %s: %s', (path, expected) => {
    expect(displacedImporter.recognises(fileInMemory(path, ''))).toBe(expected);
  });
});
