import { fold } from '../../ui/combobox/economy-search.ts';

/** A name as its words are looked for: folded, with a space at each end. */
export function keyOf(name: string): string {
  const parted = name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(?<!\p{L})([dl])[’'](?=\p{L})/giu, '$1 ');
  return ` ${fold(parted)} `;
}

/**
 * Finds any of some words in a folded name that begins and ends with a space. Words are parted by
 * `|`; Arabic ones may have a preposition before them.
 */
export function anyOf(...lists: readonly string[]): RegExp {
  const all = lists.join('|');
  const words = all
    .split('|')
    .map((word) => (/\p{Script=Arabic}/u.test(word) ? foldedArabic(word) : plainLetters(word)));
  return new RegExp(` (?:${words.join('|')}) `, 'u');
}

function foldedArabic(word: string): string {
  // Folding drops `ال` at the head of a word as an article, and leaves it behind a preposition.
  const behind = fold(`ب${word}`).slice(1);
  return `(?:${fold(word)}|(?:بال|لل|ب|ل|و)?${behind})`;
}

function plainLetters(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
