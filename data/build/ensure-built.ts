import { performance } from 'node:perf_hooks';
import { buildData, type Say } from './build-data.ts';
import { isCurrent, markCurrent } from './current.ts';
import { digestOfInputs } from './digest.ts';
import { alone } from './lock.ts';
import type { Places } from './paths.ts';

/** Builds the data if an input changed since they were built. @returns whether it did. */
export async function ensureBuilt(places: Places, say: Say): Promise<boolean> {
  if (await isCurrent(places)) return false;
  return alone(places.cache, async () => {
    if (await isCurrent(places)) return false;
    const start = performance.now();
    const inputs = await digestOfInputs();
    const { files } = await buildData(places, inputs, say);
    await markCurrent(places, inputs);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const database = files['database'];
    say(
      `Built in ${seconds} s: ${Object.keys(files).length} files for the pages, ` +
        `database ${megabytes(database?.rawBytes)}, ${megabytes(database?.bytes)} as sent`,
    );
    return true;
  });
}

function megabytes(bytes = 0): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
