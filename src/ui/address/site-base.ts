import { createContext, use } from 'react';

/** Path of the site's own folder without its last slash, for all inside it. */
export const SiteBase = createContext('');

/**
 * Path of the site's own folder without its last slash, where its files lie: `…/data/latest/`. Pages
 * lie below the router's base, which is that of their language.
 */
export function useSiteBase(): string {
  return use(SiteBase);
}
