import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ColumnType, ExportCell, ExportTable } from '../export-source.ts';
import type { Metadata } from '../metadata.ts';
import type { Tick } from '../work.ts';
import { wellFormed } from '../well-formed.ts';

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** Rows written in one stretch: some 20 ms of work. */
const groupRows = 10_000;

/**
 * A table as Parquet: texts, 64-bit integers, doubles, booleans and dates, every column nullable,
 * and what the file says about itself as its key-value metadata: `title`, `source`, `licence`,
 * `permalink`, `downloaded`, and all of it as JSON under `atlas`; null for a file that stays on the page.
 */
export async function parquetBytes(
  table: ExportTable,
  metadata: Metadata | null,
  tick: Tick,
): Promise<Uint8Array<ArrayBuffer>> {
  const output = new ByteWriter();
  const columns = table.columns.map(({ id, type }) => element(id, type));
  const writer = new ParquetWriter({
    writer: output,
    schema: [{ name: 'root', num_children: columns.length }, ...columns],
    ...(metadata ? { kvMetadata: keyValues(metadata) } : {}),
    createdBy: 'Remittance Atlas (hyparquet)',
  });
  for (let from = 0; from < table.rows.length; from += groupRows) {
    const rows = table.rows.slice(from, from + groupRows);
    await writer.write({
      columnData: table.columns.map(({ id, type }, at) => ({
        name: id,
        data: rows.map((row) => stored(row[at] ?? null, type)),
      })),
      rowGroupSize: groupRows,
    });
    await tick(rows.length);
  }
  await writer.finish();
  return new Uint8Array(output.getBytes());
}

function element(name: string, type: ColumnType): SchemaElement {
  const repetition_type = 'OPTIONAL';
  switch (type) {
    case 'text':
      return { name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'integer':
      return { name, repetition_type, type: 'INT64' };
    case 'number':
      return { name, repetition_type, type: 'DOUBLE' };
    case 'boolean':
      return { name, repetition_type, type: 'BOOLEAN' };
    case 'date':
      return { name, repetition_type, type: 'INT32', converted_type: 'DATE' };
  }
}

/** A value as its column stores it; one that does not fit is missing rather than wrong. */
function stored(
  value: ExportCell,
  type: ColumnType,
): string | number | bigint | boolean | Date | null {
  if (value === null) return null;
  switch (type) {
    case 'text':
      return wellFormed(String(value));
    case 'integer':
      return Number.isSafeInteger(value) ? BigInt(value) : null;
    case 'number':
      return typeof value === 'number' ? value : null;
    case 'boolean':
      return typeof value === 'boolean' ? value : null;
    case 'date': {
      const day = Date.parse(`${String(value).slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(day) ? null : new Date(day);
    }
  }
}

function keyValues(metadata: Metadata): { key: string; value: string }[] {
  const of = (part: (source: Metadata['sources'][number]) => string) =>
    [...new Set(metadata.sources.map(part))].join('; ');
  return [
    { key: 'title', value: metadata.title },
    {
      key: 'source',
      value: of(({ publisher, title, edition }) => `${publisher}, ${title}, ${edition}`),
    },
    { key: 'licence', value: of(({ licence }) => licence) },
    { key: 'kind', value: metadata.kind },
    { key: 'permalink', value: metadata.permalink },
    { key: 'downloaded', value: metadata.downloaded },
    { key: 'atlas', value: JSON.stringify(metadata) },
  ];
}
