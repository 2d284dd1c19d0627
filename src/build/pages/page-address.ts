import { languageFolder } from '../../language/language-address.ts';
import { languages, type Language } from '../../language/languages.ts';

/** Where the site will stand. */
export interface SiteAddress {
  /** Its address with the last slash, from SITE_URL; null where that is not set. */
  url: string | null;
  /** Its path on its host, beginning and ending in a slash. */
  base: string;
}

/**
 * The site's address from the environment: SITE_URL (`https://atlas.example/some/path/`), and
 * BASE_PATH, which SITE_URL stands in for.
 *
 * @throws when one of them is no address or the two differ
 */
export function siteAddress(
  environment: Readonly<Record<string, string | undefined>>,
): SiteAddress {
  const given = environment['SITE_URL'];
  const path = environment['BASE_PATH'];
  if (path !== undefined && !(path.startsWith('/') && path.endsWith('/')))
    throw new Error(`BASE_PATH must begin and end in "/", not be "${path}"`);
  if (given === undefined || given === '') return { url: null, base: path ?? '/' };
  if (!/^https?:\/\/[^/?#]+\/[^?#]*$|^https?:\/\/[^/?#]+$/.test(given))
    throw new Error(`SITE_URL must be an address such as https://atlas.example/, not "${given}"`);
  const url = given.endsWith('/') ? given : `${given}/`;
  const base = new URL(url).pathname;
  if (path !== undefined && path !== base)
    throw new Error(`BASE_PATH is "${path}" but SITE_URL is under "${base}"`);
  return { url, base };
}

/** The address of a page in a language. @param path of the page in English, below the front folder */
export function pageAddress(front: string, path: string, language: Language): string {
  return `${front}${languageFolder(language)}${path}`;
}

/**
 * Canonical link and links to the page in each language.
 *
 * @param front address of the front folder
 * @param path of the page in English, below it
 * @param own language of the page itself
 */
export function addressLinks(front: string, path: string, own: Language = 'en'): string[] {
  const to = (language: Language) => pageAddress(front, path, language);
  return [
    `<link rel="canonical" href="${to(own)}" />`,
    ...languages.map(
      (language) => `<link rel="alternate" hreflang="${language}" href="${to(language)}" />`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${to('en')}" />`,
  ];
}

/** `sitemap.xml`: every page in each language, each with its addresses in all. */
export function sitemap(url: string, paths: readonly string[], day: string): string {
  const entries = paths.flatMap((path) => {
    const alternates = [...languages, 'x-default' as const].map(
      (language) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${pageAddress(url, path, language === 'x-default' ? 'en' : language)}"/>`,
    );
    return languages.map(
      (language) =>
        `<url><loc>${pageAddress(url, path, language)}</loc><lastmod>${day}</lastmod>${alternates.join('')}</url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

/** `robots.txt`; names the sitemap where the site's address is known. */
export function robots(url: string | null): string {
  const lines = ['User-agent: *', 'Allow: /'];
  return `${[...lines, ...(url === null ? [] : ['', `Sitemap: ${url}sitemap.xml`])].join('\n')}\n`;
}
