import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { languages } from '../../language/languages.ts';
import { drawCard } from '../cards/draw-card.ts';
import { datasetLines } from '../catalogue/catalogue-files.ts';
import { withOembed } from '../embeds/oembed.ts';
import { builtCopy } from '../packages/packages-plugin.ts';
import { buildPictures } from '../pictures/build-pictures.ts';
import { withRenderer } from '../prerender/load-renderer.ts';
import { root } from '../root.ts';
import { bootScript } from './boot-script.ts';
import { drawPages } from './draw-pages.ts';
import { firstCardsScript } from './first-cards-script.ts';
import { lostScripts } from './lost-script.ts';
import { robots, siteAddress, sitemap } from './page-address.ts';
import { filesOf } from './page-chunks.ts';
import { pageDocument } from './page-document.ts';
import { addToHead, addToHeadStart, moveBootScript } from './page-html.ts';
import { styledClasses, unstyledClasses } from './page-styles.ts';
import { policy } from './policy.ts';
import { appPart, sitePages } from './site-pages.ts';
import { pageCard, siteCard, siteWords } from './site-words.ts';

/** The page that the data are taken from. */
const dataPage = 'sources/';

/**
 * Makes one HTML file for each address a user can open, for hosts that know nothing of routes:
 * drawn as its user will first see it, in each language, so that it can be read before its script has
 * come and without one; with the content security policy, links that start the loading of what the
 * page will ask for, and what others show of it. `404.html` may be served at any depth and so has
 * addresses from the top of the host.
 *
 * Set SITE_URL to the address the site will have: without it the pages' own addresses are relative
 * and there is no sitemap. BASE_PATH (default `/`) does for a path where the host is not known.
 */
export function pages(): Plugin {
  let folder = '';
  return {
    name: 'atlas-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
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
          source: await bootScript(),
        });
        for (const { file, source } of [...Object.values(lostScripts()), firstCardsScript()])
          this.emitFile({ type: 'asset', fileName: file, source });
        const source = addToHeadStart(
          moveBootScript(String(index.source), this.getFileName(boot)),
          [`<meta http-equiv="Content-Security-Policy" content="${policy()}" />`],
        );
        const copy = builtCopy(process.env);
        const wordsIn = Object.fromEntries(languages.map((one) => [one, siteWords(one)]));
        await withRenderer(async ({ ownPages, pathOfFile, shownFigures }, openDrawers) => {
          const all = sitePages(address.base, ownPages);
          const styled = styledClasses(sheetsOf(bundle));
          const drawers = openDrawers(join(root, 'public/data/'));
          try {
            for await (const { page, drawn } of drawPages(all, drawers)) {
              const { styles } = filesOf(bundle, [appPart, ...page.parts]);
              const bare = unstyledClasses(drawn?.page.view ?? '', styles, styled);
              if (bare.length > 0) this.error(`${page.file} links no style for ${bare.join(', ')}`);
              const plain = pageDocument(source, bundle, {
                page,
                drawn: drawn?.page ?? null,
                address,
                words: wordsIn[page.language]!,
                pathOfFile,
              });
              const { html: shared, embed } = withOembed(plain, address.url, page);
              const html =
                page.path === dataPage
                  ? addToHead(
                      shared,
                      datasetLines(copy, `${address.url ?? page.prefix}data/latest/`),
                    )
                  : shared;
              if (page.file === 'index.html') index.source = html;
              else if (page.language === 'en') emit(page.file, html);
              // Past the bundler, in which so much text would lie until the end.
              else await write(join(folder, page.file), html);
              if (embed) emit(embed.file, embed.json);
              if (drawn?.card) emit(page.card, await drawCard(drawn.card));
              else if (drawn && page.told)
                emit(
                  page.card,
                  await drawCard(pageCard(drawn.page, wordsIn[page.language]!, page.language)),
                );
            }
            await buildPictures(folder, shownFigures, drawers);
          } finally {
            await drawers.close();
          }
          // Filled by the command that makes them, once the site is built.
          emit('factsheets/list.json', '[]');
          for (const page of all.filter(({ path }) => path === ''))
            emit(page.card, await drawCard(siteCard(wordsIn[page.language]!, page.language)));
          const paths = all.flatMap(({ path, language }) =>
            path === null || language !== 'en' ? [] : [path],
          );
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

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function sheetsOf(bundle: Rolldown.OutputBundle): Record<string, string> {
  const sheets = Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css')
      ? [[file.fileName, String(file.source)] as const]
      : [],
  );
  return Object.fromEntries(sheets);
}
