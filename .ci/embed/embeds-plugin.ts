import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { buildEmbeds } from './build-embeds.ts';

/** Builds the embeds into the site once it is built. */
export function embeds(): Plugin {
  let folder = '';
  let failed = false;
  return {
    name: 'atlas-embeds',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (failed || this.environment.name !== 'client') return;
        await buildEmbeds(folder);
      },
    },
  };
}
