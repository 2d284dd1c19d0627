import { describe, expect, test } from 'vitest';
import type { Row } from '../lib/row.ts';
import { fileInMemory } from '../lib/input-file.ts';
import { expectImportError } from '../lib/testing.ts';
import { economiesImporter, readEconomies } from './economies-importer.ts';
import { readTypedLists, type TypedLists } from './typed.ts';

const countries = fileInMemory(
  'countrynames.csv',
  `m49,iso2,iso3,name,region,subregion,ldc,lldc,sids
484,MX,MEX,Mexico,Americas,Latin America and the Caribbean,0,0,0
248,AX,ALA,Åland Islands,Europe,Northern Europe,0,0,0
246,FI,FIN,Finland,Europe,Northern Europe,0,0,0
830,XC,XCX,Channel Islands,Europe,Northern Europe,0,0,0
2003,,OOO,Unknown,,,0,0,0
`,
);
const classes = fileInMemory(
  'CLASS.csv',
  `economy,code,year_fiscal,region,incgroup_historical,fcv_historical
Mexico,MEX,2025,Latin America & Caribbean,Lower middle income,Yes
Mexico,MEX,2026,Latin America & Caribbean,Upper middle income,No
Channel Islands,CHI,2026,Europe & Central Asia,High income,No
Finland,FIN,1989,Europe & Central Asia,High income,
`,
);
const areas = fileInMemory(
  'countries50_attributes.csv',
  `name_long,adm0_a3,iso_a3_eh,note_brk,label_x,label_y
Mexico,MEX,MEX,,-102.3,23.9
Åland,ALD,ALA,,19.9,60.2
Finland,FIN,FIN,,27.3,63.3
`,
);
const code = (source: string, written: string, economy: string | null): Row => ({
  source,
  code: written,
  name: null,
  economy,
  note: `note on ${written}`,
});
const lists: TypedLists = {
  overrides: new Map([
    ['XCX', { iso2: '-', name: 'Channel Islands', lon: -2.35, lat: 49.35, note: 'two islands' }],
  ]),
  unplaced: [{ economy: 'XOO', name: 'Origin unknown', note: 'no origin' }],
  codes: [
    code('iom', 'OOO', 'XOO'),
    code('iom', 'ALA', 'FIN'),
    code('natural-earth', 'ALD', 'FIN'),
    code('world-bank', 'CHI', 'XCX'),
    code('world-bank', 'WLD', null),
  ],
};
const files = [countries, classes, areas];

function economy(of: string): Row | undefined {
  return readEconomies(files, lists).tables.economy?.find((row) => row['economy'] === of);
}

describe('economies', () => {
  test('take income and fragility of the newest fiscal year', () => {
    expect(economy('MEX')).toMatchObject({
      income: 'UM',
      fcv: false,
      wb_region: 'Latin America & Caribbean',
    });
    expect(economy('FIN')).toMatchObject({ income: null, fcv: false });
  });

  test('take their own label before that of a part', () => {
    expect(economy('FIN')).toMatchObject({ lon: 27.3, lat: 63.3, placed: true });
  });

  test('take place, name and code from our list where the publishers have none', () => {
    expect(economy('XCX')).toMatchObject({
      iso2: null,
      lon: -2.35,
      income: 'H',
      note: 'two islands',
    });
  });

  test('keep a stand-in for unknown origins, without a place', () => {
    expect(economy('XOO')).toMatchObject({ placed: false, name: 'Origin unknown' });
    expect(economy('OOO')).toBeUndefined();
  });

  test('a place counted elsewhere is no economy, and is listed as left out', () => {
    expect(economy('ALA')).toBeUndefined();
    const { leftOut } = readEconomies(files, lists);
    expect(leftOut.map(({ what, reason }) => [what, reason])).toEqual([
      ['Åland Islands', 'note on ALA'],
    ]);
  });

  test('the groups of every year are kept, and blanks are not', () => {
    const groups = readEconomies(files, lists).tables.economy_group ?? [];
    expect(groups).toContainEqual({ scheme: 'fcv', year: 2025, economy: 'MEX', value: 'yes' });
    expect(groups.filter(({ economy: of }) => of === 'FIN')).toEqual([
      { scheme: 'income', year: 1989, economy: 'FIN', value: 'H' },
    ]);
  });

  test('the classes are of the fiscal years that their file has', () => {
    expect(readEconomies(files, lists).editions).toMatchObject([
      {
        source: 'wb-class',
        table: 'economy',
        edition: expect.stringMatching(/^fiscal years 1989–20/),
      },
      { source: 'wb-class', table: 'economy_group', released: expect.stringMatching(/-07$/) },
    ]);
  });

  test('an unknown World Bank code is refused', () => {
    const bad = fileInMemory(
      'CLASS.csv',
      classes.text() + 'Utopia,UTO,2026,Nowhere,High income,No\n',
    );
    expectImportError(() => readEconomies([countries, bad, areas], lists), {
      file: 'CLASS.csv',
      row: 6,
      reason: /unknown economy "UTO" Utopia/,
    });
  });

  test('an unknown area of Natural Earth is refused', () => {
    const bad = fileInMemory('countries50_attributes.csv', areas.text() + 'Utopia,UTO,-99,,0,0\n');
    expectImportError(() => readEconomies([countries, classes, bad], lists), {
      file: 'countries50_attributes.csv',
      row: 5,
      reason: /unknown area "UTO"/,
    });
  });

  test('an unknown income group, status and year are refused', () => {
    for (const [row, reason] of [
      ['Mexico,MEX,2027,Region,Rich,No', /"Rich" is not an income group/],
      ['Mexico,MEX,2027,Region,High income,Perhaps', /expected Yes or No/],
      ['Mexico,MEX,27,Region,High income,No', /not a fiscal year/],
      ['Mexico,MEX,2026,Region,High income,No', /classed twice/],
    ] as const) {
      const bad = fileInMemory('CLASS.csv', `${classes.text()}${row}\n`);
      expectImportError(() => readEconomies([countries, bad, areas], lists), {
        file: 'CLASS.csv',
        row: 6,
        reason,
      });
    }
  });

  test('a label outside the globe is refused', () => {
    const bad = fileInMemory(
      'countries50_attributes.csv',
      areas.text().replace('-102.3', '-202.3'),
    );
    expectImportError(() => readEconomies([countries, classes, bad], lists), {
      file: 'countries50_attributes.csv',
      row: 2,
      reason: /label_x: expected degrees within ±180/,
    });
  });

  test('the three files are read together, one of each', () => {
    expectImportError(() => readEconomies([countries, areas], lists), {
      file: 'CLASS.csv',
      reason: /is missing/,
    });
    expectImportError(() => readEconomies([...files, countries], lists), {
      file: 'countrynames.csv',
      reason: /second file/,
    });
  });

  test.each([
    'context/CLASS.csv',
    'CLASS_2027.csv',
    'countrynames.csv',
    'countries50_attributes.csv',
  ])('recognises %s', (path) =>
    expect(economiesImporter.recognises(fileInMemory(path, ''))).toBe(true),
  );
});

describe('the lists kept by hand', () => {
  const { codes, overrides, unplaced } = readTypedLists();

  test('say each code of a scheme once', () => {
    const keys = codes.map((row) => `${row['source']}|${row['code']}|${row['name']}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test('give both coordinates or neither', () => {
    for (const { lon, lat } of overrides.values()) expect(lon === null).toBe(lat === null);
  });

  test('never place a stand-in', () => {
    for (const { economy: of } of unplaced) expect(of).toMatch(/^X[A-Z]{2}$/);
    expect(unplaced.map((each) => each.economy)).toContain('XUN');
  });
});
