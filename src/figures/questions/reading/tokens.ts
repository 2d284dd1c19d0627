import type { EconomyCode } from '../../../domain/economy.ts';
import type { Among } from './question.ts';
import type { KnownWords, Meaning, Typed } from './lexicon.ts';

/** A part of a question that is understood. */
export type Token =
  | { kind: 'word'; meanings: readonly Meaning[]; typed: string }
  | {
      kind: 'economy';
      codes: readonly EconomyCode[];
      typed: string;
      people?: 'those' | 'many' | 'women';
    }
  | { kind: 'among'; among: Among; typed: string }
  | { kind: 'year'; year: number; typed: string }
  | { kind: 'number'; value: number; typed: string }
  | { kind: 'unknown'; typed: string };

/** Names by the folded words, each with the economies that have it, and the groups of economies. */
export interface KnownNames {
  economies: ReadonlyMap<string, readonly EconomyCode[]>;
  amongs: ReadonlyMap<string, Among>;
  /** What people from an economy are called. */
  demonyms: ReadonlyMap<string, readonly EconomyCode[]>;
  /** Those of them that are women's, or go with a word that is feminine. */
  women: ReadonlySet<string>;
  longest: number;
}

/** Keys so short that they are words, too, unless they are in capitals. */
const short = 3;
/** Plurals, which are people by themselves: "Syrians", and not "Syrian". */
const many = /(s|ين|ون|هنود|اتراك|مغاربه|روس|افغان)$/;
/** Those that nobody means otherwise. */
const plain = new Set(['us', 'usa', 'uk', 'uae', 'drc', 'eau', 'rdc', 'eua', 'rca']);

/**
 * Takes a question apart: at each place the longest phrase that is a name, a word of the language, a
 * year or a number.
 *
 * @param before what may be written together with the next word, as Arabic does, with its meaning
 */
export function tokensOf(
  words: readonly Typed[],
  known: KnownWords,
  names: KnownNames,
  before: readonly (readonly [string, Meaning | null])[] = [],
): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < words.length;) {
    const found = tokenAt(words, at, known, names) ?? joined(words, at, known, names, before);
    if (found === null) {
      tokens.push({ kind: 'unknown', typed: words[at]!.typed });
      at += 1;
    } else {
      tokens.push(...found.tokens);
      at += found.length;
    }
  }
  return tokens;
}

interface Found {
  tokens: readonly Token[];
  length: number;
}

function tokenAt(
  words: readonly Typed[],
  at: number,
  known: KnownWords,
  names: KnownNames,
): Found | null {
  const most = Math.min(Math.max(known.longest, names.longest), words.length - at);
  for (let length = most; length > 0; length--) {
    const taken = words.slice(at, at + length);
    const key = taken.map(({ word }) => word).join(' ');
    const typed = taken.map((one) => one.typed).join(' ');
    const among = names.amongs.get(key);
    if (among !== undefined) return { tokens: [{ kind: 'among', among, typed }], length };
    const codes = names.economies.get(key);
    const meanings = known.meanings.get(key);
    const named = key.length > short || !/^[a-z]+$/.test(key) || taken[0]!.code || plain.has(key);
    if (codes !== undefined && named && (meanings === undefined || taken[0]!.code))
      return { tokens: [{ kind: 'economy', codes, typed }], length };
    if (meanings?.[0] === 'not_told') return { tokens: [{ kind: 'unknown', typed }], length };
    if (meanings !== undefined) return { tokens: [{ kind: 'word', meanings, typed }], length };
    const those = names.demonyms.get(key);
    if (those !== undefined)
      return {
        tokens: [
          {
            kind: 'economy',
            codes: those,
            typed,
            people: names.women.has(key) ? 'women' : many.test(key) ? 'many' : 'those',
          },
        ],
        length,
      };
    if (length === 1 && /^\d+(\.\d+)?$/.test(key)) return { tokens: [number(key)], length };
  }
  return null;
}

function number(key: string): Token {
  const value = Number(key);
  const year = /^(19[5-9]\d|20[0-4]\d)$/.test(key);
  return year ? { kind: 'year', year: value, typed: key } : { kind: 'number', value, typed: key };
}

/** A word behind another that is written together with it. */
function joined(
  words: readonly Typed[],
  at: number,
  known: KnownWords,
  names: KnownNames,
  before: readonly (readonly [string, Meaning | null])[],
): Found | null {
  const first = words[at]!;
  for (const [prefix, meaning] of before) {
    if (!first.word.startsWith(prefix) || first.word.length < prefix.length + 2) continue;
    const rest = { ...first, word: first.word.slice(prefix.length) };
    const found = tokenAt([rest, ...words.slice(at + 1)], 0, known, names);
    if (found === null) continue;
    const own: Token[] =
      meaning === null ? [] : [{ kind: 'word', meanings: [meaning], typed: prefix }];
    return { tokens: [...own, ...found.tokens], length: found.length };
  }
  return null;
}
