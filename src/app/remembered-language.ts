import { addressIn, type Language } from '../language/index.ts';
import { attempt, flushAddress } from '../ui/address/live-address.ts';

const storageKey = 'atlas.language';

/** The language chosen on an earlier visit, or null; null also where nothing can be kept. */
export function rememberedLanguage(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/**
 * Keeps the choice for later visits, and goes to the same view's address in that language, so that a
 * shared link opens in it.
 *
 * @param base path of the site's own folder without its last slash
 */
export function rememberLanguage(language: Language, base: string): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // The address carries the choice alone.
  }
  flushAddress();
  const address = addressIn(language, new URL(location.href), base);
  attempt(() => history.replaceState(history.state, '', address));
}
