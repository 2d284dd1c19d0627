import { directionOfText } from '../svg/text-lines.ts';
import type { PlacedWord } from '../svg/word-boxes.ts';
import { advance, ascent, descent } from './glyphless.ts';

/**
 * What a PDF page is told to write unseen over a picture, so that its words can be found and
 * copied where they stand. Letters stand in the order of reading; a word that is read from right
 * to left is written leftwards.
 *
 * @param scale points in a px
 * @param height of the page in points: a page is measured from its foot
 */
export function textLayer(
  words: readonly PlacedWord[],
  scale: number,
  height: number,
  font: string,
): string {
  const lines = words.map(({ text: whole, left, right, top, bottom }) => {
    const text = whole.replaceAll(unseen, '');
    const size = (bottom - top) * scale;
    const width = Math.max(right - left, 0.1) * scale;
    const units = [...`${text} `].length - 1 || 1;
    const stretch = (1000 * width) / (units * advance * size);
    const baseline = height - bottom * scale + (descent / (ascent + descent)) * size;
    const leftwards = directionOfText(text) === 'rtl';
    const matrix = [
      leftwards ? -stretch : stretch,
      0,
      0,
      1,
      (leftwards ? right : left) * scale,
      baseline,
    ];
    return `/${font} ${written(size)} Tf ${matrix.map(written).join(' ')} Tm <${hex(text)}> Tj`;
  });
  return `BT 3 Tr\n${lines.join('\n')}\nET`;
}

/** Marks that turn text, of no use to who searches it. */
const unseen = /[\u200e\u200f\u2066-\u2069]/g;

const written = (value: number): string => String(Number(value.toFixed(4)));

/** UTF-16 in hexadecimal, two bytes a letter; letters beyond are left out. */
function hex(text: string): string {
  return Array.from(`${text} `)
    .filter((letter) => letter.length === 1)
    .map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');
}
