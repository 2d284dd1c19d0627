import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Catalogue, Words } from '../language/catalogue.ts';
import { languages, type Language } from '../language/languages.ts';
import { namespacesOf } from './namespaces.ts';

const common: Readonly<Record<Language, () => Promise<{ catalogue: Catalogue }>>> = {
  en: () => import('./words-english.ts'),
  fr: () => import('./words-french.ts'),
  es: () => import('./words-spanish.ts'),
  ar: () => import('./words-arabic.ts'),
};

const figures = import.meta.glob<Words>('../figures/*/words/*.json', { import: 'default' });

/** A translator with the words of one figure alone, and of what stands around it. */
export async function embedLanguage(language: Language, figure: string | null): Promise<i18n> {
  const namespaces = figure === null ? [] : namespacesOf(figure);
  const [{ catalogue }, ...own] = await Promise.all([
    common[language](),
    ...namespaces.map((namespace) => figures[`../figures/${namespace}/words/${language}.json`]?.()),
  ]);
  const words = Object.fromEntries(
    namespaces.map((namespace, place) => [namespace, own[place] ?? {}]),
  );
  const instance = createInstance();
  instance.use(initReactI18next);
  await instance.init({
    lng: language,
    supportedLngs: languages,
    resources: { [language]: { ...catalogue, ...words } },
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
