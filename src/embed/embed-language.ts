import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import folder from 'virtual:embed-words';
import { siteRoot } from '../database/site-root.ts';
import type { Catalogue } from '../language/catalogue.ts';
import { languages, type Language } from '../language/languages.ts';
import { wordsFile } from './words-file.ts';

/**
 * Words of one figure and of what stands around it, or under another name of several.
 *
 * @param name the figure's id; null for what is said where there is none
 * @throws when they cannot be had
 */
export async function wordsOf(language: Language, name: string | null): Promise<Catalogue> {
  const path = wordsFile(folder, name, language);
  const response = await fetch(new URL(path, siteRoot()));
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as Catalogue;
}

/** A translator of one language with these words alone. */
export async function translatorOf(language: Language, catalogue: Catalogue): Promise<i18n> {
  const instance = createInstance();
  instance.use(initReactI18next);
  await instance.init({
    lng: language,
    supportedLngs: languages,
    resources: { [language]: catalogue },
    ns: [],
    fallbackLng: false,
    fallbackNS: false,
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}
