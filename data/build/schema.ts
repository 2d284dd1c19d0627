import { identifier, literal, sqlFiles } from './sql-files.ts';
import type { BuildDatabase } from './build-database.ts';

export interface DeclaredColumn {
  name: string;
  /** As DuckDB writes it, enums with all their values. */
  type: string;
  required: boolean;
}

/** A table as `data/sql/schema` declares it. */
export interface DeclaredTable {
  name: string;
  columns: DeclaredColumn[];
  /** Columns that name a row; rows are kept in their order. */
  key: string[];
}

/** The names of the tables that the schema declares, in the order of their files. */
export async function tableNames(sqlFolder: string): Promise<string[]> {
  const files = await sqlFiles(`${sqlFolder}/schema`);
  return files.map((file) => file.name).filter((name) => name !== 'types');
}

/**
 * Runs the schema's SQL and reads back what it declares. Types are made in the database; tables
 * only as a declaration beside it, since indexes for their keys would double the file.
 */
export async function declareTables(
  database: BuildDatabase,
  sqlFolder: string,
): Promise<DeclaredTable[]> {
  const files = await sqlFiles(`${sqlFolder}/schema`);
  for (const file of files) if (file.name === 'types') await database.run(file.text);
  await database.run('USE memory.declared');
  for (const file of files) await database.run(file.text);
  await database.run('USE atlas');
  const tables: DeclaredTable[] = [];
  for (const file of files) {
    if (file.name === 'types') continue;
    tables.push(await readDeclaration(database, file.name));
  }
  return tables;
}

async function readDeclaration(database: BuildDatabase, name: string): Promise<DeclaredTable> {
  const here = `database_name = 'memory' AND schema_name = 'declared' AND table_name = ${literal(name)}`;
  const columns = await database.rows(
    `SELECT column_name AS name, data_type AS type, NOT is_nullable AS required
     FROM duckdb_columns() WHERE ${here} ORDER BY column_index`,
  );
  const keys = await database.rows(
    `SELECT unnest(constraint_column_names) AS name FROM duckdb_constraints()
     WHERE ${here} AND constraint_type IN ('PRIMARY KEY', 'UNIQUE')`,
  );
  return {
    name,
    columns: columns.map((column) => ({
      name: String(column['name']),
      type: String(column['type']),
      required: column['required'] === true,
    })),
    key: keys.map((key) => String(key['name'])),
  };
}

/** `a, b, c` of column names, safe for SQL. */
export function listed(names: readonly string[]): string {
  return names.map(identifier).join(', ');
}
