import { utils, write } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { goodCsv, type Whole } from './malformed-files.ts';

const records = parse(goodCsv);
const [header = [], ...rows] = records;

/** The same rows as a file of each kind. */
export const whole: Whole = {
  csv: new TextEncoder().encode(goodCsv),
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
};
