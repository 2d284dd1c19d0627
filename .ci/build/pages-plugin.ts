import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../shell.mjs';
import { filesOf, latinFonts } from './page-chunks.ts';
import { describe, markData, startLoading } from './page-head.ts';
import { addToHeadStart, afterView, fillRoot, moveFirst, moveTo } from './page-html.ts';
import { policy } from './policy.ts';
import { withRenderer } from './render/load-renderer.ts';
import { appPart, sitePages } from './site-pages.ts';

const base = process.env['BASE_PATH'] ?? '/';

/**
 * Makes one HTML file for each address a reader can open, for hosts that know nothing of routes:
 * drawn as its reader will first see it, in English, so that it can be read before its script has
 * come and without one; with the content security policy, and links that start the loading of what
 * the page will ask for. `404.html` may be served at any depth and so has addresses from the top of
 * the host; set BASE_PATH (default `/`) when the site is put under another path.
 */
export function pages(): Plugin {
  return {
    name: 'atlas-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const index = bundle['index.html'];
        if (index?.type !== 'asset') return;
        if (!base.startsWith('/') || !base.endsWith('/'))
          throw new Error(`BASE_PATH must begin and end in "/", not be "${base}"`);
        const first = this.emitFile({
          type: 'asset',
          name: 'first.js',
          source: readFileSync(join(root, 'public/first.js')),
        });
        const source = addToHeadStart(moveFirst(String(index.source), this.getFileName(first)), [
          `<meta http-equiv="Content-Security-Policy" content="${policy()}" />`,
        ]);
        await withRenderer(async ({ pageRenderer, ownPages, pathOfFile }) => {
          const render = pageRenderer(join(root, 'public/data/'));
          for (const page of sitePages(base, ownPages)) {
            const { scripts, styles } = filesOf(bundle, [appPart, ...page.parts]);
            const drawn = page.drawn === null ? null : await render(page.drawn, 'en');
            // On the first page the map goes before its letters.
            const fonts = page.path === '' ? [] : latinFonts(bundle);
            let html = startLoading(source, { scripts, styles, fonts });
            if (drawn) {
              const data = drawn.opened.map((name) => ({ name, path: `data/${pathOfFile(name)}` }));
              html = describe(markData(html, data), drawn);
              // Relative, so that the links lead on under any path.
              html = fillRoot(afterView(html), drawn.view.replaceAll(' href="/', ' href="./'));
            }
            html = moveTo(html, page.prefix);
            if (page.path === null) html = html.replace('<html ', '<html data-page="none" ');
            if (page.file === 'index.html') index.source = html;
            else this.emitFile({ type: 'asset', fileName: page.file, source: html });
          }
        });
      },
    },
  };
}
