import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openBuildDatabase } from '../../../data/build/build-database.ts';
import { digestOfInputs } from '../../../data/build/digest.ts';
import { keepViews } from '../../../data/build/keep-views.ts';
import { alone } from '../../../data/build/lock.ts';
import { places } from '../../../data/build/paths.ts';

/** The built database as it is published. */
export const publishedDatabase = join(places.output, 'latest', 'atlas.duckdb');

/**
 * A copy of the built database whose views are tables of their rows, as the build asks it: most
 * questions are about one economy, and a view works out the world for each of them. It is made once
 * for all files of tests, and again when the data are.
 */
export async function keptDatabase(): Promise<string> {
  const copies = join(places.cache, 'kept-views');
  const kept = join(copies, await digestOfInputs(), 'atlas.duckdb');
  if (existsSync(kept)) return kept;
  return alone(places.cache, async () => {
    if (existsSync(kept)) return kept;
    await rm(copies, { recursive: true, force: true });
    await mkdir(dirname(kept), { recursive: true });
    const unfinished = `${kept}.unfinished`;
    await copyFile(publishedDatabase, unfinished);
    const database = await openBuildDatabase(unfinished);
    await keepViews(database);
    await database.run('USE memory; DETACH atlas');
    database.close();
    await rename(unfinished, kept);
    return kept;
  });
}
