import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { usePathname } from 'wouter/use-browser-location';
import { changeLanguage, languageAt, languageFolder, languageOf } from '../language/index.ts';
import { SiteBase } from '../ui/address/site-base.ts';
import { aroundNavigation } from './around-navigation.ts';

/**
 * Leads from page to page within the folder of the language that the address is in; gone back to an
 * address in another, the page speaks that one again.
 *
 * @param props.base path of the site's own folder without its last slash
 * @param props.serverPath the page and its query string, where there is no address bar
 */
export function LanguageRouter({
  base,
  serverPath,
  children,
}: {
  base: string;
  serverPath: string | undefined;
  children: ReactNode;
}) {
  const server = serverPath === undefined ? {} : { ssrPath: serverPath };
  const path = usePathname(server);
  const language = languageAt(path.slice(base.length)) ?? 'en';
  const { i18n } = useTranslation();
  const before = useRef(language);
  useEffect(() => {
    if (before.current === language) return;
    before.current = language;
    const asked = languageOf(new URLSearchParams(location.search).get('lang'));
    const wanted = language === 'en' ? (asked ?? language) : language;
    // The words that are there go on where those can't be had.
    if (i18n.language !== wanted) changeLanguage(i18n, wanted).catch(() => undefined);
  }, [language, i18n]);
  const folder = languageFolder(language);
  return (
    <SiteBase value={base}>
      <Router
        base={folder === '' ? base : `${base}/${folder.slice(0, -1)}`}
        aroundNav={aroundNavigation}
        {...server}
      >
        {children}
      </Router>
    </SiteBase>
  );
}
