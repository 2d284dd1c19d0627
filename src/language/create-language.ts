import { createInstance, type BackendModule, type i18n, type PostProcessorModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { english } from 'virtual:language-words';
import { addWords } from './add-words.ts';
import { loadCatalogue, type Catalogue } from './catalogue.ts';
import { languages, type Language } from './languages.ts';
import { speak, wantedWords } from './late-words.ts';

/**
 * A translator, ready at once with the words it is given: in the browser, in a test or where a
 * page is rendered without one.
 *
 * @param marked whether words missing in the language are shown in brackets ⟦…⟧
 */
export function createLanguage(
  language: Language,
  words: Partial<Record<Language, Catalogue>> = {},
  marked: boolean = import.meta.env.DEV,
): i18n {
  const instance = createInstance();
  instance.use(initReactI18next);
  instance.use(laterWords(instance));
  if (marked) instance.use(markForeign(instance));
  void instance.init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: languages,
    resources: { ...words, en: { ...words.en, ...english } },
    partialBundledLanguages: true,
    ns: [],
    defaultNS: 'app',
    fallbackNS: false,
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key, fallback) => fallback ?? (marked ? `⟦${key}⟧` : key),
    ...(marked ? { postProcess: ['mark-foreign'], postProcessPassResolved: true } : {}),
    react: { useSuspense: true },
  });
  return instance;
}

/** Everything at once, for rendering without a browser. */
export async function createFullLanguage(language: Language): Promise<i18n> {
  const later = await loadCatalogue('en');
  const own = language === 'en' ? later : await loadCatalogue(language);
  return createLanguage(language, { en: later, [language]: own }, false);
}

/**
 * Changes the language of a translator, loading its words first.
 *
 * @throws when they can't be had; the language is then the old one
 */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  addWords(instance, language, await loadCatalogue(language, wantedWords()));
  speak(language);
  await instance.changeLanguage(language);
}

/**
 * Another translator that speaks a language of its own, with the words of the first, for a part of the
 * page that is not in the page's language.
 *
 * @throws when its words can't be had
 */
export async function speakingIn(instance: i18n, language: Language): Promise<i18n> {
  const [english, own] = await Promise.all([loadCatalogue('en'), loadCatalogue(language)]);
  addWords(instance, 'en', english);
  addWords(instance, language, own);
  return instance.cloneInstance({ lng: language });
}

/** Hands on what a promise brings, or why it brings nothing. */
async function settle<T>(
  ask: () => Promise<T>,
  done: (error: unknown, answer: T | false) => void,
): Promise<void> {
  let answer: T;
  try {
    answer = await ask();
  } catch (thrown) {
    done(thrown, false);
    return;
  }
  done(null, answer);
}

/**
 * Finds the words that were not bundled when a part first speaks, those of all parts at once: a
 * page that is seen already would be taken away again for each part that still waits for its own.
 */
function laterWords(instance: i18n): BackendModule {
  return {
    type: 'backend',
    init: () => undefined,
    read(language, namespace, done) {
      const known = languages.find((one) => one === language);
      // Every language has every word: English is never fetched to fall back on.
      if (!known || (known === 'en' && instance.language !== 'en')) return done(null, {});
      const words = async () => {
        const usual = await loadCatalogue(known, ['usual']);
        const all = namespace in usual ? usual : await loadCatalogue(known);
        addWords(instance, known, all);
        return all[namespace] ?? (known === 'en' ? english[namespace] : {}) ?? {};
      };
      void settle(words, (error, answer) => done(error as Error | null, answer));
    },
  };
}

/** Puts brackets around words that are shown in another language than the user's. */
function markForeign(instance: i18n): PostProcessorModule {
  return {
    type: 'postProcessor',
    name: 'mark-foreign',
    process: (value: string, _key, options: { i18nResolved?: { usedLng?: string } }) => {
      const used = options.i18nResolved?.usedLng;
      return used === undefined || used === instance.language ? value : `⟦${value}⟧`;
    },
  };
}
