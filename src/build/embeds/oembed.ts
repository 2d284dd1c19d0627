import { frameSnippet } from '../../exports/embedding/snippets.ts';
import { languageFolder } from '../../language/language-address.ts';
import type { Language } from '../../language/languages.ts';
import { escaped, unescaped } from '../pages/escaped.ts';
import { addToHead } from '../pages/page-html.ts';

/** What an oEmbed client finds of a page. */
export interface Oembed {
  /** The line in the page's head. */
  link: string;
  /** The file it names, from the front folder, and what is in it. */
  file: string;
  json: string;
}

type Shown = readonly [figure: string, ...parameters: (readonly [string, string])[]];

const shown: Readonly<Record<string, Shown>> = {
  '': ['world-map'],
  'gender/': ['women-share-regions'],
  'programmes/': ['programme-map'],
};

/**
 * The figure that stands for a page where it is pasted as an address; null for pages without one.
 * Static, so that any host can answer; oEmbed wants whole addresses, so that of the site is needed.
 *
 * @param url address of the front page
 * @param path of the page in English, below it
 * @param page.title in its language
 */
export function oembed(
  url: string,
  path: string,
  { title, language }: { title: string; language: Language },
): Oembed | null {
  const economy = /^country\/([A-Z]{3})\/$/.exec(path)?.[1];
  const figure: Shown | undefined =
    economy === undefined ? shown[path] : ['money-over-time', ['economies', economy]];
  if (!figure) return null;
  const [id, ...own] = figure;
  const parameters = language === 'en' ? own : [...own, ['lang', language] as const];
  const file = `oembed/${languageFolder(language)}${path === '' ? 'index' : path.replace(/\/$/, '')}.json`;
  const html = frameSnippet({ root: url, figure: id, parameters, title, heights: [] });
  const content = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Remittance Atlas',
    provider_url: url,
    html,
    width: 640,
    height: 560,
  };
  return {
    link: `<link rel="alternate" type="application/json+oembed" href="${url}${file}" title="${escaped(title)}" />`,
    file,
    json: JSON.stringify(content),
  };
}

/**
 * A built page with the link to what stands for it, and that; unchanged where it has none.
 *
 * @param url address of the front page; null where it isn't known
 * @param page.path in English, below it; null for pages without an address
 */
export function withOembed(
  html: string,
  url: string | null,
  { path, language }: { path: string | null; language: Language },
): { html: string; embed: Oembed | null } {
  if (url === null || path === null) return { html, embed: null };
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const embed = oembed(url, path, { title: unescaped(title), language });
  return { html: embed ? addToHead(html, [embed.link]) : html, embed };
}
