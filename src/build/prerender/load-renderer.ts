import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { atlasData } from '../../../data/build/vite-plugin.ts';
import { root } from '../root.ts';
import { languageWords } from '../words/language-words.ts';

type Renderer = typeof import('./entry-server.tsx');

/**
 * Bundles what draws pages without a browser, from the sources as they are, and hands it to `work`;
 * the bundle is gone afterwards.
 */
export async function withRenderer<T>(work: (renderer: Renderer) => Promise<T>): Promise<T> {
  const folder = join(root, '.cache', `render-${process.pid}`);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [react(), atlasData(), languageWords()],
    build: {
      ssr: 'src/build/prerender/entry-server.tsx',
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'entry-server.js' } },
    },
  });
  try {
    const file = pathToFileURL(join(folder, 'entry-server.js')).href;
    return await work((await import(file)) as Renderer);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
