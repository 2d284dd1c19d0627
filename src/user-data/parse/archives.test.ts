import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpacked } from './unpacked.ts';
import { readAll, readGood, rowsOf } from '../testing/read.ts';

const csv = 'sender,receiver,year,usd\nUSA,MEX,2021,5\nFRA,MAR,2021,6\n';
const blob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);
const rows = [
  { sender: 'USA', receiver: 'MEX', year: 2021, usd: 5 },
  { sender: 'FRA', receiver: 'MAR', year: 2021, usd: 6 },
];

test('a packed table is unpacked, and told', async () => {
  const { table, summary } = await readGood(blob(gzipSync(strToU8(csv))), undefined, {
    name: 'flows.csv.gz',
  });
  expect(rowsOf(table)).toEqual(rows);
  expect(summary.report.steps).toEqual([{ kind: 'unpacked', values: { name: 'flows.csv.gz' } }]);
});

test('of an archive’s tables the largest is read, or the one that is chosen', async () => {
  const packed = blob(
    zipSync({
      'Metadata.csv': strToU8('code,note\nUSA,a\n'),
      'data/flows.csv': strToU8(csv),
      'readme.pdf': strToU8('%PDF-1.7'.repeat(500)),
      '__MACOSX/._flows.csv': strToU8('x'.repeat(9_000)),
    }),
  );
  const largest = await readGood(packed);
  expect(rowsOf(largest.table)).toEqual(rows);
  expect(largest.summary.report).toMatchObject({
    members: ['Metadata.csv', 'data/flows.csv'],
    member: 1,
    steps: [{ kind: 'taken_from', values: { name: 'data/flows.csv', count: 2 } }],
  });
  const chosen = await readGood(packed, undefined, { settings: { member: 0 } });
  expect(chosen.summary.columns.map(({ header }) => header)).toEqual(['code', 'note']);
});

test('what is packed twice is opened, and no deeper', async () => {
  const once = zipSync({ 'flows.csv.gz': gzipSync(strToU8(csv)) });
  expect(rowsOf((await readGood(blob(once))).table)).toEqual(rows);
  const nested = zipSync({ 'flows.txt': zipSync({ 'flows.csv': strToU8(csv) }) });
  expect(await readAll(blob(nested))).toMatchObject({ kind: 'failed', fault: 'archive' });
});

test('an archive without a table says what is in it', async () => {
  const packed = blob(zipSync({ 'a.pdf': strToU8('%PDF'), 'b.png': strToU8('png') }));
  expect(await readAll(packed)).toMatchObject({
    fault: 'nothing_inside',
    values: { names: 'a.pdf, b.png' },
  });
});

test('a damaged archive says so', async () => {
  const whole = gzipSync(strToU8(csv.repeat(500)));
  expect(await readAll(blob(whole.slice(0, 60)))).toMatchObject({ fault: 'broken_archive' });
  const zip = zipSync({ 'a.csv': strToU8(csv.repeat(500)) });
  expect(await readAll(blob(zip.slice(0, 80)))).toMatchObject({ fault: 'broken_archive' });
  zip.fill(255, 40, 60);
  expect(await readAll(blob(zip))).toMatchObject({ fault: 'broken_archive' });
});

test('an archive that would fill the memory is stopped at its limit', async () => {
  const text = strToU8('a'.repeat(100_000));
  for (const bytes of [gzipSync(text), zipSync({ 'a.csv': text })]) {
    expect(bytes.length).toBeLessThan(500);
    await expect(unpacked(blob(bytes), 'a', null, 99_000)).rejects.toMatchObject({
      fault: 'too_much',
    });
    expect((await unpacked(blob(bytes), 'a', null, 100_000)).file.size).toBe(100_000);
  }
});

test.each([
  ['$FL2@(#) SPSS DATA FILE', 'spss'],
  [`${'\0'.repeat(12)}\u00c2\u00ea\u0081\u0060`, 'sas'],
  ['HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!', 'sas'],
  ['RDX3\nX\n', 'r_data'],
  ['SQLite format 3\0', 'database'],
  ['7z\u00bc\u00af\u0027\u001c', 'archive'],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', 'old_excel'],
  [
    `\u00d0\u00cf\u0011\u00e0${'\0'.repeat(1_000)}${[...'EncryptedPackage'].join('\0')}`,
    'encrypted',
  ],
  ['\u006e\u0002\u0001\0', 'old_stata'],
])(
  'a kind that is not read is known by its first bytes, whatever its name: %#',
  async (text, fault) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(await readAll(blob(bytes), undefined, { name: 'table.csv' })).toMatchObject({ fault });
  },
);
