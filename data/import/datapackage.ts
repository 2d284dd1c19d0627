import { createHash } from 'node:crypto';
import type { Row } from './lib/row.ts';
import type { Tables } from './lib/table-files.ts';
import { sortedRows } from './lib/table-rows.ts';
import { tables, type TableName } from './lib/tables.ts';
import type { Column, Table } from './lib/tables/describe.ts';
import type { Release } from './release.ts';

/**
 * The Data Package (Data Package v2, datapackage.org) that describes the tables: schema, keys, the unit
 * of each field, sources with edition and licence, checksum, bytes and rows.
 * @param texts the CSV text of each table, as written
 * @param release the version that the tables are described as of
 */
export function dataPackage(
  texts: ReadonlyMap<TableName, string>,
  all: Tables,
  { version, day }: Release,
): object {
  const sources = new Map(
    sortedRows(tables.source, all.source).map((row) => [String(row['id']), row]),
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'remittance-atlas',
    title: 'Remittance Atlas: tidy tables',
    version,
    created: `${day}T00:00:00Z`,
    description:
      'Remittances, the cost of sending, migrants, displacement and their context, as published: ' +
      'one tidy table per subject, every figure with its source and edition.',
    keywords: ['remittances', 'migration', 'gender', 'displacement'],
    licenses: licences([...sources.values()]),
    resources: [...texts].map(([name, text]) => resource(tables[name], text, all, sources)),
  };
}

function resource(
  table: Table,
  text: string,
  all: Tables,
  sources: ReadonlyMap<string, Row>,
): object {
  const rows = all[table.name as TableName];
  const own = sourceIds(table, rows)
    .map((id) => sources.get(id))
    .filter((source) => source !== undefined);
  const bytes = Buffer.from(text, 'utf8');
  return {
    name: table.name.replaceAll('_', '-'),
    type: 'table',
    path: `tables/${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', header: true },
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    rows: rows.length,
    ...(own.length > 0 ? { sources: own.map(sourceEntry), licenses: licences(own) } : {}),
    schema: schema(table),
  };
}

/** The sources a table says it rests on and those its rows name. */
function sourceIds(table: Table, rows: readonly Row[]): string[] {
  const named = table.foreignKeys.some((key) => key.table === 'source')
    ? rows.map((row) => String(row['source']))
    : [];
  return [...new Set([...table.sources, ...[...new Set(named)].sort()])];
}

function schema(table: Table): object {
  return {
    fields: table.columns.map((column) => field(column, table.key)),
    fieldsMatch: ['equal'],
    missingValues: [''],
    // The standard knows no empty key: rows of such a table are told apart by nothing.
    ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
    ...(table.foreignKeys.length > 0
      ? {
          foreignKeys: table.foreignKeys.map((key) => ({
            fields: key.columns,
            reference: { resource: key.table.replaceAll('_', '-'), fields: key.references },
          })),
        }
      : {}),
  };
}

function field(column: Column, key: readonly string[]): object {
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(column.values ? { enum: column.values } : {}),
    ...(column.minimum !== undefined ? { minimum: column.minimum } : {}),
    ...(column.maximum !== undefined ? { maximum: column.maximum } : {}),
    ...(key.length === 1 && key[0] === column.name ? { unique: true } : {}),
  };
  return {
    name: column.name,
    type: column.type,
    title: column.title,
    ...(column.description ? { description: column.description } : {}),
    ...(column.unit ? { unit: column.unit } : {}),
    ...(column.type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function sourceEntry(source: Row): object {
  return {
    id: source['id'],
    title: `${String(source['publisher'])}: ${String(source['title'])}`,
    path: source['link'],
    version: source['edition'],
    licence: source['licence'],
    citation: source['citation'],
    ...(source['terms'] ? { terms: source['terms'] } : {}),
  };
}

/** The standard asks for licence names of the Open Definition. */
const openDefinitionNames: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'CC-BY-4.0',
  'CC BY 3.0 IGO': 'CC-BY-3.0-IGO',
  'Public domain': 'other-pd',
  'IOM terms of use, rights reserved': 'other-closed',
  'not stated': 'notspecified',
};

function licences(sources: readonly Row[]): object[] {
  const found = new Map<string, object>();
  for (const source of sources) {
    const title = String(source['licence']);
    const path = source['licence_url'];
    const name = openDefinitionNames[title] ?? 'other-at';
    if (!found.has(title)) found.set(title, { name, title, ...(path ? { path } : {}) });
  }
  return [...found.values()];
}
