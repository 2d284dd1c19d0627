import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { encodeAnswer } from '../../src/database/answer-file.ts';
import type { DataManifest } from '../../src/database/manifest.ts';
import { queryColumnsFile } from '../../src/figures/columns/query-columns.ts';
import { buildGeometry } from '../geometry/build.ts';
import { computeAnswers, type PrecomputedResult } from './answers.ts';
import { openBuildDatabase } from './build-database.ts';
import { checkChecksums } from './checksums.ts';
import { storyFacts } from './story-facts.ts';
import { writeResultPacks } from './result-packs.ts';
import { writeDerived, type DerivedResource } from './copy/derived-copy.ts';
import { describeCopy } from './copy/describe-copy.ts';
import { writePartitions } from './copy/partitioned-copy.ts';
import { writePublicCopy } from './copy/public-copy.ts';
import { commentTables, readDescribed } from './comment-tables.ts';
import { addEngine } from './engine-file.ts';
import { keepViews } from './keep-views.ts';
import { measureBreaks } from './measure-breaks.ts';
import { makeDatabase } from './make-database.ts';
import { PageFiles } from './page-files.ts';
import type { Places } from './paths.ts';
import { connectorPool } from './pool.ts';
import { describeQueries, queryColumns } from './query-columns.ts';
import { readSchema } from './read-schema.ts';
import { tableNames } from './schema.ts';

/** Told what is being done, in words. */
export type Say = (what: string) => void;

/**
 * Builds everything under `public/data/` beside it, then puts it in its place: a build that fails
 * leaves the former one as it was.
 *
 * @param inputs digest of the inputs; names the database file, whose bytes differ from build to
 * build for the same content
 * @throws {BuildError} naming table, row, source and reason when a check fails.
 */
export async function buildData(places: Places, inputs: string, say: Say): Promise<DataManifest> {
  const unfinished = join(places.cache, 'data-unfinished');
  await rm(unfinished, { recursive: true, force: true });
  try {
    const manifest = await buildInto(unfinished, places, inputs, say);
    await putInPlace(unfinished, places);
    return manifest;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function buildInto(
  unfinished: string,
  places: Places,
  inputs: string,
  say: Say,
): Promise<DataManifest> {
  const latest = join(unfinished, 'latest');
  await mkdir(latest, { recursive: true });
  const page = new PageFiles(unfinished);
  const file = join(latest, 'atlas.duckdb');

  const names = await tableNames(places.sql);
  await checkChecksums(places);
  const database = await makeDatabase(places, file, say);
  let edition: string;
  let bundles: string | undefined;
  let derived: DerivedResource[];
  let parts: string[];
  try {
    const described = await readDescribed(places.datapackage);
    await commentTables(database, described);
    await database.run('CHECKPOINT atlas');
    say('Answering the opening queries');
    const answers = await answersOf(file, join(unfinished, 'answering.duckdb'));
    for (const { key, rows, resultPack } of answers)
      if (resultPack === undefined) await page.add(key, '.json', Buffer.from(encodeAnswer(rows)));
    bundles = await writeResultPacks(unfinished, answers);
    await page.add('measure-breaks', '.json', Buffer.from(JSON.stringify(measureBreaks(answers))));
    say(`Writing ${names.length} tables as CSV and Parquet`);
    edition = await writePublicCopy(database, places, names, latest);
    const schema = await readSchema(database, described);
    await writeFile(join(latest, 'schema.json'), `${JSON.stringify(schema)}\n`);
    derived = await writeDerived(database, schema, latest);
    parts = await writePartitions(database, latest);
    const columns = await queryColumns(await describeQueries(database, schema));
    await writeFile(join(latest, queryColumnsFile), `${JSON.stringify(columns)}\n`);
    await database.run('USE memory; DETACH atlas');
  } finally {
    database.close();
  }
  await describeCopy(latest, await readFile(places.datapackage, 'utf8'), edition, derived, parts);

  say('Drawing the map');
  for (const { name, text } of await buildGeometry())
    await page.add(name, '.json', Buffer.from(text));
  say('Packing the database and the engine');
  await page.addPacked('database', 'atlas', await readFile(file), undefined, inputs.slice(0, 8));
  await addEngine(page, places.cache);

  const made = new Date().toISOString().slice(0, 10);
  const manifest: DataManifest = {
    edition,
    made,
    files: page.files,
    ...(bundles === undefined ? {} : { bundles }),
  };
  await writeFile(join(unfinished, 'manifest.json'), `${JSON.stringify(manifest)}\n`);
  return manifest;
}

/** The precomputed results of a database, asked of a copy whose views are kept as tables. */
async function answersOf(file: string, copy: string): Promise<PrecomputedResult[]> {
  await copyFile(file, copy);
  const database = await openBuildDatabase(copy);
  try {
    await keepViews(database);
    const pool = await connectorPool(database);
    const answers = [...(await computeAnswers(pool)), ...(await storyFacts(pool))];
    await pool.close();
    return answers;
  } finally {
    database.close();
    await Promise.all([copy, `${copy}.wal`].map((path) => rm(path, { force: true })));
  }
}

async function putInPlace(unfinished: string, { output, cache }: Places): Promise<void> {
  const former = join(cache, 'data-former');
  await rm(former, { recursive: true, force: true });
  await mkdir(join(output, '..'), { recursive: true });
  if (existsSync(output)) await rename(output, former);
  await rename(unfinished, output);
  await rm(former, { recursive: true, force: true });
}
