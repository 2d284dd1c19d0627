import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { arrowStream } from '../../src/user-data/store/arrow-stream.ts';
import { ownValues } from '../../src/user-data/values/own-values.ts';
import { shownColumns } from '../../src/user-data/values/shown-columns.ts';
import { readAll } from '../../src/user-data/testing/read.ts';
import { malformed, strangeFiles } from './lib/malformed-files.ts';
import { randomOf } from './lib/random.ts';
import { whole } from './lib/whole-files.ts';

const files = 1000;

/** Reads a file to its end: either it has words for why not, or its rows all add up. */
async function expectAnEnd(bytes: Uint8Array<ArrayBuffer>): Promise<'read' | string> {
  const outcome = await readAll(new Blob([bytes]));
  if ('kind' in outcome) {
    // An error that nobody foresaw comes as `worker`.
    expect(outcome.fault, JSON.stringify(outcome.values)).not.toBe('worker');
    return outcome.fault;
  }
  const { understanding, table } = outcome;
  const { counts } = understanding;
  expect(counts.kept + counts.left).toBe(counts.rows);
  expect(table.rows).toBe(counts.made);
  for (const data of table.data)
    expect(data.type === 'text' ? data.ids.length : data.values.length).toBe(table.rows);
  for (const { id } of shownColumns(table)) expect(ownValues(table, id)).not.toBeNull();
  expect(arrowStream(table).length).toBeGreaterThan(0);
  return 'read';
}

test('whole files of each kind give the same rows', async () => {
  const outcomes = await Promise.all(
    [whole.csv, whole.xlsx, whole.parquet].map((bytes) => readAll(new Blob([bytes]))),
  );
  const counts = outcomes.map((outcome) =>
    'kind' in outcome ? outcome : outcome.understanding.counts,
  );
  expect(counts[0]).toMatchObject({ rows: 40, kept: 40 });
  expect(counts).toEqual([counts[0], counts[0], counts[0]]);
});

test('strange files end in words or rows', async () => {
  for (const [place, make] of strangeFiles.entries()) await expectAnEnd(make(randomOf(place)));
});

test(
  `${files} malformed files end in words or rows, none in a crash`,
  { timeout: 240_000 },
  async () => {
    const ends = new Map<string, number>();
    for (let seed = 0; seed < files; seed++) {
      const end = await expectAnEnd(malformed(whole, randomOf(seed))).catch((error: unknown) => {
        throw new Error(`file ${seed}`, { cause: error });
      });
      ends.set(end, (ends.get(end) ?? 0) + 1);
    }
    // Were nothing read any more, or everything, the files would test nothing.
    expect(ends.get('read')).toBeGreaterThan(files / 5);
    expect(ends.get('broken_xlsx')).toBeGreaterThan(20);
    expect(ends.get('broken_parquet')).toBeGreaterThan(20);
    for (const fault of ['broken_archive', 'broken_json', 'broken_stata', 'broken_open_document'])
      expect(ends.get(fault), fault).toBeGreaterThan(0);
  },
);

test(
  'a workbook that unpacks to far more than it weighs is stopped',
  { timeout: 120_000 },
  async () => {
    const bomb = zip({
      'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="1"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row>${' '.repeat(100_000_000)}`,
    });
    expect(bomb.length).toBeLessThan(500_000);
    expect(await readAll(new Blob([bomb]))).toMatchObject({ kind: 'failed', fault: 'broken_xlsx' });
  },
);

/** An archive of the given texts, without checksums, which a user may not miss. */
function zip(entries: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const packed = deflateRawSync(text);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(head, Buffer.from(name), packed);
    list.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const size = list.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...list, end]));
}
