import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface SqlFile {
  /** File name without its ending and its ordering number. */
  name: string;
  path: string;
  text: string;
}

/** The SQL files of a folder in the order of their names. */
export async function sqlFiles(folder: string): Promise<SqlFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (file) => {
      const path = join(folder, file);
      const name = file.replace(/^\d+-/, '').replace(/\.sql$/, '');
      return { name, path, text: await readFile(path, 'utf8') };
    }),
  );
}

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
