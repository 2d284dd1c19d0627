import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { nameOf, type BuiltCopy } from './built-copy.ts';
import type { Files } from './archive.ts';
import { filled } from './template.ts';

const folder = join(root, 'data/sql/shared');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Engines beyond this one, each with a file of differences. */
export const engines = ['duckdb', 'spark', 'bigquery', 'trino'] as const;
export type Engine = (typeof engines)[number];

/** Statements that every engine reads as they are. */
export const sharedStatements = ['estimate', 'received', 'dear_corridors'] as const;
export type SharedStatement = (typeof sharedStatements)[number];

/**
 * A statement that every engine reads, without an end.
 *
 * @param setting of the estimate: its first lines, another file than its own
 */
export function sharedSql(name: SharedStatement, setting?: string): string {
  if (name !== 'estimate') return read(`${name}.sql`).trimEnd();
  const parts = readdirSync(join(folder, 'estimate')).sort();
  return parts
    .map((part) =>
      part === '1-setting.sql' && setting !== undefined ? setting : read(`estimate/${part}`),
    )
    .join('')
    .trimEnd();
}

/** The estimate as a script of DuckDB has it in a macro, with its arguments. */
export function sqlOfMacro(): string {
  return sharedSql('estimate', read('duckdb/1-setting.sql')).replaceAll(/^--.*\n/gm, '');
}

/** Each statement of a script with its comments; `;` ends one at the end of a line. */
function statements(script: string): string[] {
  return script.split(/(?<=;)\n/).filter((one) => one.trim() !== '');
}

/** Statements that name a `{{table}}`, once for each table. */
function eachTable(
  script: string,
  copy: BuiltCopy,
  more: (table: string) => Readonly<Record<string, string>>,
): string {
  const own = /\{\{(?:table|title|columns)\}\}/;
  const done: string[] = [];
  let group: string[] = [];
  const flush = () => {
    for (const [at, table] of (group.length > 0 ? copy.tables : []).entries())
      for (const one of group) {
        const body = at === 0 ? one : one.replaceAll(/^--.*\n|^\n/gm, '');
        done.push(
          body.replaceAll(
            /\{\{(table|title|columns)\}\}/g,
            (_, name: string) => more(nameOf(table))[name] ?? '',
          ),
        );
      }
    group = [];
  };
  for (const one of statements(script))
    if (own.test(one.replaceAll(/^--.*\n/gm, ''))) group.push(one);
    else {
      flush();
      done.push(one);
    }
  flush();
  return `${done.join('\n')}\n`;
}

/** What a citation of the atlas ends with: its DOI or its address, behind a space; empty for neither. */
function ownAddress({ doi, base }: Pick<BuiltCopy, 'doi' | 'base'>): string {
  const address = doi === '' ? base : `https://doi.org/${doi}`;
  return address === '' ? '' : ` ${address}`;
}

/** The script that opens the copy in DuckDB: a view a table, the edition, the estimate as a macro. */
export function duckdbScript(copy: BuiltCopy): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const titles = new Map(copy.tables.map((table) => [nameOf(table), quoted(table.title)]));
  const repeated = eachTable(read('duckdb/package.sql'), copy, (table) => ({
    table,
    title: titles.get(table) ?? "''",
  }));
  return filled(repeated, {
    version: copy.version,
    edition: copy.edition,
    base: quoted(copy.base === '' ? 'data/latest' : copy.base),
    own_address: quoted(ownAddress(copy)),
    estimate: sqlOfMacro(),
  });
}

const bases: Readonly<Record<Engine, string>> = {
  duckdb: 'data/latest',
  spark: 's3a://bucket/atlas',
  bigquery: 'gs://bucket/atlas',
  trino: 's3://bucket/atlas',
};

/** How an engine is told of the tables: the one thing in which engines differ. */
export function tablesIn(engine: Engine, copy: BuiltCopy): string {
  const columns = new Map(
    copy.tables.map((table) => [
      nameOf(table),
      table.schema.fields
        .map(({ name, type }) => `"${name}" ${trinoType(`${nameOf(table)}.${name}`, type)}`)
        .join(', '),
    ]),
  );
  const script = eachTable(read(`differences/${engine}.sql`), copy, (table) => ({
    table,
    columns: columns.get(table) ?? '',
  }));
  return script
    .replaceAll('{{base}}', bases[engine])
    .replaceAll('{{table}}', '<table>')
    .replaceAll('{{flow_columns}}', flowColumns);
}

const flowColumns =
  'kind varchar, series varchar, sender varchar, receiver varchar, value double, female double, quotes integer, status varchar, lower double, upper double';

/** Columns that are described as text, as they are names, and are whole numbers in Parquet. */
export const wholeInParquet: ReadonlySet<string> = new Set(['migrant_stock.edition']);

function trinoType(column: string, type: string): string {
  const types: Readonly<Record<string, string>> = {
    integer: 'bigint',
    number: 'double',
    boolean: 'boolean',
    date: 'date',
  };
  if (wholeInParquet.has(column)) return 'bigint';
  return types[type] ?? 'varchar';
}

/** All that is written for engines, as files of one folder. */
export function sqlFolder(copy: BuiltCopy): Files {
  return Object.fromEntries([
    ...sharedStatements.map((name) => [`sql/${name}.sql`, `${sharedSql(name)};\n`] as const),
    ...engines.map((engine) => [`sql/differences/${engine}.sql`, tablesIn(engine, copy)] as const),
  ]);
}
