import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../../../../src/build/root.ts';
import { languageWords } from '../../../../src/build/words/language-words.ts';
import { folder } from './install.ts';
import { writePageData } from './page-data.ts';

/** Where the pages of this run are built, and what they ask for is put; removed after it. */
export const built = join(root, `.cache/bench/peers-${process.pid}`);

const isolated = `/*
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Embedder-Policy: require-corp
/assets/*
  Cache-Control: public, max-age=31536000, immutable
`;

/** Builds the pages of some names, `pages/<name>.html`, as a site of their own. */
export async function buildPages(names: readonly string[]): Promise<void> {
  mkdirSync(built, { recursive: true });
  if (names.length === 0) return;
  await build({
    configFile: false,
    root: join(folder, 'pages'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [languageWords()],
    // One engine for all who ask it: that of the atlas.
    resolve: {
      alias: [{ find: /^@duckdb\/duckdb-wasm$/, replacement: ours('@duckdb/duckdb-wasm') }],
    },
    build: {
      target: 'es2022',
      outDir: built,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 100_000,
      reportCompressedSize: false,
      rolldownOptions: { input: names.map((name) => join(folder, 'pages', `${name}.html`)) },
    },
    worker: { format: 'es' },
  });
  // So that a browser tells time by five microseconds instead of a hundred.
  writeFileSync(join(built, '_headers'), isolated);
  await writePageData(built);
}

function ours(name: string): string {
  return join(root, 'node_modules', name);
}

export function removePages(): void {
  rmSync(built, { recursive: true, force: true });
}
