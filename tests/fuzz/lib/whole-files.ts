import { utils, write } from '@e965/xlsx';
import { gzipSync, zipSync } from 'fflate';
import { parse } from 'csv-parse/sync';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { stataFile } from '../../../src/user-data/testing/stata-file.ts';
import { goodCsv, type Whole } from './malformed-files.ts';

const records = parse(goodCsv);
const [header = [], ...rows] = records;
const bytes = (text: string) => new TextEncoder().encode(text);
const csv = bytes(goodCsv);
const asRecords = rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));

/** The same rows as a file of each kind. */
export const whole: Whole = {
  csv,
  xlsx: new Uint8Array(
    write(
      { SheetNames: ['One'], Sheets: { One: utils.aoa_to_sheet(records) } },
      { type: 'array', bookType: 'xlsx', compression: true },
    ) as ArrayBuffer,
  ),
  parquet: new Uint8Array(
    parquetWriteBuffer({
      columnData: header.map((name, at) => ({ name, data: rows.map((row) => row[at] ?? null) })),
    }),
  ),
  others: [
    new Uint8Array(gzipSync(csv)),
    new Uint8Array(zipSync({ 'data/flows.csv': csv, 'note.csv': bytes('a,b\n1,2\n') })),
    bytes(JSON.stringify({ data: asRecords })),
    bytes(asRecords.map((record) => JSON.stringify(record)).join('\n')),
    bytes(
      `<html><body><table>${records.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`,
    ),
    new Uint8Array(
      write(
        { SheetNames: ['One'], Sheets: { One: utils.aoa_to_sheet(records) } },
        { type: 'array', bookType: 'ods', compression: true },
      ) as ArrayBuffer,
    ),
    new Uint8Array(await stata(115).arrayBuffer()),
    new Uint8Array(await stata(118).arrayBuffer()),
  ],
};

function stata(release: number): Blob {
  return stataFile(
    release,
    header.map((name, at) => ({
      name: `v${at}`,
      label: name,
      type: at === 2 ? ('int' as const) : 40,
      values: rows.map((row) =>
        at === 2 ? Number(row[at]) : (row[at] ?? '').replaceAll(/[^ -~]/g, '?'),
      ),
    })),
  );
}
