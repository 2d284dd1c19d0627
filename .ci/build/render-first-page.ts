import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { atlasData } from '../../data/build/vite-plugin.ts';
import { root } from '../shell.mjs';

/** Renders the front page with the sources as they are. */
export async function renderFirstPage(): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    mode: 'production',
    cacheDir: '.cache/vite-first-page',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    plugins: [react(), atlasData()],
  });
  try {
    const { firstPage } = (await server.ssrLoadModule('/.ci/build/first-page.tsx')) as {
      firstPage: () => Promise<string>;
    };
    return await firstPage();
  } finally {
    await server.close();
  }
}
