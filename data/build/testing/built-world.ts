import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataManifest } from '../../../src/database/manifest.ts';
import { ensureBuilt } from '../ensure-built.ts';
import { places } from '../paths.ts';

let world: Promise<unknown> | undefined;

/** How long the data take to be built on a busy machine, ms: for the hook that asks first. */
export const buildingTakes = 600_000;

/** The light world that pages draw first, as it was built; it is built first if need be. */
export function builtWorld(): Promise<unknown> {
  world ??= readWorld();
  return world;
}

async function readWorld(): Promise<unknown> {
  await ensureBuilt(places, () => undefined);
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(places.output, path), 'utf8'));
  const { files } = (await read('manifest.json')) as DataManifest;
  const file = files['geometry/world-110'];
  if (!file) throw new Error('The data were built without geometry/world-110');
  return read(file.path);
}
