import type en from '../../../language/en/questions.json';
import { fold } from '../../../ui/combobox/economy-search.ts';
import { withDecades } from './decades.ts';
import { amongs } from './question.ts';

/** What words of a question mean, as `questions.json` of a language has them. */
export type Meaning = keyof typeof en;
export type Lexicon = Readonly<Record<Meaning, readonly string[]>>;

/** The words of a language, ready to be looked up. */
export interface KnownWords {
  /** By the folded phrase; a phrase may mean several things. */
  meanings: ReadonlyMap<string, readonly Meaning[]>;
  /** Words of the longest phrase. */
  longest: number;
}

/** Names of economies and of groups of them, which `knownNames` takes. */
const named: ReadonlySet<string> = new Set<string>([...amongs, 'congo', 'korea']);

/** @param lexicon phrases by what they mean */
export function knownWords(lexicon: Lexicon): KnownWords {
  const meanings = new Map<string, Meaning[]>();
  let longest = 1;
  for (const [meaning, phrases] of Object.entries(lexicon) as [Meaning, readonly string[]][])
    for (const phrase of named.has(meaning) ? [] : phrases) {
      const key = wordsOf(phrase).join(' ');
      const known = meanings.get(key) ?? [];
      if (!known.includes(meaning)) meanings.set(key, [...known, meaning]);
      longest = Math.max(longest, key.split(' ').length);
    }
  return { meanings, longest };
}

const digits = /[٠-٩]/g;

/** The words of a text as they are compared: without case, accents and elided articles. */
export function wordsOf(text: string): string[] {
  return typedWords(text).map(({ word }) => word);
}

/** A word of a text. */
export interface Typed {
  word: string;
  typed: string;
  /** In capitals, in a text that is not. */
  code: boolean;
}

export function typedWords(text: string): Typed[] {
  const shouted = text === text.toUpperCase();
  return withDecades(text.replaceAll(digits, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))))
    .replaceAll(/(?<=\d)[٬, \u00a0\u202f](?=\d{3}(?!\d))/g, '')
    .replaceAll(/(?<=\d)[٫,](?=\d)/g, '.')
    .replaceAll(/(?<=\d{4})\s*[-–—]\s*(?=\d{4})/g, ' – ')
    .replaceAll(/(?<!\p{L})(qu|[dljnscm])['’](?=\p{L})/giu, '$1 ')
    .replaceAll(/(?<=\p{L}{3})['’]s?(?!\p{L})/giu, ' ’s ')
    .replaceAll(/[-=]+>|[→←]/g, ' ')
    .replaceAll(/([%٪$€<>])/g, ' $1 ')
    .replaceAll(/(?<=\d)(?=\p{L})/gu, ' ')
    .split(/[\s;:?!¿¡؟،"«»()[\]/]+|,|-|\.(?!\d)/u)
    .flatMap((typed) => {
      const code = !shouted && /^\p{Lu}{2,}$/u.test(typed);
      return marks[typed] ?? wordIn(typed).map((word) => ({ word, typed, code }));
    });
}

const sign = (word: string, typed: string) => [{ word, typed, code: false }];
/** What folding would take away. */
const marks: Readonly<Record<string, readonly Typed[]>> = {
  '’s': sign('’s', '’s'),
  '%': sign('%', '%'),
  '٪': sign('%', '%'),
  $: sign('$', '$'),
  '>': sign('>', '>'),
  '<': sign('<', '<'),
  '–': sign('–', '–'),
  '—': [],
  '': [],
};

function wordIn(typed: string): string[] {
  if (/^\d+(\.\d+)?$/.test(typed)) return [typed];
  return fold(typed)
    .replaceAll(/[أإآٱ]/g, 'ا')
    .split(' ')
    .filter((word) => word !== '');
}
