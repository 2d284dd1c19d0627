import { DataType, type RecordBatch, type Vector } from 'apache-arrow';
import type { Row } from '../row.ts';
import { isoText, plainValue } from './plain-value.ts';

/** The rows of Arrow batches with plain values, as `Connector.query` promises them. */
export function arrowRows(batches: readonly RecordBatch[]): Row[] {
  const rows: Row[] = [];
  for (const batch of batches) {
    const names = batch.schema.fields.map(({ name }) => name);
    const columns = names.map((_, at) => plainColumn(batch.getChildAt(at)));
    for (let at = 0; at < batch.numRows; at++) {
      const row: Row = {};
      for (let column = 0; column < names.length; column++)
        row[names[column] ?? ''] = columns[column]?.[at];
      rows.push(row);
    }
  }
  return rows;
}

function plainColumn(vector: Vector | null): unknown[] {
  if (vector === null) return [];
  if (DataType.isDictionary(vector.type)) return dictionaryColumn(vector);
  if (vector.nullCount === vector.length) return Array.from({ length: vector.length }, () => null);
  if (vector.nullCount === 0 && isNumbers(vector.type))
    return Array.from(vector.toArray() as ArrayLike<number>, plainValue);
  const convert = converter(vector.type);
  const values: unknown[] = [];
  for (let at = 0; at < vector.length; at++) {
    const value: unknown = vector.get(at);
    values.push(value === null || value === undefined ? null : convert(value));
  }
  return values;
}

/** Whether the column lies in memory as the numbers that it means. */
function isNumbers(type: DataType): boolean {
  return (
    (DataType.isInt(type) && type.bitWidth < 64) || (DataType.isFloat(type) && type.precision > 0)
  );
}

/** Each word of an enum is read once, not once a row. */
function dictionaryColumn(vector: Vector): unknown[] {
  return vector.data.flatMap((chunk) => {
    const words = plainColumn(chunk.dictionary ?? null);
    const places = chunk.values as ArrayLike<number>;
    return Array.from({ length: chunk.length }, (_, at) =>
      chunk.getValid(at) ? words[places[at] ?? -1] : null,
    );
  });
}

function converter(type: DataType): (value: unknown) => unknown {
  if (DataType.isDate(type) || DataType.isTimestamp(type))
    return (value) => isoText(new Date(Number(value)));
  if (DataType.isDecimal(type)) return (value) => decimal(value as Uint32Array, type.scale);
  if (DataType.isList(type) || DataType.isFixedSizeList(type))
    return (value) => plainColumn(value as Vector);
  if (DataType.isDictionary(type)) return converter(type.dictionary);
  if (DataType.isStruct(type)) {
    const parts = type.children.map((child) => [child.name, converter(child.type)] as const);
    return (value) =>
      Object.fromEntries(
        parts.map(([name, part]) => {
          const inner = (value as Row)[name] ?? null;
          return [name, inner === null ? null : part(inner)];
        }),
      );
  }
  return plainValue;
}

/** 128 bits in four words, lowest first, two's complement. */
function decimal(words: Uint32Array, scale: number): number {
  let unscaled = 0n;
  for (const word of words.toReversed()) unscaled = (unscaled << 32n) | BigInt(word);
  unscaled = BigInt.asIntN(words.length * 32, unscaled);
  return Number(unscaled) / 10 ** scale;
}
