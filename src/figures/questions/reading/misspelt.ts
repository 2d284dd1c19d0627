import type { EconomyCode } from '../../../domain/economy.ts';
import { wordsOf } from './lexicon.ts';
import type { KnownNames } from './tokens.ts';

/** Shorter words are a letter away from too many. */
const shortest = 5;

/** The economies that a word is one letter away from, as it is typed in haste; none where they are several. */
export function misspelt(typed: string, names: KnownNames): readonly EconomyCode[] {
  const word = wordsOf(typed).join(' ');
  if (word.length < shortest) return [];
  const found = new Set<EconomyCode>();
  for (const [name, codes] of names.economies)
    if (name.length >= shortest && isOneAway(word, name)) for (const code of codes) found.add(code);
  return found.size === 1 ? [...found] : [];
}

/** Whether one letter too many, too few, another, or two in each other's place make the difference. */
function isOneAway(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}
