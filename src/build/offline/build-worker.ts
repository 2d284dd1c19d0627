import { build, type InlineConfig, type Plugin } from 'vite';
import { buildApart } from '../build-apart.ts';
import type { Opened } from './opening.ts';

/** What the site has at `service-worker.js`: one that keeps it, or one that ends what there was. */
export type WorkerKind = 'service-worker' | 'remove-worker';

/** Builds `service-worker.js` into the built site. */
export async function buildWorker(
  folder: string,
  kind: WorkerKind,
  opening: readonly Opened[],
): Promise<void> {
  await build(workerConfig(folder, kind, opening));
}

function workerConfig(folder: string, kind: WorkerKind, opening: readonly Opened[]): InlineConfig {
  return {
    ...buildApart,
    plugins: [openingModule(opening)],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      lib: {
        entry: `src/offline/worker/${kind}.ts`,
        formats: ['iife'],
        name: 'remittanceAtlasOffline',
        fileName: () => 'service-worker.js',
      },
    },
  };
}

function openingModule(opening: readonly Opened[]): Plugin {
  const name = 'virtual:offline-opening';
  return {
    name: 'atlas-offline-opening',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export default ${JSON.stringify(opening)};` : undefined),
  };
}
