import * as v from 'valibot';
import type { Parameter } from '../parameters.ts';

/** Words of a page in place of the atlas's: null leaves those of the atlas, an empty text hides them. */
export type OwnText = string | null;

/** How an address says that the atlas's words are hidden, and that they are shown. */
const [hidden, usual] = ['0', '1'];

/** Letters of one word at least, so that a digit stays a switch. */
const least = 2;

/**
 * What no own words may hold: signs that steer programs, turn the words around them or stand for no
 * letter, some of which no XML may hold.
 */
const barred = /[\p{Cc}\p{Cs}\p{Co}\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\uffff\ufdd0-\ufdef]/u;

/** Words as they are kept: composed letters, one space between two words, none around. */
export const tidied = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Words of a page of its own, as plain text: `0` hides the atlas's, `1` leaves them.
 *
 * @param most letters, counted as Unicode does
 */
export function ownTextParameter<All>(most: number): Parameter<OwnText, All> {
  return {
    schema: v.pipe(
      v.string(),
      v.transform(tidied),
      v.check((text) => !barred.test(text), 'look:reason.barred_letters'),
      v.check(
        (text) => text === hidden || text === usual || [...text].length >= least,
        'look:reason.no_words',
      ),
      v.check((text) => [...text].length <= most, 'look:reason.too_many_letters'),
      v.transform((text) => (text === usual ? null : text === hidden ? '' : text)),
    ),
    fallback: () => null,
    write: (text) => (text === '' ? hidden : (text ?? '')),
    expectedType: { kind: 'words', most },
  };
}

/**
 * Words as they are typed: what they come to, and a key of why they can't be used. A digit alone is
 * no word, though it is a switch in an address; no words are the atlas's own.
 */
export function typedText(text: string, most: number): { value: OwnText; why: string | null } {
  const given = tidied(text);
  if (given === '') return { value: null, why: null };
  if (given.length < least) return { value: null, why: 'look:reason.no_words' };
  const parsed = v.safeParse(ownTextParameter(most).schema, given);
  return parsed.success
    ? { value: parsed.output, why: null }
    : { value: null, why: parsed.issues[0].message };
}
