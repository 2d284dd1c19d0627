import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { citation } from './citation.ts';
import { hash8 } from './page-files.ts';
import type { Places } from './paths.ts';
import { identifier, literal } from './sql-files.ts';
import type { BuildDatabase } from './build-database.ts';

interface DataPackage {
  resources?: { name: string; path: string }[];
}

/**
 * Writes the public copy at stable addresses: CSV and Parquet of each table, the Data Package, a
 * citation file, and the publications and edition as JSON for the pages themselves.
 *
 * @param folder receives the files
 * @returns the edition: eight hex digits that stand for the description, and so for every table
 */
export async function writePublicCopy(
  database: BuildDatabase,
  from: Pick<Places, 'tables' | 'datapackage'>,
  tables: readonly string[],
  folder: string,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const table of tables) {
    await copyFile(join(from.tables, `${table}.csv`), join(folder, `${table}.csv`));
    await database.run(
      `COPY atlas.${identifier(table)} TO ${literal(join(folder, `${table}.parquet`))}
       (FORMAT parquet, COMPRESSION zstd)`,
    );
  }
  const text = await readFile(from.datapackage, 'utf8');
  const described = JSON.parse(text) as DataPackage;
  const resources = described.resources?.map((one) => ({ ...one, path: basename(one.path) }));
  const edition = hash8(text);
  await writeFile(
    join(folder, 'datapackage.json'),
    `${JSON.stringify({ ...described, resources }, null, 2)}\n`,
  );
  const sources = await database.rows(
    `SELECT id::VARCHAR AS id, publisher, title, edition, licence, coalesce(licence_url, '') AS licence_url,
       coalesce(link, '') AS link, citation
     FROM atlas.source ORDER BY id`,
  );
  await writeFile(join(folder, 'CITATION.cff'), citation(edition, sources));
  await writeFile(
    join(folder, 'sources.json'),
    `${JSON.stringify({ edition, sources }, null, 2)}\n`,
  );
  return edition;
}
