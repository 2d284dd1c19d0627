import type { EconomyCode } from '../../domain/economy.ts';
import type en from '../../language/en/headers.json';
import { fold } from '../../ui/combobox/economy-search.ts';

/**
 * What a language says at the head of columns and in cells of users' files, by what it means.
 * A word is a piece of a regular expression without groups that capture.
 */
type HeaderWords = {
  readonly [Part in keyof Omit<typeof en, 'economy' | 'spelling'>]: {
    readonly [Key in keyof (typeof en)[Part]]: string[];
  };
} & {
  /** Names of economies beyond those of the language's table, by code. */
  readonly economy: Readonly<Record<EconomyCode, string[]>>;
  /** How publishers of tables write names, which nobody would ask for in words. */
  readonly spelling: Readonly<Record<EconomyCode, string[]>>;
};

type Parts = Omit<HeaderWords, 'economy' | 'spelling'>;

/** A part of them and a key in it, as `unit.percent`. */
export type WordsKey = {
  [Part in keyof Parts]: `${Part}.${keyof Parts[Part] & string}`;
}[keyof Parts];

/** Files are read in every language at once: nobody says in which one a file is. */
const files = Object.values(
  import.meta.glob<HeaderWords>('../../language/*/headers.json', {
    eager: true,
    import: 'default',
  }),
);

function wordsIn(file: HeaderWords, key: WordsKey): readonly string[] {
  const [part = '', name = ''] = key.split('.');
  const words: Readonly<Record<string, Readonly<Record<string, string[]>>>> = file;
  return words[part]?.[name] ?? [];
}

/** The words of every language, as they are written. */
export function wordsOfAll(key: WordsKey): readonly string[] {
  return files.flatMap((file) => wordsIn(file, key));
}

/** The same of each language that has any. */
export function wordsByLanguage(key: WordsKey): readonly (readonly string[])[] {
  return files.map((file) => wordsIn(file, key)).filter((words) => words.length > 0);
}

/** Names of economies that no table has, each with its economy. */
export function moreNames(): readonly (readonly [name: string, economy: EconomyCode])[] {
  return files.flatMap(({ economy, spelling }) =>
    [economy, spelling].flatMap((known) =>
      Object.entries(known).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
    ),
  );
}

/** The words of every language as alternatives of a regular expression. */
export function eitherOf(...keys: readonly WordsKey[]): string {
  return keys.flatMap((key) => wordsOfAll(key)).join('|');
}

/** The same without accents, as folded names are. */
export function plainEitherOf(...keys: readonly WordsKey[]): string {
  return plainLetters(eitherOf(...keys));
}

/**
 * Finds any of the words in a folded name that begins and ends with a space; in a language that
 * writes prepositions as one with their words, behind one too.
 */
export function anyOf(...keys: readonly WordsKey[]): RegExp {
  const words = files.flatMap((file) => {
    const before = wordsIn(file, 'grammar.before');
    const own = keys.flatMap((key) => wordsIn(file, key));
    return own.map((word) => (before.length > 0 ? behind(before, word) : plainLetters(word)));
  });
  return new RegExp(` (?:${words.join('|')}) `, 'u');
}

/** Folding drops an article at the head of a word, and leaves it behind a preposition. */
function behind(before: readonly string[], word: string): string {
  const letter = before.find(({ length }) => length === 1) ?? '';
  const kept = fold(`${letter}${word}`).slice(letter.length);
  return `(?:${fold(word)}|(?:${before.join('|')})?${kept})`;
}

function plainLetters(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
