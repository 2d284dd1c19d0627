import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { DataManifest } from '../../database/manifest.ts';
import { root } from '../root.ts';
import { buildEmbeds, reportEmbeds } from './build-embeds.ts';
import { bringBack, putAside } from './editions.ts';

/**
 * Builds the embeds into the site once it is built, and keeps the editions that embeds may be
 * frozen to: those of the site that is overwritten, or of the one that FORMER_SITE names, a folder
 * with the site as it was published.
 */
export function embeds(): Plugin {
  const aside = join(root, '.cache/editions');
  let folder = '';
  let failed = false;
  return {
    name: 'atlas-embeds',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async buildStart() {
      const text = await readFile(join(root, 'public/data/manifest.json'), 'utf8');
      const { edition } = JSON.parse(text) as DataManifest;
      const kept = await putAside(process.env['FORMER_SITE'] ?? folder, aside, edition);
      if (kept.length > 0) console.log(`Keeping the editions ${kept.join(', ')}`);
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (failed || this.environment.name !== 'client') return;
        reportEmbeds(await buildEmbeds(folder));
        await bringBack(aside, folder);
      },
    },
  };
}
