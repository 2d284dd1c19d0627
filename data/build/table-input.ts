import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { BuildError } from './build-error.ts';
import { identifier, literal } from './sql-files.ts';
import type { BuildDatabase } from './build-database.ts';

/**
 * Reads a table's CSV as text into `memory.incoming`, with the number of each row in column
 * `file row` (the header is row 1).
 *
 * @throws {BuildError} when the file is missing or is not CSV.
 */
export async function readTableInput(
  database: BuildDatabase,
  folder: string,
  table: string,
): Promise<void> {
  const path = join(folder, `${table}.csv`);
  const header = await firstLine(path, table);
  const columns = header.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ');
  try {
    await database.run(
      `CREATE TABLE memory.incoming.${identifier(table)} AS
       SELECT row_number() OVER () + 1 AS "file row", *
       FROM read_csv(${literal(path)}, header = true, auto_detect = false, columns = {${columns}},
         delim = ',', quote = '"', escape = '"', nullstr = '', new_line = '\\n')`,
    );
  } catch (error) {
    throw new BuildError(`Table ${table}: ${path} is not the CSV it should be. ${String(error)}`);
  }
}

async function firstLine(path: string, table: string): Promise<string[]> {
  let file;
  try {
    file = await open(path);
  } catch {
    throw new BuildError(`Table ${table} is missing: there is no ${path}`);
  }
  try {
    for await (const line of file.readLines()) return line.replace(/^\uFEFF/, '').split(',');
  } finally {
    await file.close();
  }
  throw new BuildError(`Table ${table}: ${path} is empty`);
}
