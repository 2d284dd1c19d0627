import { expect, test } from 'vitest';
import { readGood, rowsOf } from '../testing/read.ts';
import { stataFile, type WrittenVariable } from '../testing/stata-file.ts';
import { FileError } from './file-error.ts';
import { readFile } from './read-file.ts';
import { foundOut } from './read-settings.ts';

const releases = [113, 114, 115, 117, 118, 119];
const forms = releases.flatMap((release) => [[release, true] as const, [release, false] as const]);

function variables(release: number): WrittenVariable[] {
  const texts = ['United States', 'Côte d’Ivoire'.replace('’', "'"), 'France', 'Nepal'];
  return [
    { name: 'country', type: 20, values: texts },
    { name: 'gender', type: 'byte', values: [1, 2, 1, 2], called: { 1: 'male', 2: 'female' } },
    { name: 'year', type: 'int', values: [2019, 2020, 2021, 2022] },
    { name: 'people', type: 'long', values: [1, 2_147_483_620, '.', '.z'], label: 'Migrants' },
    { name: 'rate', type: 'float', values: [0.1, -2.5, '.', '.b'] },
    {
      name: 'usd',
      type: 'double',
      values: [1234.567, 1e300, '.a', '.'],
      label: 'Received (US$ million)',
    },
    { name: 'asked', type: 'int', values: [0, -1, 21915, '.'], format: '%td' },
    {
      name: 'remark',
      type: release < 117 ? 60 : 'strl',
      values: ['a long remark', '', 'été', 'last'],
    },
  ];
}

test.each(forms)('version %i, least byte first: %s', async (release, little) => {
  const { table, summary } = await readGood(stataFile(release, variables(release), little));
  expect(table.columns.map(({ role }) => role)).toEqual([
    'economy',
    'sex',
    'year',
    'number',
    'number',
    'number',
    'date',
    'text',
  ]);
  expect(rowsOf(table).map((row) => Object.values(row))).toEqual([
    ['USA', 'male', 2019, 1, 0.1, 1_234_567_000, '1960-01-01', 'a long remark'],
    ['CIV', 'female', 2020, 2_147_483_620, -2.5, 1e306, '1959-12-31', null],
    ['FRA', 'male', 2021, null, null, null, '2020-01-01', 'été'],
    ['NPL', 'female', 2022, null, null, null, null, 'last'],
  ]);
  expect(summary.report.steps).toEqual([
    { kind: 'labels', values: { columns: 'gender' } },
    { kind: 'missing_codes', values: { count: 3 } },
  ]);
  expect(summary.report).toMatchObject({
    format: 'stata',
    encoding: release < 118 ? 'windows-1252' : null,
  });
});

test('months, quarters and moments are read by their formats', async () => {
  const { summary } = await readGood(
    stataFile(118, [
      { name: 'month', type: 'int', values: [0, -1, 731], format: '%tm' },
      { name: 'quarter', type: 'int', values: [0, -1, 247], format: '%tq' },
      { name: 'moment', type: 'double', values: [0, 86_400_000, 1_000], format: '%tc' },
      { name: 'year', type: 'int', values: [1960, 2020, 2021], format: '%ty' },
      { name: 'n', type: 'byte', values: [1, 2, 3] },
    ]),
  );
  expect(summary.columns.map(({ examples }) => examples)).toEqual([
    ['1960M01', '1959M12', '2020M12'],
    ['1960Q1', '1959Q4', '2021Q4'],
    ['1960-01-01', '1960-01-02', '1960-01-01T00:00:01.000Z'],
    ['1960', '2020', '2021'],
    ['1', '2', '3'],
  ]);
});

test('letters of an old version are those that the reader says', async () => {
  const file = stataFile(115, [
    { name: 'place', type: 8, values: ['\u00cc\u00e0\u00eb\u00e8'] },
    { name: 'n', type: 'byte', values: [1] },
  ]);
  const { table } = await readGood(file, undefined, { settings: { encoding: 'windows-1251' } });
  expect(rowsOf(table)).toEqual([{ place: 'Мали', n: 1 }]);
});

test.each(releases)('version %i that is cut off, or spoilt, ends in words', async (release) => {
  const whole = new Uint8Array(await stataFile(release, variables(release)).arrayBuffer());
  const read = async (bytes: Uint8Array<ArrayBuffer>) =>
    readFile(new Blob([bytes]), 'a.dta', foundOut, { onStep: async () => undefined }).then(
      () => 'read',
      (error: unknown) => (error instanceof FileError ? error.fault : String(error)),
    );
  const every = (parts: number, from: number) =>
    Array.from({ length: parts }, (_, place) =>
      Math.floor(from + (place / parts) * (whole.length - from - 20)),
    );
  const ends = await Promise.all(every(20, 60).map((end) => read(whole.slice(0, end))));
  // Older versions have their labels last: without all of them values would be read wrongly.
  expect([...new Set(ends)]).toEqual(['broken_stata']);
  const known = ['read', 'broken_stata', 'too_many_rows', 'too_many_columns', 'too_much', 'binary'];
  for (const at of every(60, 4)) {
    const spoilt = whole.slice();
    spoilt.fill(255, at, at + 4);
    expect(known).toContain(await read(spoilt));
  }
});
