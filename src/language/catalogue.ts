import { loaders } from 'virtual:language-words';
import type { Language } from './languages.ts';

/** The words of one part of the atlas: nested by dots in the key. */
export interface Words {
  [key: string]: string | Words;
}

/** Words by namespace: the name of a page, a figure or another part. */
export type Catalogue = Readonly<Record<string, Words>>;

/**
 * The words of a language in two files: what the map, countries and corridors say, in English
 * without what the first view brings; and what only the other pages say.
 */
export type WordsPart = 'usual' | 'further';

/**
 * Loads words of a language; all of them unless parts are named.
 *
 * @throws when they can't be had
 */
export async function loadCatalogue(
  language: Language,
  parts: readonly WordsPart[] = ['usual', 'further'],
): Promise<Catalogue> {
  const loaded = await Promise.all(parts.map((part) => loadPart(language, part)));
  return Object.assign({}, ...loaded) as Catalogue;
}

async function loadPart(language: Language, part: WordsPart): Promise<Catalogue> {
  const load = loaders[language]?.[part];
  if (!load) throw new Error(`No words in src/language/${language}`);
  const { catalogue } = await load();
  if (!catalogue) throw new SyntaxError(`No words in the module ${language}`);
  return catalogue;
}
