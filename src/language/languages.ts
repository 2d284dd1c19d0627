/** The languages of the interface, English first: it is complete and every other falls back to it. */
export const languages = ['en', 'fr', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Each language's name in itself, for the language picker. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

export type Direction = 'ltr' | 'rtl';

export function directionOf(language: Language): Direction {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language a tag such as `fr-CA` asks for, or null if it is none of ours. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? null;
}

/**
 * The language to open in: the address first, then the reader's last choice, then what the
 * browser prefers, then English.
 */
export function chooseLanguage(wishes: {
  search: string;
  remembered: string | null;
  preferred: readonly string[];
}): Language {
  const asked = languageOf(new URLSearchParams(wishes.search).get('lang'));
  if (asked) return asked;
  const last = languageOf(wishes.remembered);
  if (last) return last;
  for (const tag of wishes.preferred) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return 'en';
}
