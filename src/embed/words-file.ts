import type { Language } from '../language/languages.ts';

/**
 * Where all words of an embed lie, as one catalogue by namespace.
 *
 * @param folder of the words
 * @param figure its id; null for the embed that only says there is none
 */
export function wordsFile(folder: string, figure: string | null, language: Language): string {
  return `${folder}/${figure ?? 'none'}.${language}.json`;
}

/** The words that the tables of all figures say and their pictures do without. */
export const rowsWords = 'rows';
