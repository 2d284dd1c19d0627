import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DerivedResource } from './derived-copy.ts';
import { partitioned } from './partitioned-copy.ts';

interface DataPackage {
  resources: readonly { name: string; path: string; title: string }[];
}

/** A file of the public copy, as a resource of the Data Package. */
interface FileResource {
  name: string;
  path: string;
  title: string;
  format: string;
  mediatype: string;
  bytes: number;
  hash: string;
}

const parquet = { format: 'parquet', mediatype: 'application/vnd.apache.parquet' } as const;

/**
 * Writes `datapackage.json` and `SHA256SUMS` of the public copy, once all its files are there: every
 * table as CSV with its columns, then Parquet, the partitions and the database as files; each with
 * bytes and checksum.
 *
 * @param text the Data Package of the tidy tables
 * @param edition see `writePublicCopy`; beside `version`, as a property of the atlas's own
 * @param parts paths of the partitions' files
 */
export async function describeCopy(
  latest: string,
  text: string,
  edition: string,
  derived: readonly DerivedResource[],
  parts: readonly string[],
): Promise<void> {
  const { resources: tidy, ...described } = JSON.parse(text) as DataPackage;
  const file = async (path: string) => {
    const bytes = await readFile(join(latest, path));
    const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    return { path, bytes: bytes.length, hash };
  };
  const tables = [
    ...tidy.map((one) => ({ ...one, path: basename(one.path) })),
    ...(await Promise.all(derived.map(async (one) => ({ ...one, ...(await file(one.path)) })))),
  ];
  const asParquet: FileResource[] = await Promise.all(
    tables.map(async ({ name, path, title }) => ({
      name: `${name}-parquet`,
      title,
      ...parquet,
      ...(await file(path.replace(/\.csv$/, '.parquet'))),
    })),
  );
  const byYear = await Promise.all(
    parts.map(async (path) => ({
      name: path.replace(/\/[^/]+$/, '').replaceAll(/[^a-z0-9]+/g, '-'),
      title: `${partitioned.find(({ folder }) => path.startsWith(`${folder}/`))?.table ?? ''}, ${path.split('/')[1] ?? ''}`,
      ...parquet,
      ...(await file(path)),
    })),
  );
  const database = {
    name: 'atlas',
    title: 'All tables, what is made of them, and the estimate, as one DuckDB database',
    format: 'duckdb',
    mediatype: 'application/vnd.duckdb',
    ...(await file('atlas.duckdb')),
  };
  const resources = [...tables, ...asParquet, ...byYear, database];
  await writeFile(
    join(latest, 'datapackage.json'),
    `${JSON.stringify({ ...described, edition, resources }, null, 2)}\n`,
  );
  const files = resources as readonly { path: string; hash?: string }[];
  await writeFile(
    join(latest, 'SHA256SUMS'),
    files.map(({ path, hash = '' }) => `${hash.replace('sha256:', '')}  ${path}\n`).join(''),
  );
}
