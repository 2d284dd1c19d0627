import { join } from 'node:path';
import type { DocumentedTable } from '../../../src/database/schema/documented.ts';
import type { BuildDatabase } from '../build-database.ts';
import { identifier, literal } from '../sql-files.ts';

/**
 * What the build makes of the tables and the public copy has as files, too: all that the estimate
 * rests on beside the tables, so that it can be made anew without this database.
 */
export const derivedNames = [
  'headline_total',
  'joined_stock',
  'income_person',
  'assumed_zero',
  'excluded_pair',
  'doubted_pair',
  'estimate_candidate',
  'corridor_error',
  'modelled_newest',
] as const;

/** A file of the public copy as the Data Package describes it: a table, with its columns. */
export interface DerivedResource {
  name: string;
  type: 'table';
  path: string;
  title: string;
  description: string;
  /** Its amounts are estimates of the atlas, and no publisher's figures. */
  modelled: boolean;
  format: 'csv';
  mediatype: 'text/csv';
  encoding: 'utf-8';
  rows: number;
  sources?: readonly { id: string; title: string; version: string; licence: string }[];
  schema: {
    fields: readonly { name: string; type: string; title: string; unit?: string }[];
    fieldsMatch: readonly string[];
    missingValues: readonly string[];
  };
}

/**
 * Writes what is derived as CSV and Parquet.
 *
 * @param schema the documentation of the database, where their words, units and sources come from
 * @param folder receives the files
 */
export async function writeDerived(
  database: BuildDatabase,
  schema: readonly DocumentedTable[],
  folder: string,
): Promise<DerivedResource[]> {
  const described: DerivedResource[] = [];
  for (const name of derivedNames) {
    const documented = schema.find((one) => one.name === name);
    if (!documented) throw new Error(`${name} is not in the database`);
    const rows = `(SELECT * FROM atlas.${identifier(name)} ORDER BY ALL)`;
    const to = (kind: string) => literal(join(folder, `${name}.${kind}`));
    await database.run(`COPY ${rows} TO ${to('csv')} (FORMAT csv, HEADER)`);
    await database.run(`COPY ${rows} TO ${to('parquet')} (FORMAT parquet, COMPRESSION zstd)`);
    const types = await database.rows(`DESCRIBE atlas.${identifier(name)}`);
    const [counted] = await database.rows(`SELECT count(*) AS rows FROM atlas.${identifier(name)}`);
    described.push(resource(documented, types, Number(counted?.['rows'])));
  }
  return described;
}

function resource(
  { name, title, description, modelled, columns, sources }: DocumentedTable,
  types: readonly Record<string, unknown>[],
  rows: number,
): DerivedResource {
  return {
    name: name.replaceAll('_', '-'),
    type: 'table',
    path: `${name}.csv`,
    title,
    description,
    modelled: modelled === true,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    rows,
    ...(sources.length === 0
      ? {}
      : {
          sources: sources.map(({ id, title: of, edition, licence }) => ({
            id,
            title: of,
            version: edition,
            licence,
          })),
        }),
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: fieldType(types.find((type) => type['column_name'] === column.name)?.['column_type']),
        title: column.title,
        ...(column.unit === undefined ? {} : { unit: column.unit }),
      })),
      fieldsMatch: ['equal'],
      missingValues: [''],
    },
  };
}

/** A type of DuckDB as one of the standard's. */
export function fieldType(type: unknown): string {
  const name = String(type);
  if (/^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/.test(name)) return 'integer';
  if (/^(?:DOUBLE|FLOAT|DECIMAL)/.test(name)) return 'number';
  if (name === 'BOOLEAN') return 'boolean';
  if (name === 'DATE') return 'date';
  return 'string';
}
