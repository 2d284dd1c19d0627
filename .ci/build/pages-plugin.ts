import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../shell.mjs';
import { filesOf } from './page-chunks.ts';
import {
  addToHead,
  addToHeadStart,
  afterView,
  fillRoot,
  moveFirst,
  moveTo,
  names,
} from './page-html.ts';
import { policy } from './policy.ts';
import { renderFirstPage } from './render-first-page.ts';
import { appPart, sitePages } from './site-pages.ts';

const base = process.env['BASE_PATH'] ?? '/';

/**
 * Makes one HTML file for each address a reader can open, for hosts that know nothing of routes:
 * the content security policy in each, and links that start the loading of what the page will
 * ask for. `404.html` may be served at any depth and so has addresses from the top of the host;
 * set BASE_PATH (default `/`) when the site is put under another path.
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
        const opening = await renderFirstPage();
        for (const page of sitePages(base)) {
          const { scripts, styles } = filesOf(bundle, [appPart, ...page.parts]);
          const html = moveTo(
            addToHead(source, links(source, scripts, styles, page.data)),
            page.prefix,
          );
          if (page.file === 'index.html') index.source = fillRoot(afterView(html), opening);
          else this.emitFile({ type: 'asset', fileName: page.file, source: html });
        }
      },
    },
  };
}

function links(
  html: string,
  scripts: readonly string[],
  styles: readonly string[],
  data: readonly string[],
): string[] {
  const missing = (file: string) => !names(html, `./${file}`);
  return [
    ...styles.filter(missing).map((file) => `<link rel="stylesheet" href="./${file}" />`),
    ...scripts.filter(missing).map((file) => `<link rel="modulepreload" href="./${file}" />`),
    ...data.map(
      (file) => `<link rel="preload" as="fetch" crossorigin="anonymous" href="./${file}" />`,
    ),
  ];
}
