import {
  DateDay,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  Utf8,
  type Data,
  type DataType,
} from 'apache-arrow';
import { missingInteger, type OwnData, type OwnTable } from '../own-table.ts';

const day = 86_400_000;

/** A table as an Arrow IPC stream, as DuckDB takes it: texts, numbers, whole years and days. */
export function arrowStream(table: OwnTable): Uint8Array {
  const children = table.data.map((data, place) =>
    columnOf(data, table.rows, table.columns[place]?.role === 'date'),
  );
  const fields = children.map(({ type }, place) => new Field(table.columns[place]!.id, type, true));
  const type = new Struct(fields);
  const batch = new RecordBatch(
    new Schema(fields),
    makeData({ type, length: table.rows, nullCount: 0, children }),
  );
  const writer = new RecordBatchStreamWriter();
  writer.write(batch);
  writer.finish();
  return writer.toUint8Array(true);
}

function columnOf(data: OwnData, length: number, dates: boolean): Data<DataType> {
  if (data.type === 'number') {
    const { values } = data;
    return makeData({
      type: new Float64(),
      length,
      data: values,
      ...nulls(length, (row) => Number.isNaN(values[row]!)),
    });
  }
  if (data.type === 'integer') {
    const { values } = data;
    return makeData({
      type: new Int32(),
      length,
      data: values,
      ...nulls(length, (row) => values[row] === missingInteger),
    });
  }
  const { ids, texts } = data;
  const missing = nulls(length, (row) => ids[row] === 0);
  if (dates) {
    const days = texts.map((text) => (text === '' ? 0 : Date.parse(text) / day));
    const values = Int32Array.from(ids, (id) => days[id]!);
    return makeData({ type: new DateDay(), length, data: values, ...missing });
  }
  const encoder = new TextEncoder();
  const encoded = texts.map((text, id) => (id === 0 ? new Uint8Array() : encoder.encode(text)));
  const valueOffsets = new Int32Array(length + 1);
  let end = 0;
  for (let row = 0; row < length; row++) {
    end += encoded[ids[row]!]!.length;
    valueOffsets[row + 1] = end;
  }
  const bytes = new Uint8Array(end);
  for (let row = 0; row < length; row++) bytes.set(encoded[ids[row]!]!, valueOffsets[row]!);
  return makeData({ type: new Utf8(), length, valueOffsets, data: bytes, ...missing });
}

/** Arrow's mark for what is there, a bit a row; none when everything is. */
function nulls(length: number, isMissing: (row: number) => boolean) {
  const nullBitmap = new Uint8Array(Math.ceil(length / 8));
  let nullCount = 0;
  for (let row = 0; row < length; row++) {
    if (isMissing(row)) nullCount++;
    else nullBitmap[row >> 3]! |= 1 << (row & 7);
  }
  return nullCount === 0 ? { nullCount } : { nullCount, nullBitmap };
}
