import { loaders } from 'virtual:language-words';
import type { Language } from './languages.ts';

/** The words of one part of the atlas: nested by dots in the key. */
export interface Words {
  [key: string]: string | Words;
}

/** Words by namespace: the name of a page, a figure or another part. */
export type Catalogue = Readonly<Record<string, Words>>;

/**
 * Loads the words of a language, one file a language; for English those that the first view does
 * not need.
 *
 * @throws when they can't be had
 */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const load = loaders[language];
  if (!load) throw new Error(`No words in src/language/${language}`);
  const { catalogue } = await load();
  if (!catalogue) throw new SyntaxError(`No words in the module ${language}`);
  return catalogue;
}
