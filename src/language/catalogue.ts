import type { Language } from './languages.ts';

/** The words of one part of the atlas: nested by dots in the key. */
export interface Words {
  [key: string]: string | Words;
}

/** Words by namespace: the name of a page, a figure or another part. */
export type Catalogue = Readonly<Record<string, Words>>;

/**
 * The catalogue made of files found at `…/<namespace>.json` in a language's folder and at
 * `…/<figure>/words/<language>.json` in a figure's.
 */
export function catalogueOf(files: Readonly<Record<string, Words>>): Catalogue {
  return Object.fromEntries(
    Object.entries(files).map(([path, words]) => [namespaceAt.exec(path)?.[1] ?? path, words]),
  );
}

const namespaceAt = /([^/.]+)(?:\/words\/[^/]+)?\.json$/;

const loaders = import.meta.glob<{ catalogue: Catalogue }>('./*/catalogue.ts');

/**
 * Loads the words of a language, one file a language; for English those that the first view does
 * not need.
 *
 * @throws when the language has no folder, or its words can't be had
 */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const load = loaders[`./${language}/catalogue.ts`];
  if (!load) throw new Error(`No words in src/language/${language}`);
  return (await load()).catalogue;
}
