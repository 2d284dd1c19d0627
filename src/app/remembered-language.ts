import type { Language } from '../language/index.ts';
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

/** Keeps the choice for later visits and in the address, so that a shared link opens in it. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // The address carries the choice alone.
  }
  flushAddress();
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  attempt(() => history.replaceState(history.state, '', address));
}
