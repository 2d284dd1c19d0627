import type { Rolldown } from 'vite';
import { languageFolder } from '../../language/language-address.ts';
import type { Language } from '../../language/languages.ts';
import type { RenderedPage } from '../prerender/entry-server.tsx';
import { firstCardsLine, firstCardsMark } from './first-cards-script.ts';
import { lostLine } from './lost-script.ts';
import { addressLinks, pageAddress, type SiteAddress } from './page-address.ts';
import { filesOf, textFonts } from './page-chunks.ts';
import { describe, markData, sharing, startLoading, startSoon } from './page-head.ts';
import {
  addToHead,
  afterView,
  fillRoot,
  inLanguage,
  linkLanguages,
  moveTo,
  tellWithoutScript,
} from './page-html.ts';
import { appPart, type SitePage } from './site-pages.ts';
import type { SiteWords } from './site-words.ts';

/**
 * A page of the site as a document: its language, what is said of it to those who find or share it,
 * links that start the loading of what it asks for, and its first view.
 *
 * @param source the document that the bundler made, for the front folder
 * @param of.drawn its view; null where it comes empty
 * @param of.words of the site, in its language
 * @param of.pathOfFile where a built file lies, below `data/`
 */
export function pageDocument(
  source: string,
  bundle: Rolldown.OutputBundle,
  of: {
    page: SitePage;
    drawn: RenderedPage | null;
    address: SiteAddress;
    words: SiteWords;
    pathOfFile: (name: string) => string;
  },
): string {
  const { page, drawn, address, words } = of;
  const { scripts, styles } = filesOf(bundle, [appPart, ...page.parts]);
  // On the first page the map goes before its letters.
  const fonts = page.path === '' ? [] : textFonts(bundle, page.language);
  let html = inLanguage(startLoading(source, { scripts, styles, fonts }), page.language);
  html = describe(html, {
    title: drawn?.title || words.name,
    description: drawn?.description || words.description,
  });
  if (drawn) {
    const data = drawn.opened.map((name) => ({ name, path: `data/${of.pathOfFile(name)}` }));
    html = afterView(markData(html, data));
  } else html = tellWithoutScript(html, words.no_script, `./${languageFolder(page.language)}`);
  if (page.soon) html = startSoon(html, filesOf(bundle, [appPart, ...page.parts, ...page.soon]));
  const front = address.url ?? page.prefix;
  html = addToHead(moveTo(html, page.prefix), [
    ...(page.path === null ? [] : addressLinks(front, page.path, page.language)),
    ...(/^(?:404|offline)\.html$/.test(page.file)
      ? ['<meta name="robots" content="noindex" />']
      : []),
    ...(address.url === null ? [] : [`<meta name="site" content="${address.url}" />`]),
    ...sharing(front, page, { site: words.name, html }),
    ...(drawn?.view.includes(firstCardsMark) ? [firstCardsLine(page.prefix)] : []),
    lostLine(page.prefix),
  ]);
  // Relative, so that the links lead on under any path.
  if (page.path !== null) {
    const below = (other: Language) => pageAddress(page.prefix, page.path ?? '', other);
    html = linkLanguages(html, page.language, below);
  }
  if (drawn) html = fillRoot(html, drawn.view.replaceAll(' href="/', ` href="${page.prefix}`));
  return page.path === null ? html.replace('<html ', '<html data-page="none" ') : html;
}
