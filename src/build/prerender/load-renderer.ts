import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { atlasData } from '../../../data/build/vite-plugin.ts';
import { buildApart } from '../build-apart.ts';
import { root } from '../root.ts';
import { languageWords } from '../words/language-words.ts';
import { openDrawers, type Drawers } from './drawers.ts';

type Renderer = typeof import('./entry-server.tsx');

/** Opens threads that draw pages from the built data in a folder. */
type OpenDrawers = (data: string) => Drawers;

/**
 * Bundles what draws pages without a browser, from the sources as they are, and hands it to `work`;
 * the bundle is gone afterwards.
 */
export async function withRenderer<T>(
  work: (renderer: Renderer, drawers: OpenDrawers) => Promise<T>,
): Promise<T> {
  const folder = join(root, '.cache', `render-${process.pid}`);
  await build({
    ...buildApart,
    logLevel: 'error',
    plugins: [react(), atlasData(), languageWords()],
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: ['entry-server.tsx', 'draw-worker.ts'].map((file) =>
          join(root, 'src/build/prerender', file),
        ),
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  try {
    const fileOf = (name: string) => pathToFileURL(join(folder, `${name}.js`));
    return await work((await import(fileOf('entry-server').href)) as Renderer, (data) =>
      openDrawers(fileOf('draw-worker'), data),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
