import { languages, type Language } from './languages.ts';

/**
 * The folder that a language's pages lie in, below the site's own: `fr/`. English lies in the site's
 * own folder.
 */
export function languageFolder(language: Language): string {
  return language === 'en' ? '' : `${language}/`;
}

/**
 * The language in whose folder a path lies; null outside of any.
 *
 * @param path from the site's own folder on, beginning in a slash: `/fr/country/MEX/`
 */
export function languageAt(path: string): Language | null {
  const first = path.split('/')[1];
  return languages.find((language) => language !== 'en' && language === first) ?? null;
}

/**
 * The address of the same view in another language, all its settings kept. English is asked for by
 * name: its address alone opens in the language that its user is known to read.
 *
 * @param base path of the site's own folder without its last slash
 */
export function addressIn(language: Language, address: URL, base: string): URL {
  const there = new URL(address);
  const search = address.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !/^lang(?:=|$)/.test(part));
  const below = address.pathname.startsWith(`${base}/`)
    ? address.pathname.slice(base.length)
    : null;
  if (below !== null) {
    const rest = below.slice(languageFolder(languageAt(below) ?? 'en').length);
    there.pathname = `${base}/${languageFolder(language)}${rest.replace(/^\//, '')}`;
  }
  if (below === null || language === 'en') search.push(`lang=${language}`);
  there.search = search.join('&');
  return there;
}
