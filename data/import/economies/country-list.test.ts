import { describe, expect, test } from 'vitest';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { readCountryList } from './country-list.ts';

const header = 'm49,iso2,iso3,name,region,subregion,ldc,lldc,sids';
const list = (...rows: string[]) =>
  fileInMemory('context/countrynames.csv', [header, ...rows].join('\n'));

describe('the list of countries', () => {
  test('gives codes, UN groups and flags; Namibia is not a missing value', () => {
    const [namibia] = readCountryList(list('516,NA,NAM,Namibia,Africa,Sub-Saharan Africa,0,0,0'));
    expect(namibia).toMatchObject({
      code: 'NAM',
      iso2: 'NA',
      m49: 516,
      region: 'africa',
      subregion: 'Sub-Saharan Africa',
      ldc: false,
    });
  });

  test('leaves open what is blank', () => {
    const [kosovo] = readCountryList(list(',,XKX,Kosovo,,,0,0,0'));
    expect(kosovo).toMatchObject({ iso2: null, m49: null, region: null, subregion: null });
  });

  test.each([
    ['1,XX,Xyz,Nowhere,Asia,,0,0,0', /three capital letters/],
    ['1,XX,XYZ,Nowhere,Atlantis,,0,0,0', /"Atlantis" is not a UN region/],
    ['1,XX,XYZ,Nowhere,Asia,,2,0,0', /ldc: expected 0 or 1, found "2"/],
    ['one,XX,XYZ,Nowhere,Asia,,0,0,0', /m49/],
    ['1,XX,XYZ,,Asia,,0,0,0', /name/],
  ])('refuses %s', (row, reason) => {
    expectImportError(() => readCountryList(list(row)), {
      file: 'context/countrynames.csv',
      row: 2,
      reason,
    });
  });

  test('refuses a country listed twice', () => {
    const row = '484,MX,MEX,Mexico,Americas,,0,0,0';
    expectImportError(() => readCountryList(list(row, row)), {
      file: 'context/countrynames.csv',
      row: 3,
      reason: /MEX is listed twice/,
    });
  });
});
