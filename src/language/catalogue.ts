import type { Language } from './languages.ts';

/** The words of a room: nested by dots in the key. */
export interface Words {
  [key: string]: string | Words;
}

/** Words by namespace, which is the name of the room's folder. */
export type Catalogue = Readonly<Record<string, Words>>;

/** The catalogue made of files found at `…/<room>/words/<language>.json`. */
export function catalogueOf(files: Readonly<Record<string, Words>>): Catalogue {
  return Object.fromEntries(
    Object.entries(files).map(([path, words]) => [path.split('/').at(-3) ?? path, words]),
  );
}

const loaders: Readonly<Record<Language, () => Promise<{ catalogue: Catalogue }>>> = {
  en: () => import('./words-english-later.ts'),
  fr: () => import('./words-french.ts'),
  es: () => import('./words-spanish.ts'),
  ar: () => import('./words-arabic.ts'),
};

/**
 * Loads the words of a language, one file a language; for English those that the first view does
 * not need.
 */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return (await loaders[language]()).catalogue;
}
