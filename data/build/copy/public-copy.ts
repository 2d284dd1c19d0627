import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { citation } from './citation.ts';
import { hash8 } from '../page-files.ts';
import type { Places } from '../paths.ts';
import { identifier, literal } from '../sql-files.ts';
import type { BuildDatabase } from '../build-database.ts';

/**
 * Writes the public copy at stable addresses: CSV and Parquet of each table, a citation
 * file, and the publications and edition as JSON for the pages themselves. `describeCopy` describes it.
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
  const edition = hash8(text);
  const sources = await database.rows(
    `SELECT id::VARCHAR AS id, publisher, title, edition, licence, coalesce(licence_url, '') AS licence_url,
       coalesce(link, '') AS link, citation
     FROM atlas.source ORDER BY id`,
  );
  await writeFile(join(folder, 'CITATION.cff'), citation({ edition, ...release(text) }, sources));
  await writeFile(
    join(folder, 'sources.json'),
    `${JSON.stringify({ edition, sources }, null, 2)}\n`,
  );
  return edition;
}

/** The version and the day that the tables are described as of. */
function release(datapackage: string): { version: string; day: string } {
  const { version, created } = JSON.parse(datapackage) as { version: string; created: string };
  return { version, day: created.slice(0, 10) };
}
