import type { PlacedSpace } from '../picture/svg/word-boxes.ts';
import { hex, type PageFonts } from './page-fonts.ts';

/** Letters that are written one behind the other. */
export interface Laid {
  text: string;
  /** Left end of its baseline, px, and how long that is. */
  x: number;
  y: number;
  length: number;
  /** Of its line, radians. */
  angle: number;
  /** Of its letters, px. */
  size: number;
  leftwards: boolean;
}

/** The last of them that was written. */
export interface LastLaid extends Laid {
  /** Where a stretch from left to right begins whose end it is, px from the left. */
  run: number;
  /** Whether all of its text on this line runs to the right. */
  forwards: boolean;
  /** Where the text begins, of what is written of it on this line, px from the left. */
  from: number;
}

/** A mark of Unicode that nobody sees: what stands beside it belongs to a text from right to left. */
const rightToLeftMark = '\u200f';
const leftToRightMark = '\u200e';
const written = (value: number): string => String(Number(value.toFixed(3)));

/**
 * What lies between two words, as a sign: programs guess a space from a gap only, and lose it where lines run
 * from right to left.
 *
 * @param space where it is, px; null where the second begins a text of its own
 */
export function betweenWords(
  before: LastLaid | null,
  after: Laid,
  space: PlacedSpace | null,
  fonts: PageFonts,
): string[] {
  if (!before) return [];
  if (space === null) return leadsLeft(before, after) ? apart(before, fonts) : [];
  const line = 'angle' in space ? space : level(space, after.y);
  if (goesOn(before, after))
    return [
      unseen(
        [...before.text, ...after.text].length === 2 ? firmSpace : ' ',
        { ...after, ...line },
        fonts,
      ),
    ];
  return [
    ...leftStop(before, { ...after, ...line }, fonts),
    unseen(spaceToTheLeft, { ...after, ...line }, fonts),
    ...leadIn(before, after, fonts),
  ];
}

/** What lies between two stretches of a word that run another way, or neither. */
export function withinWord(before: LastLaid | null, after: Laid, fonts: PageFonts): string[] {
  if (!before) return [];
  return [...leftStop(before, after, fonts), ...leadIn(before, after, fonts)];
}

/**
 * Begins a name from left to right in a line from right to left: mutool takes letters so far to the left for
 * another line, but for such as are read from the right.
 */
function leadIn(before: Laid, after: Laid, fonts: PageFonts): string[] {
  const leaps = !after.leftwards && after.x < before.x + before.length - 0.2 * after.size;
  return leaps && /\p{L}/u.test(after.text) ? [mark(after, after.x, fonts)] : [];
}

const level = ({ left, right }: { left: number; right: number }, y: number) => ({
  x: left,
  y,
  angle: 0,
  length: right - left,
});

/** Whether what comes after is of the same stretch from left to right. */
export function goesOn(before: Laid, after: Laid): boolean {
  if (before.leftwards || after.leftwards) return false;
  return after.angle !== 0 || after.x >= before.x + before.length - 0.2 * after.size;
}

/** Between single signs Poppler takes a plain space for a gap between letters. */
const firmSpace = `${leftToRightMark} `;

/** pdf.js leaves out signs that are spaces alone where a line goes back, which here is where it goes on. */
const spaceToTheLeft = `${rightToLeftMark} `;

/** Two texts side by side on a line that is read from the right are two, not one. */
function apart(before: LastLaid, fonts: PageFonts): string[] {
  const width = 0.2 * before.size;
  const x = before.from - width;
  return [
    ...leftStop(before, { x }, fonts),
    unseen(spaceToTheLeft, { ...before, x, length: width }, fonts),
  ];
}

/** Whether a text stands to the left of another, on its line and away from it. */
function leadsLeft(before: LastLaid, after: Laid): boolean {
  if (before.angle !== 0 || after.angle !== 0) return false;
  const gap = before.from - after.x - after.length;
  return Math.abs(before.y - after.y) < 0.5 * after.size && gap > 0.2 * after.size;
}

/**
 * Ends a number or a name at whose left the line goes on: Poppler takes what follows for a part of it,
 * and writes "% 97" for "97 %".
 */
function leftStop(before: LastLaid | null, after: Pick<Laid, 'x'>, fonts: PageFonts): string[] {
  if (!before || before.leftwards || before.angle !== 0 || after.x >= before.x) return [];
  return [mark(before, before.run, fonts)];
}

/**
 * Ends a text from left to right on a page from right to left with its stop: Poppler takes one that nothing
 * follows for the line's, and puts it before the text.
 */
export function rightEnd(last: LastLaid | null, fonts: PageFonts): string[] {
  if (!last?.forwards || last.angle !== 0 || /[\p{L}\p{N}]$/u.test(last.text)) return [];
  return [mark(last, last.x + last.length, fonts, leftToRightMark)];
}

/** A mark at the left of a place; in letters of another size it stays a sign of its own, whatever is beside it. */
function mark(laid: Laid, left: number, fonts: PageFonts, sign = rightToLeftMark): string {
  const size = 0.8 * laid.size;
  const length = 0.05 * size;
  return unseen(sign, { ...laid, size, x: left - length, length }, fonts);
}

/** Numbers of a matrix: a px along the line and across it, and where the line begins. */
export function axesOf(angle: number, x: number, y: number): string {
  const [along, down] = [Math.cos(angle), Math.sin(angle)];
  return [along, down, down, -along, x, y].map(written).join(' ');
}

/** A text that is drawn as a picture, for those who search it: signs that show nothing and mean its letters. */
export function hiddenText(
  text: string,
  { length, leftwards, ...line }: Omit<Laid, 'text'>,
  fonts: PageFonts,
): string {
  const letters = [...text];
  const step = length / letters.length;
  const along = (at: number) => ({
    ...line,
    x: line.x + at * step * Math.cos(line.angle),
    y: line.y + at * step * Math.sin(line.angle),
    length: step,
  });
  return letters
    .map((letter, at) => unseen(letter, along(leftwards ? letters.length - 1 - at : at), fonts))
    .join('\n');
}

/** A sign that shows nothing, as wide as its place. */
function unseen(
  meant: string,
  { x, y, angle, length, size }: Omit<Laid, 'text' | 'leftwards'>,
  fonts: PageFonts,
): string {
  const { runs, width } = fonts.shape(' ', false, false, meant);
  const [run] = runs;
  if (!run || width <= 0) return '';
  const stretch = Math.min(400, Math.max(1, (100 * length) / (width * size)));
  const code = run.glyphs.map((glyph) => hex(glyph.code)).join('');
  return `${written(stretch)} Tz ${axesOf(angle, x, y)} Tm /F${run.font} ${written(size)} Tf <${code}> Tj`;
}

/**
 * Makes a page one from right to left for Poppler, which goes by its letters: in the languages that are, one
 * may have more that run the other way, in titles of programmes.
 */
export function turnedPage(words: readonly { text: string }[], fonts: PageFonts): string {
  const all = words.map(({ text }) => text).join('');
  const more = (all.match(latin)?.length ?? 0) - (all.match(arabic)?.length ?? 0);
  if (more < 0) return '';
  const [run] = fonts.shape(' ', false, false, rightToLeftMark).runs;
  const code = run?.glyphs.map((glyph) => hex(glyph.code)).join('') ?? '';
  return run ? `BT 100 Tz 1 0 0 -1 0 1 Tm /F${run.font} 1 Tf <${code.repeat(more + 1)}> Tj ET` : '';
}

const latin = /[A-Za-z\u00aa-\u02af\u0370-\u058f\u1e00-\u1fff]/g;
const arabic = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
