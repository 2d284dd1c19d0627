declare module 'virtual:language-words' {
  import type { Catalogue } from './catalogue.ts';

  /** English of the shell and of the first page. */
  export const english: Catalogue;
  /** All words of each other language by its code, and of English those that are not there yet. */
  export const loaders: Readonly<Record<string, () => Promise<{ catalogue: Catalogue }>>>;
}
