import { createServer } from 'vite';
import react from '@vitejs/plugin-react';
import { atlasData } from '../../../data/build/vite-plugin.ts';
import { root } from '../root.ts';
import { languageWords } from '../words/language-words.ts';
import type { ReadFigure } from './describe.ts';

/** Every figure as `embed/figures.json` lists it, from the sources as they are. */
export async function describeFigures(): Promise<readonly ReadFigure[]> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    mode: 'production',
    cacheDir: '.cache/vite-embeds',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [react(), atlasData(), languageWords()],
  });
  try {
    const { describe } = (await server.ssrLoadModule('/src/build/embeds/describe.ts')) as {
      describe: () => Promise<readonly ReadFigure[]>;
    };
    return await describe();
  } finally {
    await server.close();
  }
}
