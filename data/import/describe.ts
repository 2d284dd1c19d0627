import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { dataPackage } from './datapackage.ts';
import { editionsFile } from './editions-file.ts';
import { checkTables } from './lib/check-tables.ts';
import { writeTables, type Tables } from './lib/table-files.ts';
import type { TableName } from './lib/tables.ts';
import { newestRelease } from './release.ts';

/**
 * Writes the tables and what describes them: the Data Package and the editions that pages know.
 *
 * @param folder `data`, which gets `tables/`, `datapackage.json` and `editions.json`
 * @returns the CSV text of each table
 * @throws {ImportError} when a table is not as described; nothing is written then
 */
export async function writeDescribed(
  folder: string,
  tables: Tables,
): Promise<ReadonlyMap<TableName, string>> {
  checkTables(tables);
  const texts = writeTables(join(folder, 'tables'), tables);
  const json = async (file: string, content: object) =>
    writeFileSync(
      join(folder, file),
      await format(JSON.stringify(content), { parser: 'json', printWidth: 100 }),
    );
  await json('datapackage.json', dataPackage(texts, tables, newestRelease(join(folder, '..'))));
  await json('editions.json', editionsFile(tables));
  return texts;
}
