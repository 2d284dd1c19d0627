import { anyOf, keyOf } from './name-words.ts';
import { scaleWords } from './scale-words.ts';

export type Scale = 'thousand' | 'million' | 'billion';

/** Longer ones first: a thousand millions is no million. */
const scales: readonly [Scale, RegExp][] = [
  ['billion', anyOf(scaleWords.billion, 'md|mds')],
  ['million', anyOf(scaleWords.million, '000 000')],
  ['thousand', anyOf(scaleWords.thousand, '000s?|k')],
  ['thousand', / mil (?=(?:dolares|personas|migrantes) )/],
];
/** Scales in which nothing is kept, and `mil`, which is a million or a thousand. */
const unlike = anyOf(
  'trillions?|tn|trn|billones|billon|crores?|lakhs?|lacs?|mil',
  'تريليون|تريليونات',
);
const several =
  / (?:hundreds?|tens?|dozens?|cientos|decenas|centenas|centaines|dizaines|(?!(?:19|20)\d\d |1 |000 )\d+) (?:of |de |d )?(?:thousand|million|billion|millier|milliard|millon|miles|bn|mn|mln)/;
const money = '(?:us\\s?\\$|usd|\\$|dollars?|dolares|dólares)';
const letterAfter = new RegExp(`${money}[\\s_(,/-]*([mbkt])(?![\\p{L}\\p{N}])`, 'iu');
const letterBefore = new RegExp(`(?<![\\p{L}\\p{N}])([mbkt])[\\s_]?${money}`, 'iu');
const byLetter = { m: 'million', b: 'billion', k: 'thousand', t: 'unknown' } as const;

/**
 * The scale that a name speaks of; `unknown` where it is one in which nothing is kept, or where
 * there are several. A single letter is taken for one only beside the word or sign of dollars.
 */
export function scaleOfName(name: string): Scale | 'unknown' | null {
  const letter = (letterAfter.exec(name) ?? letterBefore.exec(name))?.[1]?.toLowerCase();
  let key = keyOf(
    name.replaceAll(/\bmil\./gi, ' million ').replaceAll(/(usd|\$)(?=\p{L})/giu, '$1 '),
  );
  if (several.test(key)) return 'unknown';
  const found = new Set<Scale | 'unknown'>();
  if (letter !== undefined) found.add(byLetter[letter as 'm']);
  for (const [scale, words] of scales)
    for (; words.test(key); key = key.replace(words, '  ')) found.add(scale);
  if (unlike.test(key)) found.add('unknown');
  return found.size > 1 ? 'unknown' : ([...found][0] ?? null);
}

const words = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:in )?(?:${Object.values(scaleWords).join('|')}|mil\\.)(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A name without its words of scale, for numbers that are kept without one. */
export function withoutScale(name: string): string {
  return name.replaceAll(words, ' ');
}
