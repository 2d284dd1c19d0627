import type { CheckOutcome, CheckFailure } from './check-outcome.ts';
import { identifier, literal } from './sql-files.ts';
import { listed, type DeclaredColumn, type DeclaredTable } from './schema.ts';
import type { BuildDatabase } from './build-database.ts';

/**
 * Holds the text of a table against its declaration, before it is loaded: its columns, values of
 * the declared types (for keys: known economies and sources), nothing required empty, no key twice.
 */
export async function checkStructure(
  database: BuildDatabase,
  table: DeclaredTable,
): Promise<CheckOutcome[]> {
  const raw = `memory.incoming.${identifier(table.name)}`;
  const columns = await columnFailures(database, table);
  if (columns.length > 0)
    return [{ name: 'columns', note: notes.columns, results: [], failures: columns }];
  const source = table.columns.some((column) => column.name === 'source') ? 'source' : "''";
  const where = { table: table.name, raw, source };
  const [count] = await database.rows(`SELECT count(*) AS tested FROM ${raw}`);
  const tested = Number(count?.['tested']);
  const values = await find(
    database,
    where,
    table.columns.map((column) => badValue(column)),
  );
  const empty = await find(
    database,
    where,
    table.columns
      .filter((column) => column.required && !table.key.includes(column.name))
      .map(missing),
  );
  const twice = table.key.length === 0 ? [] : await find(database, where, [repeated(table.key)]);
  return [outcome('types', values), outcome('required', empty), outcome('keys', twice)];

  function outcome(name: keyof typeof notes, failures: CheckFailure[]): CheckOutcome {
    const passed = tested - new Set(failures.map((failure) => failure.row)).size;
    return { name, note: notes[name], results: [{ source: '', tested, passed }], failures };
  }
}

const notes = {
  columns: 'Every table has the columns that its schema declares, and no other',
  types: 'Every value is of its type, every economy and source a known one',
  required: 'Nothing that a row needs is empty',
  keys: 'No row is there twice',
};

async function columnFailures(
  database: BuildDatabase,
  table: DeclaredTable,
): Promise<CheckFailure[]> {
  const found = await database.rows(
    `SELECT column_name AS name FROM duckdb_columns()
     WHERE schema_name = 'incoming' AND table_name = ${literal(table.name)} AND column_name <> 'file row'`,
  );
  const has = new Set(found.map((row) => String(row['name'])));
  const wants = new Set(table.columns.map((column) => column.name));
  const at = { table: table.name, row: 'header', source: '' };
  return [
    ...[...wants]
      .filter((name) => !has.has(name))
      .map((name) => ({ ...at, reason: `column ${name} is missing` })),
    ...[...has]
      .filter((name) => !wants.has(name))
      .map((name) => ({ ...at, reason: `column ${name} is not declared` })),
  ];
}

/** What is wrong with a row: a condition, and the words for it, both SQL. */
interface Fault {
  when: string;
  reason: string;
}

function badValue(column: DeclaredColumn): Fault {
  const name = identifier(column.name);
  const known = /^ENUM\((.*)\)$/s.exec(column.type)?.[1];
  const expected =
    known === undefined
      ? `not a ${column.type}`
      : known.length > 200
        ? 'unknown'
        : `none of ${known}`;
  return {
    when: `${name} IS NOT NULL AND TRY_CAST(${name} AS ${column.type}) IS NULL`,
    reason: `format('{} {} is {}', ${literal(column.name)}, ${name}, ${literal(expected)})`,
  };
}

function missing(column: DeclaredColumn): Fault {
  return {
    when: `${identifier(column.name)} IS NULL`,
    reason: literal(`${column.name} is empty`),
  };
}

function repeated(key: readonly string[]): Fault {
  return {
    when: `row_number() OVER (PARTITION BY ${listed(key)} ORDER BY "file row") > 1`,
    reason: `format('its key {} is there before', concat_ws(', ', ${listed(key)}))`,
  };
}

async function find(
  database: BuildDatabase,
  where: { table: string; raw: string; source: string },
  faults: readonly Fault[],
): Promise<CheckFailure[]> {
  if (faults.length === 0) return [];
  const parts = faults.map(
    (
      fault,
    ) => `SELECT "file row" AS row, coalesce(${where.source}::VARCHAR, '') AS source, ${fault.reason} AS reason
      FROM ${where.raw} ${fault.when.includes(' OVER ') ? 'QUALIFY' : 'WHERE'} ${fault.when}`,
  );
  const rows = await database.rows(`${parts.join('\nUNION ALL\n')}\nORDER BY 1, 3`);
  return rows.map((row) => ({
    table: where.table,
    row: String(row['row']),
    source: String(row['source']),
    reason: String(row['reason']),
  }));
}
