import type { EconomyIndex, Found } from '../economy-index.ts';
import { wordsOfAll } from '../words-of-all.ts';

/** How the two ends of a cell follow each other: as the money goes, against it, or unsaid. */
export type Order = 'forth' | 'back' | 'open';

export interface Pair {
  first: string;
  second: string;
  order: Order;
}

const spaced = (words: readonly string[]) => words.map((word) => `\\s+${word}\\s+`);
const to = wordsOfAll('corridor.to');
const from = wordsOfAll('corridor.from');
const either = (parts: readonly string[]) => new RegExp(parts.join('|'), 'giu');
/** What may stand between two ends; of one order each, the surest first. */
const between: readonly (readonly [Order, RegExp])[] = [
  ['open', either(['\\s*(?:↔|⇄|⇔|<-+>|<=+>)\\s*'])],
  ['forth', either(['\\s*(?:→|⇒|➔|➜|⟶|-+>|=+>|>+|»)\\s*', ...spaced(to)])],
  ['back', either(['\\s*(?:←|⇐|⟵|<-+|<=+|<+|«)\\s*', ...spaced(from)])],
  ['open', either(['\\s*(?:[-‐-―/|:;_]|\\s&\\s)\\s*'])],
];
const before = new RegExp(`^(?:${from.join('|')})\\s+`, 'iu');
const named = (found: Found) =>
  found.kind === 'group' || (found.kind === 'economy' && found.by !== 'm49');

/** The two economies that a cell names, if there is one way only to read it so. */
export function pairIn(text: string, index: EconomyIndex): Pair | null {
  if (index.find(text).kind === 'economy') return null;
  if (/^[A-Z]{6}$/.test(text)) {
    const [first, second] = [text.slice(0, 3), text.slice(3)];
    const both = [first, second].every((code) => index.find(code).kind === 'economy');
    return both ? { first, second, order: 'open' } : null;
  }
  for (const [order, sign] of between) {
    const whole = order === 'forth' ? text.replace(before, '') : text;
    const pairs = [...whole.matchAll(sign)].flatMap(({ 0: { length }, index: at }): Pair[] => {
      const [first, second] = [whole.slice(0, at).trim(), whole.slice(at + length).trim()];
      if (first === '' || second === '') return [];
      const [one, two] = [index.find(first, 'alpha2'), index.find(second, 'alpha2')];
      const both = named(one) && named(two) && (one.kind === 'economy' || two.kind === 'economy');
      return both ? [{ first, second, order }] : [];
    });
    if (pairs.length === 1) return pairs[0]!;
    if (pairs.length > 1) return null;
  }
  return null;
}
