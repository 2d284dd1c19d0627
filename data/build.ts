import { BuildError } from './build/build-error.ts';
import { isCurrent } from './build/current.ts';
import { places } from './build/paths.ts';

const say = (what: string) => console.log(`data: ${what}`);

try {
  if (await isCurrent(places)) say('nothing changed');
  // Loaded only now: DuckDB takes longer to load than the digest to compute.
  else await (await import('./build/ensure-built.ts')).ensureBuilt(places, say);
} catch (error) {
  console.error(error instanceof BuildError ? `data: ${error.message}` : error);
  process.exitCode = 1;
}
