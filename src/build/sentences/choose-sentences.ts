import { createHash } from 'node:crypto';
import type { PageSentence } from './page-sentences.ts';

/** A sentence and the page it was read on. */
export interface SentenceOnPage extends PageSentence {
  path: string;
}

/**
 * Some of many sentences, for a person to read: each of another make, those of all figures and kinds of
 * pages in turn.
 *
 * @param sheet which choice: another number, other sentences
 */
export function chooseSentences(
  all: readonly SentenceOnPage[],
  count: number,
  sheet: number,
): SentenceOnPage[] {
  const order = new Map(all.map((one) => [one, hash(`${sheet} ${one.path} ${one.text}`)] as const));
  const shuffled = [...order].toSorted(([, a], [, b]) => (a < b ? -1 : 1)).map(([one]) => one);
  const makes = new Set<string>();
  const groups = new Map<string, SentenceOnPage[]>();
  for (const one of shuffled) {
    const make = makeOf(one.text);
    if (makes.has(make)) continue;
    makes.add(make);
    groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  }
  const most = Math.max(0, ...[...groups.values()].map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) =>
    [...groups.values()].flatMap((group) => group[turn] ?? []),
  )
    .flat()
    .slice(0, count);
}

/** Figures of a page that stands for many, whichever economy it is of, are one group. */
function groupOf({ path, place }: SentenceOnPage): string {
  return `${path.replaceAll(/\/[A-Z]{3}(?=\/|$)/g, '/…')}#${place}`;
}

/** What is left of a sentence without its names and numbers. */
function makeOf(text: string): string {
  return text.replaceAll(/[\d.,\s\u00a0\u202f]+/g, ' ').replaceAll(/\p{Lu}[\p{L}’-]*/gu, 'A');
}

function hash(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
