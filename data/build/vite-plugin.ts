import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { isCurrent } from './current.ts';
import { places, root } from './paths.ts';

const name = 'virtual:atlas-data';
const resolved = `\0${name}`;

let built: Promise<void> | undefined;

/**
 * Builds the data before a server, a build or a test run starts, if an input changed, and gives
 * their manifest as module `virtual:atlas-data`.
 */
export function atlasData(): Plugin {
  return {
    name: 'atlas-data',
    enforce: 'pre',
    async configResolved() {
      built ??= buildIfChanged();
      await built;
    },
    resolveId: (id) => (id === name ? resolved : null),
    async load(id) {
      if (id !== resolved) return null;
      const manifest = join(places.output, 'manifest.json');
      this.addWatchFile(manifest);
      return `export default ${(await readFile(manifest, 'utf8')).trim()};`;
    },
  };
}

/** In a process of its own, so that DuckDB does not stay in Vite's. */
async function buildIfChanged(): Promise<void> {
  if (await isCurrent(places)) return;
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  await new Promise<void>((done, fail) => {
    const build = spawn(process.execPath, [tsx, join(root, 'data', 'build.ts')], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    build.once('error', fail);
    build.once('exit', (code) =>
      code === 0 ? done() : fail(new Error('The data could not be built; the reason is above')),
    );
  });
}
