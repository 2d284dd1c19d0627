import type { PlacedWord } from '../../../../exports/picture/svg/word-boxes.ts';
import { colourOf } from './draw-svg.ts';
import { hex, type PageFonts } from './page-fonts.ts';
import { piecesOf } from './word-pieces.ts';

const written = (value: number): string => String(Number(value.toFixed(3)));

/**
 * Words as text of a PDF, each where the browser laid it and as wide, in the px of a page whose axes
 * are turned. A word from right to left is written from its end, as readers of PDF expect it: they turn
 * it for those who search and copy.
 */
export function writeWords(words: readonly PlacedWord[], fonts: PageFonts): string {
  const lines = words.flatMap((word) => {
    const { look, top, bottom } = word;
    const colour = look ? colourOf(look.colour) : null;
    if (!look || colour === null || look.size <= 0) return [];
    const baseline = top + look.ascent * (bottom - top);
    return piecesOf(word).flatMap(({ text, left, right, leftwards }) => {
      const { runs, width } = fonts.shape(text, look.weight >= 550, leftwards);
      if (runs.length === 0 || width <= 0) return [];
      const stretch = Math.min(200, Math.max(50, (100 * (right - left)) / (width * look.size)));
      return [
        `${colour} rg ${written(stretch)} Tz 1 0 0 -1 ${written(left)} ${written(baseline)} Tm`,
        ...runs.map(
          ({ font, glyphs }) =>
            `/F${font} ${written(look.size)} Tf <${glyphs.map(hex).join('')}> Tj`,
        ),
      ];
    });
  });
  return lines.length === 0 ? '' : ['BT', '0 Tr', ...lines, 'ET'].join('\n');
}
