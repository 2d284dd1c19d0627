import type { PlacedWord } from '../picture/svg/word-boxes.ts';
import type { Said } from './structure.ts';

/** Something that is read out, and where it stands, px from the corner of its part. */
export interface Stretch extends Said {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The words of each stretch, and those that lie in none; a word lies where its middle is. */
export function wordsByStretch(
  words: readonly PlacedWord[],
  stretches: readonly Stretch[],
): { of: readonly PlacedWord[][]; loose: PlacedWord[] } {
  const of = stretches.map((): PlacedWord[] => []);
  const loose: PlacedWord[] = [];
  for (const word of words) {
    const x = (word.left + word.right) / 2;
    const y = (word.top + word.bottom) / 2;
    const at = stretches.findIndex(
      ({ left, top, right, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );
    (of[at] ?? loose).push(word);
  }
  return { of, loose };
}
