/**
 * The languages of the interface, each by its name in itself, in the order of the language picker.
 * English comes first: it is complete and every other falls back to it. All else that a language
 * needs lies in the folder of its code.
 */
export const languageNames = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
} as const;

export type Language = keyof typeof languageNames;

export const languages = Object.keys(languageNames) as readonly Language[] as readonly [
  Language,
  ...Language[],
];

/** The language a tag such as `fr-CA` asks for, or null if it is none of ours. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary) ?? null;
}

/**
 * The language to open in: the address first, then the user's last choice, then what the
 * browser prefers, then English.
 *
 * @param wishes.at that of the folder which the address lies in, where it lies in one
 */
export function chooseLanguage(wishes: {
  at?: Language | null;
  search: string;
  remembered: string | null;
  preferred: readonly string[];
}): Language {
  const asked = wishes.at ?? languageOf(new URLSearchParams(wishes.search).get('lang'));
  if (asked) return asked;
  const last = languageOf(wishes.remembered);
  if (last) return last;
  for (const tag of wishes.preferred) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return 'en';
}
