import { useEffect } from 'react';
import { languageFolder, languageOf, useLanguage } from '../language/index.ts';
import { siteAddress } from '../ui/site-address.ts';

/**
 * Keeps what the document says of its address that of what is shown: the canonical link and those
 * to other languages, and that a page that is not there is no page.
 *
 * @param path of the page below the folder of its language; null where there is none
 */
export function useDocumentAddress(path: string | null): void {
  const { language } = useLanguage();
  useEffect(() => {
    setRobots(path === null);
    if (path === null) return;
    const plain = path.replace(/\/(index\.html)?$/, '').replace(/^\//, '');
    // Pages lie in folders, and answer at the folder's address; what has no file does not.
    const isFolder = plain !== '' && !/^(?:corridor|factsheet)\//.test(plain);
    const inLanguage = (one: string) =>
      new URL(
        `${languageFolder(languageOf(one) ?? 'en')}${plain}${isFolder ? '/' : ''}`,
        siteAddress(),
      ).href;
    canonicalLink().href = inLanguage(language);
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]'))
      link.href = inLanguage(link.hreflang);
  }, [path, language]);
}

function canonicalLink(): HTMLLinkElement {
  const found = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (found) return found;
  const link = document.createElement('link');
  link.rel = 'canonical';
  document.head.append(link);
  return link;
}

function setRobots(none: boolean): void {
  const found = document.querySelector('meta[name=robots]');
  if (!none) found?.remove();
  else if (!found) {
    const meta = document.createElement('meta');
    meta.name = 'robots';
    meta.content = 'noindex';
    document.head.append(meta);
  }
}
