import { describe, expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { populationImporter, readPopulation } from './population-importer.ts';

const { economies } = contextOf({ 'undesa-m49': { 484: 'MEX', 654: 'SHN', 900: null } });
const path = 'migrant_stock/population_by_sex_1990_2020_wpp2019_from_ims2020_table2.csv';
const read = (...rows: string[]) =>
  readPopulation(
    fileInMemory(path, ['name,code,type,sex,year,population_thousands', ...rows].join('\n')),
    economies,
  );

describe('population by sex', () => {
  test('thousands become persons, and the world is counted but not kept', () => {
    const { rows, leftOut } = read(
      'WORLD,900,,both,2020,7794798.739',
      'Mexico,484,B,both,2020,3.5',
      'Mexico,484,B,female,2020,2.25',
      'Mexico,484,B,male,2020,1.25',
    );
    expect(rows).toEqual([{ year: 2020, economy: 'MEX', female: 2250, male: 1250 }]);
    expect(leftOut[0]).toMatchObject({ rows: 1, what: expect.stringContaining('aggregates') });
  });

  test('a population without a split by sex is left out and counted', () => {
    const { rows, leftOut } = read(
      'Saint Helena,654,C,both,2020,6.077',
      'Saint Helena,654,C,female,2020,',
      'Saint Helena,654,C,male,2020,',
    );
    expect(rows).toEqual([]);
    expect(leftOut[1]).toMatchObject({ rows: 1, amount: 6077 });
  });

  test('women and men that do not add up are refused', () => {
    const sum = () =>
      read('Mexico,484,B,both,2020,4', 'Mexico,484,B,female,2020,2', 'Mexico,484,B,male,2020,1');
    expectImportError(sum, { file: path, row: 2, reason: /women 2000 and men 1000 are not 4000/ });
  });

  test.each([
    ['Utopia,999,B,both,2020,1', /unknown economy "999"/],
    ['Mexico,484,B,all,2020,1', /sex: expected both, female, male/],
    ['Mexico,484,B,both,,1', /year is missing/],
    ['Mexico,484,B,both,2020,lots', /expected a number/],
  ])('refuses %s', (row, reason) => {
    expectImportError(() => read(row), { file: path, row: 2, reason });
  });

  test('a file is of the revision that its name states', async () => {
    const brought = async (name: string) => {
      const file = fileInMemory(name, 'name,code,type,sex,year,population_thousands');
      const { tables, editions } = await populationImporter.read([file], { economies });
      return [tables.source?.[0]?.['title'], editions?.[0]];
    };
    expect(await brought(path)).toEqual([
      'World Population Prospects 2019, population by sex',
      {
        source: 'undesa-wpp-2019',
        table: 'population_by_sex',
        edition: '2019, as in International Migrant Stock 2020, table 2',
        label: '2019',
        released: '2019',
      },
    ]);
    expect(await brought('population_by_sex_1950_2100_wpp2037.csv')).toEqual([
      'World Population Prospects 2037, population by sex',
      expect.objectContaining({ source: 'undesa-wpp-2037', edition: '2037' }),
    ]);
    await expect(brought('population_by_sex.csv')).rejects.toThrow(/states no revision/);
  });

  test('recognises the file of a later edition, and not UNHCR’s', () => {
    const recognised = (name: string) => populationImporter.recognises(fileInMemory(name, ''));
    expect(recognised('population_by_sex_1990_2025_wpp2024.csv')).toBe(true);
    expect(recognised('forcibly_displaced/population.csv')).toBe(false);
  });
});
