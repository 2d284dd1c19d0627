import type { PlacedWord, WordLook } from '../picture/svg/word-boxes.ts';
import type { Direction } from '../../domain/direction.ts';
import { colourOf } from './draw-svg.ts';
import { hex, type PageFonts, type Run } from './page-fonts.ts';
import { piecesOf } from './word-pieces.ts';
import { arrowOperators, haloOperators } from './word-shapes.ts';
import {
  axesOf,
  betweenWords,
  goesOn,
  hiddenText,
  rightEnd,
  type Laid,
  type LastLaid,
  withinWord,
} from './word-spaces.ts';

const written = (value: number): string => String(Number(value.toFixed(3)));

/**
 * Words as text of a PDF, each where the browser laid it and as wide, in the px of a page whose axes
 * are turned. What runs from right to left is written in the order of reading, letter by letter: programs
 * that take text as it is written have it so, and those that look where letters stand find it by that.
 */
export function writeWords(
  words: readonly PlacedWord[],
  fonts: PageFonts,
  page: Direction = 'ltr',
): string {
  let before: LastLaid | null = null;
  const lines: string[] = [];
  for (const word of words) {
    const { look } = word;
    const colour = look ? colourOf(look.colour) : null;
    if (!look || colour === null || look.size <= 0) continue;
    placesOf(word, look).forEach((place, at) => {
      const between =
        at === 0
          ? betweenWords(before, place, word.space ?? null, fonts)
          : withinWord(before, place, fonts);
      const own = writePlace(place, { look, colour }, fonts);
      if (own.length === 0) return;
      const ends = page === 'rtl' && at === 0 && word.space === undefined;
      lines.push(...(ends ? rightEnd(before, fonts) : []), ...between, ...own);
      before = laidAfter(before, place, at > 0 || word.space !== undefined);
    });
  }
  if (page === 'rtl') lines.push(...rightEnd(before, fonts));
  return lines.length === 0 ? '' : ['BT', '0 Tr', ...lines, 'ET'].join('\n');
}

/** What was written last, once a place is written behind it or, in another text, apart from it. */
function laidAfter(before: LastLaid | null, place: Place, sameText: boolean): LastLaid {
  const { x } = place;
  if (!before || !sameText) return { ...place, run: x, from: x, forwards: !place.leftwards };
  const on = goesOn(before, place);
  return {
    ...place,
    run: on ? Math.min(before.run, x) : x,
    forwards: before.forwards && on,
    from: Math.min(before.from, x),
  };
}

interface Place extends Laid {
  meant?: string;
}

function placesOf(word: PlacedWord, { size, ascent }: WordLook): Place[] {
  const { text, turned, top, bottom } = word;
  if (turned) {
    const { length, ...line } = turned;
    return [{ ...line, text, length, size, leftwards: rightToLeft.test(text) }];
  }
  const y = top + ascent * (bottom - top);
  return piecesOf(word).map(({ left, right, ...piece }) => ({
    ...piece,
    x: left,
    y,
    size,
    length: right - left,
    angle: 0,
  }));
}

function writePlace(
  { text, meant, x, y, size, length, leftwards, angle }: Place,
  { look, colour }: { look: WordLook; colour: string },
  fonts: PageFonts,
): string[] {
  const bold = look.weight >= 550;
  if (!fonts.has(text, bold))
    return [hiddenText(text, { x, y, size, length, angle, leftwards }, fonts)];
  const { runs, width } = fonts.shape(text, bold, leftwards, meant);
  if (runs.length === 0 || width <= 0) return [];
  const stretch = Math.min(2, Math.max(0.5, length / (width * size)));
  const axes = axesOf(angle, x, y);
  return [
    look.halo ? haloOperators(runs, fonts, { axes, size, stretch, halo: look.halo }) : '',
    `${colour} rg ${written(100 * stretch * (leftwards ? touching : 1))} Tz ${axes} Tm`,
    ...(leftwards ? letterByLetter(runs, size, stretch) : runs.map((run) => shown(run, size))),
    arrowOperators(runs, { axes, size, stretch, colour }, look.weight),
  ].filter((line) => line !== '');
}

function shown({ font, glyphs, arrow }: Run, size: number): string {
  const own = `/F${font} ${written(size)} Tf <${glyphs.map(({ code }) => hex(code)).join('')}> Tj`;
  return arrow ? `3 Tr ${own} 0 Tr` : own;
}

/**
 * Letters that are written one by one reach a little over the next one's place: between all of a word that
 * only touch, by as much as numbers are rounded, Poppler finds spaces.
 */
const touching = 1.002;

/** Glyphs that stand from left to right, the last one first. */
function letterByLetter(runs: readonly Run[], size: number, stretch: number): string[] {
  let pen = 0;
  const placed = runs.flatMap(({ font, glyphs }) =>
    glyphs.map(({ code, width }) => {
      const at = pen;
      pen += width * size * stretch;
      return { font, code, at };
    }),
  );
  let from = 0;
  let face = -1;
  return placed.toReversed().map(({ font, code, at }) => {
    const to = font === face ? '' : `/F${font} ${written(size)} Tf `;
    const move = `${written(at - from)} 0 Td`;
    [from, face] = [at, font];
    return `${to}${move} <${hex(code)}> Tj`;
  });
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
