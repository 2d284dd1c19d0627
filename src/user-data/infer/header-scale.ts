import { keyOf } from './name-words.ts';
import { anyOf, eitherOf, plainEitherOf } from './words-of-all.ts';

export type Scale = 'thousand' | 'million' | 'billion';

/** Longer ones first: a thousand millions is no million. */
const scales: readonly [Scale, RegExp][] = [
  ['billion', anyOf('scale.billion', 'scale.billion_name')],
  ['million', either(anyOf('scale.million'), ' 000 000 ')],
  ['thousand', either(anyOf('scale.thousand'), ' (?:000s?|k) ')],
  ['thousand', new RegExp(` ${eitherOf('scale.thousand_before')}`, 'u')],
];
/** Scales in which nothing is kept, and what is a million or a thousand. */
const unlike = anyOf('scale.unlike');
const several = new RegExp(
  ` (?:${plainEitherOf('scale.several')}|(?!(?:19|20)\\d\\d |1 |000 )\\d+) (?:(?:${eitherOf('scale.of')}) )?(?:${plainEitherOf('scale.of_several')})`,
  'u',
);
const short = new RegExp(`\\b(?:${eitherOf('scale.short')})\\.`, 'gi');
const money = `(?:us\\s?\\$|usd|\\$|${eitherOf('scale.dollars')})`;
const letterAfter = new RegExp(`${money}[\\s_(,/-]*([mbkt])(?![\\p{L}\\p{N}])`, 'iu');
const letterBefore = new RegExp(`(?<![\\p{L}\\p{N}])([mbkt])[\\s_]?${money}`, 'iu');
const byLetter = { m: 'million', b: 'billion', k: 'thousand', t: 'unknown' } as const;

/**
 * The scale that a name speaks of; `unknown` where it is one in which nothing is kept, or where
 * there are several. A single letter is taken for one only beside the word or sign of dollars.
 */
export function scaleOfName(name: string): Scale | 'unknown' | null {
  const letter = (letterAfter.exec(name) ?? letterBefore.exec(name))?.[1]?.toLowerCase();
  let key = keyOf(name.replaceAll(short, ' million ').replaceAll(/(usd|\$)(?=\p{L})/giu, '$1 '));
  if (several.test(key)) return 'unknown';
  const found = new Set<Scale | 'unknown'>();
  if (letter !== undefined) found.add(byLetter[letter as 'm']);
  for (const [scale, words] of scales)
    for (; words.test(key); key = key.replace(words, '  ')) found.add(scale);
  if (unlike.test(key)) found.add('unknown');
  return found.size > 1 ? 'unknown' : ([...found][0] ?? null);
}

const words = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:in )?(?:${eitherOf('scale.billion', 'scale.million', 'scale.thousand')}|(?:${eitherOf('scale.short')})\\.)(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A name without its words of scale, for numbers that are kept without one. */
export function withoutScale(name: string): string {
  return name.replaceAll(words, ' ');
}

function either(words: RegExp, signs: string): RegExp {
  return new RegExp(`${words.source}|${signs}`, 'u');
}
