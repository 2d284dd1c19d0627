import { DataType, type RecordBatch, type Vector } from 'apache-arrow';
import type { Row } from './connector.ts';
import { isoText, plainValue } from './plain-value.ts';

/** The rows of Arrow batches with plain values, as `Connector.query` promises them. */
export function arrowRows(batches: readonly RecordBatch[]): Row[] {
  return batches.flatMap((batch) => {
    const columns = batch.schema.fields.map((field, at) => {
      const vector = batch.getChildAt(at);
      return [field.name, vector ? plainColumn(vector) : []] as const;
    });
    return Array.from({ length: batch.numRows }, (_, row) =>
      Object.fromEntries(columns.map(([name, values]) => [name, values[row]])),
    );
  });
}

function plainColumn(vector: Vector): unknown[] {
  const convert = converter(vector.type);
  return Array.from(vector, (value: unknown) =>
    value === null || value === undefined ? null : convert(value),
  );
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
