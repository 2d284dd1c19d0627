import type { EconomyCode } from '../../../domain/economy.ts';
import type { SearchEntry } from '../../../ui/combobox/economy-search.ts';
import type { NamedEconomy } from '../../../language/index.ts';
import type { AskedGroup } from './asked-group.ts';
import { knownWords, typedWords, type Lexicon, type Meaning } from './lexicon.ts';
import { misspelt } from './misspelt.ts';
import { knownNames } from './names.ts';
import { partsOf } from './parts.ts';
import type { Question } from './question.ts';
import { readingsOf } from './read-question.ts';
import { tokensOf, type Token } from './tokens.ts';

/** How a text was read. */
export interface Reading {
  /** Each way it can be meant; none where it is not understood. */
  questions: readonly Question[];
  /** What of it was understood, as it was typed, and what was not. */
  understood: readonly string[];
  unknown: readonly string[];
  /** Economies that it names. */
  economies: readonly EconomyCode[];
  /** Groups that it names. */
  groups: readonly AskedGroup[];
  /** Economies that it may name, were a letter another. */
  likely: readonly EconomyCode[];
  meanings: ReadonlySet<Meaning>;
}

export type Reader = (text: string) => Reading;

/** What reading needs of a language. */
export interface ReaderWords {
  language: string;
  lexicon: Lexicon;
  entries: readonly SearchEntry[];
  /** The same economies, by their codes. */
  places: readonly Pick<NamedEconomy, 'economy' | 'iso2'>[];
  /** The name of an economy with its article, as it stands in a sentence. */
  said: (economy: EconomyCode) => string;
  /** Other names of economies, by code. */
  spellings: readonly Readonly<Record<EconomyCode, readonly string[]>>[];
  /** What people from an economy are called, by its code. */
  demonyms: Readonly<Record<EconomyCode, readonly string[]>>;
}

/** Texts longer than this are no question. */
const longest = 200;

/** Makes a reader of questions in one language. */
export function createReader({
  language,
  lexicon,
  entries,
  places,
  said,
  spellings,
  demonyms,
}: ReaderWords): Reader {
  const words = knownWords(lexicon);
  const names = knownNames(entries, places, said, spellings, lexicon, demonyms, language);
  const before = prefixes[language] ?? [];
  return (text) => {
    const tokens = tokensOf(typedWords(text.slice(0, longest)), words, names, before);
    const parts = partsOf(tokens);
    const unknown = new Set(parts.unknown);
    return {
      questions: asksWhether(tokens, whether[language] ?? [])
        ? readingsOf(parts).filter(({ shape }) => shape !== 'partners')
        : readingsOf(parts),
      understood: tokens
        .filter((token) => told(token) && !unknown.has(token.typed))
        .map(({ typed }) => typed),
      unknown: parts.unknown,
      economies: [
        ...new Set(tokens.flatMap((token) => (token.kind === 'economy' ? token.codes : []))),
      ],
      groups: parts.economies.flatMap(({ group }) => group ?? []),
      likely: parts.unknown.flatMap((typed) => misspelt(typed, names)),
      meanings: parts.said,
    };
  };
}

/** "Is India the largest receiver" and "l’Inde est-elle" ask of India, and not who receives from it. */
function asksWhether(tokens: readonly Token[], words: readonly string[]): boolean {
  const asks = (token: Token | undefined) =>
    token !== undefined && words.includes(token.typed.toLowerCase());
  const named = tokens.findIndex(({ kind }) => kind === 'economy');
  if (named < 0 || !tokens.slice(0, named).every((token) => !told(token))) return false;
  return asks(tokens[named - 1]) || asks(tokens[named - 2]) || asks(tokens[named + 1]);
}

const whether: Readonly<Record<string, readonly string[]>> = {
  en: ['is', 'are', 'was', 'were'],
  fr: ['est'],
  es: ['es', 'fue'],
  ar: ['هل'],
};

function told(token: Token): boolean {
  return token.kind !== 'unknown' && !(token.kind === 'word' && token.meanings[0] === 'filler');
}

/** What Arabic writes together with the next word; the longest first. */
const prefixes: Readonly<Record<string, readonly (readonly [string, Meaning | null])[]>> = {
  ar: [
    ['وال', 'and'],
    ['بال', 'in'],
    ['فال', null],
    ['كال', null],
    ['لل', 'to'],
    ['ال', null],
    ['ب', 'in'],
    ['ل', 'to'],
    ['و', 'and'],
    ['ف', null],
  ],
};
