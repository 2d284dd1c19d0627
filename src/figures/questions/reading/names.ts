import type { EconomyCode } from '../../../domain/economy.ts';
import { namesOfParts } from '../../../ui/combobox/economy-aliases.ts';
import { fold, type SearchEntry } from '../../../ui/combobox/economy-search.ts';
import { languages, type NamedEconomy } from '../../../language/index.ts';
import { feminineOf } from './feminine.ts';
import { wordsOf, type Lexicon } from './lexicon.ts';
import { amongs as groups, type Among } from './question.ts';
import type { KnownNames } from './tokens.ts';

/** Names that several economies are called by. */
const shared: readonly (readonly EconomyCode[])[] = [
  ['COG', 'COD'],
  ['KOR', 'PRK'],
];

/** What browsers call economies: many are better known so than by their names at the United Nations. */
const usual = languages.map(
  (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
);
/** Browsers take it for one of its successors. */
const former = 'ANT';

/**
 * Every spelling of every economy in the languages that a user may write.
 *
 * @param said the name with its article, as it stands in a sentence
 * @param spellings other names by code
 * @param called what people from an economy are called
 * @param language whose women's names are made from the men's
 */
export function knownNames(
  entries: readonly SearchEntry[],
  places: readonly Pick<NamedEconomy, 'economy' | 'iso2'>[],
  said: (economy: EconomyCode) => string,
  spellings: readonly Readonly<Record<EconomyCode, readonly string[]>>[],
  lexicon: Lexicon,
  called: Readonly<Record<EconomyCode, readonly string[]>>,
  language: string,
): KnownNames {
  const economies = new Map<string, EconomyCode[]>();
  let longest = 1;
  const add = (name: string, code: EconomyCode) => {
    const words = wordsOf(name);
    const key = words.join(' ');
    if (key === '') return;
    longest = Math.max(longest, words.length);
    const known = economies.get(key) ?? [];
    if (!known.includes(code)) economies.set(key, [...known, code]);
  };
  const articles = new Set(lexicon.filler);
  const codes = new Set(entries.map(({ economy }) => economy));
  for (const { economy, name, keys } of entries) {
    // What is told of a whole is no answer about a part of it.
    const parts = (namesOfParts[economy] ?? []).map(fold);
    for (const key of keys) if (!parts.includes(key)) add(key, economy);
    for (const form of [name, said(economy)]) {
      add(form, economy);
      // Without its article, which may have grown together with the word before it.
      const [first = '', ...rest] = wordsOf(form);
      if (articles.has(first)) add(rest.join(' '), economy);
    }
  }
  for (const { economy, iso2 } of places)
    if (iso2 !== null && economy !== former && codes.has(economy))
      for (const shown of usual) add(shown.of(iso2) ?? '', economy);
  for (const all of spellings)
    for (const [code, names] of Object.entries(all))
      if (codes.has(code)) for (const name of names) add(name, code);
  for (const word of lexicon.congo) for (const code of shared[0]!) add(word, code);
  for (const word of lexicon.korea) for (const code of shared[1]!) add(word, code);
  const amongs = new Map<string, Among>();
  for (const group of groups)
    for (const phrase of lexicon[group]) amongs.set(wordsOf(phrase).join(' '), group);
  const demonyms = new Map<string, EconomyCode[]>();
  for (const [code, words] of Object.entries(called))
    for (const word of words) {
      const key = keyOf(word);
      demonyms.set(key, [...(demonyms.get(key) ?? []), code]);
    }
  const women = new Set<string>();
  for (const [code, words] of Object.entries(called))
    for (const key of words.flatMap((word) => feminineOf(word, language)).map(keyOf)) {
      if (demonyms.has(key) && !women.has(key)) continue;
      women.add(key);
      demonyms.set(key, [...(demonyms.get(key) ?? []), code]);
    }
  return { economies, amongs, demonyms, women, longest: Math.max(longest, 7) };
}

const keyOf = (name: string) => wordsOf(name).join(' ');
