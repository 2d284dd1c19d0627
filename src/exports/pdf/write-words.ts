import type { PlacedWord } from '../picture/svg/word-boxes.ts';
import { colourOf } from './draw-svg.ts';
import { hex, type PageFonts } from './page-fonts.ts';
import { piecesOf } from './word-pieces.ts';
import { arrowOperators, haloOperators } from './word-shapes.ts';

const written = (value: number): string => String(Number(value.toFixed(3)));

/**
 * Words as text of a PDF, each where the browser laid it and as wide, in the px of a page whose axes
 * are turned. A word from right to left is written from its end, as readers of PDF expect it: they turn
 * it for those who search and copy.
 */
export function writeWords(words: readonly PlacedWord[], fonts: PageFonts): string {
  const lines = words.flatMap((word) => writeWord(word, fonts));
  return lines.length === 0 ? '' : ['BT', '0 Tr', ...lines, 'ET'].join('\n');
}

function writeWord(word: PlacedWord, fonts: PageFonts): string[] {
  const { look, turned } = word;
  const colour = look ? colourOf(look.colour) : null;
  if (!look || colour === null || look.size <= 0) return [];
  const { size, halo } = look;
  return placesOf(word).flatMap(({ text, x, y, length, leftwards }) => {
    const { runs, width } = fonts.shape(text, look.weight >= 550, leftwards);
    if (runs.length === 0 || width <= 0) return [];
    const stretch = Math.min(2, Math.max(0.5, length / (width * size)));
    const [along, down] = [Math.cos(turned?.angle ?? 0), Math.sin(turned?.angle ?? 0)];
    const axes = `${[along, down, down, -along, x, y].map(written).join(' ')}`;
    return [
      halo ? haloOperators(runs, fonts, { axes, size, stretch, halo }) : '',
      `${colour} rg ${written(100 * stretch)} Tz ${axes} Tm`,
      ...runs.map(({ font, glyphs, arrow }) => {
        const shown = `/F${font} ${written(size)} Tf <${glyphs.map(hex).join('')}> Tj`;
        return arrow ? `3 Tr ${shown} 0 Tr` : shown;
      }),
      arrowOperators(runs, { axes, size, stretch, colour }, look.weight),
    ].filter((line) => line !== '');
  });
}

interface Place {
  text: string;
  /** Left end of its baseline, px, and how long that is. */
  x: number;
  y: number;
  length: number;
  leftwards: boolean;
}

function placesOf(word: PlacedWord): Place[] {
  const { text, turned, look, top, bottom } = word;
  if (turned) {
    const { x, y, length } = turned;
    return [{ text, x, y, length, leftwards: rightToLeft.test(text) }];
  }
  const y = top + (look?.ascent ?? 0.8) * (bottom - top);
  return piecesOf(word).map(({ left, right, ...piece }) => ({
    text: piece.text,
    x: left,
    y,
    length: right - left,
    leftwards: piece.leftwards,
  }));
}

const rightToLeft = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/;
