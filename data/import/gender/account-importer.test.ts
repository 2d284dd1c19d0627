import { describe, expect, test } from 'vitest';
import { contextOf } from '../economies/testing/resolver-of.ts';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { accountImporter, readAccounts } from './account-importer.ts';

const { economies } = contextOf({ 'world-bank': { ALB: 'ALB', WLD: null } });
const path = 'gender/findex_account_by_sex_2011_2024.csv';
const header =
  'country,codewb,year,sex,account_pct,fi_account_pct,mobile_account_pct,borrow_any_pct';
const read = (...rows: string[]) =>
  readAccounts(fileInMemory(path, [header, ...rows].join('\n')), economies);

describe('accounts by sex', () => {
  test('men and women become male and female, a blank share no data, 0 zero', () => {
    expect(
      read('Albania,ALB,2011,men,33.66,33.66,,', 'Albania,ALB,2011,women,22.67,22.67,0,').rows,
    ).toEqual([
      {
        year: 2011,
        economy: 'ALB',
        sex: 'male',
        account_pct: 33.66,
        institution_pct: 33.66,
        mobile_pct: null,
        borrowed_pct: null,
      },
      {
        year: 2011,
        economy: 'ALB',
        sex: 'female',
        account_pct: 22.67,
        institution_pct: 22.67,
        mobile_pct: 0,
        borrowed_pct: null,
      },
    ]);
  });

  test('the world is counted as left out', () => {
    const { rows, leftOut } = read('world,WLD,2024,men,80,79,,');
    expect(rows).toEqual([]);
    expect(leftOut).toMatchObject([{ rows: 1 }]);
  });

  test.each([
    ['Utopia,UTO,2024,men,80,79,,', /unknown economy "UTO" "Utopia"/],
    ['Albania,ALB,2024,all,80,79,,', /sex: expected women or men, found "all"/],
    ['Albania,ALB,2024,men,180,79,,', /account_pct: 180 is not a percentage/],
    ['Albania,ALB,,men,80,79,,', /year is missing/],
    ['Albania,ALB,2024,men,,,,', /no figure/],
    ['Albania,ALB,2024,men,most,,,', /expected a number/],
    ['Albania,ALB,2024', /3 cells where the header has 8/],
  ])('refuses %s', (row, reason) => {
    expectImportError(() => read(row), { file: path, row: 2, reason });
  });

  test('a file is of the release that is listed for its newest round', () => {
    const next = (year: number) =>
      read(`Albania,ALB,2011,men,33.66,,,`, `Albania,ALB,${year},men,40,,,`);
    expect(next(2024).source).toMatchObject({
      id: 'wb-findex-2025',
      edition: '2025',
      title: 'Global Findex Database 2025',
    });
    expect(next(2021).source).toMatchObject({ id: 'wb-findex-2021', edition: '2021' });
    expect(next(2021).leftOut).toMatchObject([{ source: 'wb-findex-2021', edition: '2021' }]);
    expectImportError(() => next(2027), { file: path, reason: /newest round is 2027/ });
  });

  test('recognises the next edition', () => {
    const next = fileInMemory('findex_account_by_sex_2011_2027.csv', '');
    expect(accountImporter.recognises(next)).toBe(true);
  });
});
