import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { queryKey, type KnownColumn } from '../../src/figures/columns/query-columns.ts';
import { unitKeys } from '../../src/figures/columns/units.ts';
import type { ColumnType } from '../../src/exports/export-source.ts';
import type { DocumentedTable } from '../../src/database/schema/documented.ts';
import type { BuildDatabase } from './build-database.ts';
import { figuresFolder } from './answers.ts';
import { literal, sqlFiles } from './sql-files.ts';
import { columnsOfQuery } from './units/query-units.ts';
import type { QueryNode } from './units/syntax.ts';
import type { Columns, Unit } from './units/unit.ts';

/** What a figure says of a column in its `columns.json`, where the database does not or says else. */
export interface ColumnOverride {
  /** In the words of the database. */
  unit?: string;
  /** Key in the figure's own words, or with a namespace before a colon in others. */
  label?: string;
}

/** A column of a query, with the words of its unit. */
export interface QueryColumn {
  name: string;
  type: ColumnType;
  unit: Unit;
  /** The unit that the database tells. */
  found: Unit;
  label?: string;
}

/** A query of a figure: its file, its text, and its columns in order. */
export interface DescribedQuery {
  folder: string;
  file: string;
  sql: string;
  columns: QueryColumn[];
}

type Overrides = Readonly<Record<string, Readonly<Record<string, ColumnOverride>>>>;

/**
 * Describes the columns of every figure's queries: types as the database has them, units of the
 * columns of tables, views and macros that they come from, over both the figure's `columns.json`.
 *
 * @param folder of the figures
 * @throws when a figure describes a column that its query does not give
 */
export async function describeQueries(
  database: Pick<BuildDatabase, 'rows'>,
  schema: readonly DocumentedTable[],
  folder = figuresFolder,
): Promise<DescribedQuery[]> {
  const named = new Map(
    schema.map((table) => [
      table.name,
      table.columns.map(({ name, unit = '' }): Columns[number] => ({ name, unit })),
    ]),
  );
  const all: DescribedQuery[] = [];
  for (const figure of (await readdir(folder, { withFileTypes: true })).sort(byName)) {
    if (!figure.isDirectory()) continue;
    const overrides = await overridesOf(join(folder, figure.name));
    for (const { path, text } of await sqlFiles(join(folder, figure.name))) {
      const file = path.slice(path.lastIndexOf('/') + 1);
      const own = overrides[file] ?? {};
      const columns = await describe(database, text, named);
      const strange = Object.keys(own).filter((id) => !columns.some(({ name }) => name === id));
      if (strange.length > 0)
        throw new Error(`${figure.name}/columns.json: ${file} gives no ${strange.join(', ')}`);
      all.push({
        folder: figure.name,
        file,
        sql: text,
        columns: columns.map((column) => overridden(column, own[column.name], figure.name)),
      });
    }
  }
  return all;
}

/** What pages read of it, by the query's key: units and labels as keys of the catalogues. */
export async function queryColumns(
  queries: readonly DescribedQuery[],
): Promise<Record<string, Record<string, KnownColumn>>> {
  const words = JSON.parse(
    await readFile(join(figuresFolder, 'columns', 'words', 'en.json'), 'utf8'),
  ) as { label: Record<string, string> };
  return Object.fromEntries(
    queries.map(({ sql, columns }) => [
      queryKey(sql),
      Object.fromEntries(
        columns.map(({ name, type, unit, label }) => {
          const key = typeof unit === 'string' ? unitKeys[unit] : undefined;
          const said = label ?? (name in words.label ? `columns:label.${name}` : undefined);
          return [
            name,
            {
              type,
              ...(said === undefined ? {} : { label: said }),
              ...(key === undefined ? {} : { unit: key }),
            },
          ];
        }),
      ),
    ]),
  );
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

async function overridesOf(figure: string): Promise<Overrides> {
  const file = join(figure, 'columns.json');
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Overrides) : {};
}

async function describe(
  database: Pick<BuildDatabase, 'rows'>,
  sql: string,
  named: Map<string, Columns>,
): Promise<QueryColumn[]> {
  const plain = sql.replaceAll(/--.*$/gm, '').replace(/;\s*$/, '');
  const types = await database.rows(`DESCRIBE ${plain.replaceAll(/\$\w+/g, 'NULL')}`);
  const [parsed] = await database.rows(`SELECT json_serialize_sql(${literal(plain)}) AS tree`);
  const tree = JSON.parse(String(parsed?.['tree'])) as { statements: { node: QueryNode }[] };
  const node = tree.statements[0]?.node;
  const units = node ? columnsOfQuery(node, { named, visible: [] }) : [];
  return types.map((row) => {
    const name = String(row['column_name']);
    const unit = units.find((column) => column.name === name)?.unit ?? null;
    return { name, type: typeOf(String(row['column_type'])), unit, found: unit };
  });
}

function typeOf(type: string): ColumnType {
  if (type === 'BOOLEAN') return 'boolean';
  if (type === 'DATE') return 'date';
  if (/^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT|U?INTEGER)/.test(type)) return 'integer';
  return /^(?:DOUBLE|FLOAT|DECIMAL)/.test(type) ? 'number' : 'text';
}

function overridden(
  column: QueryColumn,
  override: ColumnOverride | undefined,
  figure: string,
): QueryColumn {
  const { unit = column.unit, label } = override ?? {};
  if (label === undefined) return { ...column, unit };
  return { ...column, unit, label: label.includes(':') ? label : `${figure}:${label}` };
}
