declare module 'virtual:language-words' {
  import type { Catalogue, WordsPart } from './catalogue.ts';

  type Loader = () => Promise<{ catalogue: Catalogue }>;

  /** English of the shell and of the first page. */
  export const english: Catalogue;
  /** The parts of each language by its code; of English what is not there yet. */
  export const loaders: Readonly<Record<string, Readonly<Record<WordsPart, Loader>>>>;
}
