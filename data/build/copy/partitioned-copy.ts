import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildDatabase } from '../build-database.ts';
import { identifier, literal } from '../sql-files.ts';

/**
 * What the public copy has by year as well, for engines that read only the folders that a question
 * is about. `year` is in the folders' names and not in the files.
 */
export const partitioned = [
  { folder: 'flow', table: 'corridor_value' },
  { folder: 'stock', table: 'migrant_stock' },
] as const;

/**
 * Writes `<folder>/year=2021/data_0.parquet`, a folder a year.
 *
 * @returns the paths of the files, in order
 */
export async function writePartitions(database: BuildDatabase, latest: string): Promise<string[]> {
  const paths: string[] = [];
  for (const { folder, table } of partitioned) {
    await database.run(
      `SET threads = 1;
       COPY (SELECT * FROM atlas.${identifier(table)} ORDER BY ALL) TO ${literal(join(latest, folder))}
       (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (year));
       RESET threads;`,
    );
    const files = await readdir(join(latest, folder), { recursive: true });
    paths.push(
      ...files.filter((file) => file.endsWith('.parquet')).map((file) => `${folder}/${file}`),
    );
  }
  return paths.map((path) => path.replaceAll('\\', '/')).sort();
}
