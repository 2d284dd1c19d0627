import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { withOembed } from '../embeds/oembed.ts';
import { root } from '../root.ts';
import { drawCard } from '../cards/draw-card.ts';
import { addressLinks, robots, siteAddress, sitemap, type SiteAddress } from './page-address.ts';
import { filesOf, latinFonts } from './page-chunks.ts';
import { describe, markData, sharing, startLoading, startSoon } from './page-head.ts';
import {
  addToHead,
  addToHeadStart,
  afterView,
  fillRoot,
  moveBootScript,
  moveTo,
  tellWithoutScript,
} from './page-html.ts';
import { styledClasses, unstyledClasses } from './page-styles.ts';
import { policy } from './policy.ts';
import { withRenderer } from '../prerender/load-renderer.ts';
import type { RenderedPage } from '../prerender/entry-server.tsx';
import { siteCard } from '../cards/site-card.ts';
import { appPart, sitePages, type SitePage } from './site-pages.ts';

/**
 * Makes one HTML file for each address a user can open, for hosts that know nothing of routes:
 * drawn as its user will first see it, in English, so that it can be read before its script has
 * come and without one; with the content security policy, links that start the loading of what the
 * page will ask for, and what others show of it. `404.html` may be served at any depth and so has
 * addresses from the top of the host.
 *
 * Set SITE_URL to the address the site will have: without it the pages' own addresses are relative
 * and there is no sitemap. BASE_PATH (default `/`) does for a path where the host is not known.
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
        const address = siteAddress(process.env);
        const emit = (fileName: string, source: string | Uint8Array) =>
          void this.emitFile({ type: 'asset', fileName, source });
        const boot = this.emitFile({
          type: 'asset',
          name: 'boot.js',
          source: readFileSync(join(root, 'public/boot.js')),
        });
        const source = addToHeadStart(
          moveBootScript(String(index.source), this.getFileName(boot)),
          [`<meta http-equiv="Content-Security-Policy" content="${policy()}" />`],
        );
        await withRenderer(async ({ pageRenderer, ownPages, pathOfFile }) => {
          const { render, card } = pageRenderer(join(root, 'public/data/'));
          const all = sitePages(address.base, ownPages);
          const styled = styledClasses(sheetsOf(bundle));
          for (const page of all) {
            const drawn = page.drawn === null ? null : await render(page.drawn, 'en');
            const { styles } = filesOf(bundle, [appPart, ...page.parts]);
            const bare = unstyledClasses(drawn?.view ?? '', styles, styled);
            if (bare.length > 0) this.error(`${page.file} links no style for ${bare.join(', ')}`);
            const plain = pageHtml(source, bundle, { page, drawn, address, pathOfFile });
            const { html, embed } = withOembed(plain, address.url, page.path);
            if (page.file === 'index.html') index.source = html;
            else emit(page.file, html);
            if (embed) emit(embed.file, embed.json);
            if (page.economy !== null) emit(page.card, await drawCard(await card(page.economy)));
          }
          // Filled by the command that makes them, once the site is built.
          emit('factsheets/list.json', '[]');
          emit('cards/atlas.png', await drawCard(siteCard));
          const paths = all.flatMap(({ path }) => path ?? []);
          emit('robots.txt', robots(address.url));
          if (address.url === null)
            console.log('SITE_URL is not set: the site is built without a sitemap.');
          else
            emit('sitemap.xml', sitemap(address.url, paths, new Date().toISOString().slice(0, 10)));
        });
      },
    },
  };
}

function sheetsOf(bundle: Rolldown.OutputBundle): Record<string, string> {
  const sheets = Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css')
      ? [[file.fileName, String(file.source)] as const]
      : [],
  );
  return Object.fromEntries(sheets);
}

function pageHtml(
  source: string,
  bundle: Rolldown.OutputBundle,
  of: {
    page: SitePage;
    drawn: RenderedPage | null;
    address: SiteAddress;
    pathOfFile: (name: string) => string;
  },
): string {
  const { page, drawn, address } = of;
  const { scripts, styles } = filesOf(bundle, [appPart, ...page.parts]);
  // On the first page the map goes before its letters.
  const fonts = page.path === '' ? [] : latinFonts(bundle);
  let html = startLoading(source, { scripts, styles, fonts });
  if (drawn) {
    const data = drawn.opened.map((name) => ({ name, path: `data/${of.pathOfFile(name)}` }));
    html = describe(markData(html, data), drawn);
    // Relative, so that the links lead on under any path.
    html = fillRoot(afterView(html), drawn.view.replaceAll(' href="/', ' href="./'));
  } else html = tellWithoutScript(html);
  if (page.soon) html = startSoon(html, filesOf(bundle, [appPart, ...page.parts, ...page.soon]));
  const front = address.url ?? page.prefix;
  html = addToHead(moveTo(html, page.prefix), [
    ...(page.path === null ? [] : addressLinks(front, page.path)),
    ...(/^(?:404|offline)\.html$/.test(page.file)
      ? ['<meta name="robots" content="noindex" />']
      : []),
    ...(address.url === null ? [] : [`<meta name="site" content="${address.url}" />`]),
    ...sharing(front, page, html),
  ]);
  return page.path === null ? html.replace('<html ', '<html data-page="none" ') : html;
}
