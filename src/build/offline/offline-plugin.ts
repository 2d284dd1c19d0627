import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import type { DataManifest } from '../../database/manifest.ts';
import type { OfflineList } from '../../offline/kept/offline-list.ts';
import { sentBytes } from '../budgets/sent-bytes.ts';
import { filesOf } from '../pages/page-chunks.ts';
import { appPart } from '../pages/site-pages.ts';
import { root } from '../root.ts';
import { buildWorker } from './build-worker.ts';
import { openingOf } from './opening.ts';

/** What the page asks for when the network is gone. */
const lateParts = [appPart, '/src/app/ahead/', '/src/app/offline/', 'virtual:language-words/en'];
/** Data that every page can be drawn from. */
const everyAnswer =
  /^(?:engine|worker|database|geometry\/.*|answers\/(?:economies|economy-places)\/all)$/;

/**
 * Makes the site one that works without a network: `service-worker.js`, and `offline.json`, the
 * list of what a user may keep. With `OFFLINE=off` the site has a worker in that place that ends
 * the one a former site left in browsers, and no page asks for any.
 */
export function offline(): Plugin {
  const isOff = process.env['OFFLINE'] === 'off';
  let folder = '';
  let late: string[] = [];
  let built: string[] = [];
  return {
    name: 'atlas-offline',
    enforce: 'post',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: () =>
      isOff ? [{ tag: 'meta', attrs: { name: 'offline', content: 'off' } }] : [],
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (!bundle['index.html']) return;
        const files = filesOf(bundle, lateParts);
        late = [...files.scripts, ...files.styles];
        built = Object.keys(bundle);
      },
    },
    closeBundle: {
      sequential: true,
      async handler() {
        if (built.length === 0 || this.environment.name !== 'client') return;
        if (isOff) return buildWorker(folder, 'remove-worker', []);
        await buildWorker(folder, 'service-worker', openingOf(folder, late));
        await writeFile(join(folder, 'offline.json'), JSON.stringify(listOf(folder, built)));
      },
    },
  };
}

/** @param built files of the site's own scripts and pages */
function listOf(folder: string, built: readonly string[]): OfflineList {
  const text = readFileSync(join(root, 'public/data/manifest.json'), 'utf8');
  const { edition, made, files } = JSON.parse(text) as DataManifest;
  const front = readFileSync(join(folder, 'index.html'), 'utf8');
  const data = Object.entries(files).filter(([name]) => everyAnswer.test(name));
  const all = [
    ...built.filter((file) => file.startsWith('assets/')),
    ...data.map(([, { path }]) => `data/${path}`),
  ];
  return {
    edition,
    made,
    files: all.map((file) => [file, sentBytes(join(folder, file))]),
    script: /<script type="module"[^>]* src="[^"]*\/([^"/]+)"/.exec(front)?.[1] ?? '',
    views: built.flatMap((file) => /^((?!country\/).+\/)index\.html$/.exec(file)?.[1] ?? []),
  };
}
