import { ascentShare } from './ascent.ts';

/** How a word looks, for those who write it rather than find it. */
export interface WordLook {
  /** Of its letters, px. */
  size: number;
  /** 400 is plain, 600 bold. */
  weight: number;
  /** The families of fonts in which it was laid, as the browser writes them. */
  family?: string;
  /** As the browser writes colours. */
  colour: string;
  /** Where the baseline lies, as a share of the box's height. */
  ascent: number;
  /** What sets it off from what it lies on: a line around its letters, below them. */
  halo?: { colour: string; width: number };
}

/** A baseline that is not level: where it begins, px, its angle to the right and down, and its length. */
export interface TurnedLine {
  x: number;
  y: number;
  /** Radians. */
  angle: number;
  length: number;
}

/** A letter of a word, in the order of reading, with its place on the line. */
export interface PlacedLetter {
  text: string;
  left: number;
  right: number;
}

/** A space where it is, px; of a line that is not level its own line. */
export type PlacedSpace = { left: number; right: number } | TurnedLine;

/** A word where it stands, px from the corner of the picture. */
export interface PlacedWord {
  text: string;
  /** What lies between it and the word before it, of the same line of the same text. */
  space?: PlacedSpace;
  look?: WordLook;
  /** In a line of both directions a word's letters may stand in any order. */
  letters?: readonly PlacedLetter[];
  turned?: TurnedLine;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The words of a text node of the page, in the order of reading. */
export function wordsOfNode(node: Text): PlacedWord[] {
  const range = node.ownerDocument.createRange();
  let at = 0;
  const letters = [...node.data].map((text): PlacedWord | null => {
    range.setStart(node, at);
    at += text.length;
    range.setEnd(node, at);
    const box = [...range.getClientRects()].find(({ height }) => height > 0);
    return box ? { text, ...edges(box) } : null;
  });
  const parent = node.parentElement;
  return withLook(joined(letters, 0.5), parent && getComputedStyle(parent), false);
}

function withLook(
  words: readonly PlacedWord[],
  style: CSSStyleDeclaration | null,
  inSvg: boolean,
): PlacedWord[] {
  if (!style) return [...words];
  const look: WordLook = {
    size: Number.parseFloat(style.fontSize),
    weight: Number(style.fontWeight),
    family: style.fontFamily,
    colour: inSvg ? style.fill : style.color,
    ascent: ascentShare(style),
    ...(inSvg && style.paintOrder.startsWith('stroke') && style.stroke !== 'none'
      ? { halo: { colour: style.stroke, width: Number.parseFloat(style.strokeWidth) } }
      : {}),
  };
  return words.map((word) => ({ ...word, look }));
}

/** The words of a text in an SVG, in the order of reading, in viewport px. */
export function wordsOfText(element: SVGTextContentElement): PlacedWord[] {
  const matrix = element.getScreenCTM();
  const text = element.textContent;
  if (!matrix) return [];
  const angle = Math.atan2(matrix.b, matrix.a);
  if (Math.abs(angle) > level)
    return withLook(turnedWords(element, matrix, angle), getComputedStyle(element), true);
  const count = Math.min(element.getNumberOfChars(), text.length);
  const letters = Array.from({ length: count }, (_, at): PlacedWord | null => {
    const letter = text[at] ?? ' ';
    const { x, y, width, height } = element.getExtentOfChar(at);
    const from = new DOMPoint(x, y).matrixTransform(matrix);
    const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
    return { text: letter, left: from.x, top: from.y, right: to.x, bottom: to.y };
  });
  return withLook(joined(letters, 1), getComputedStyle(element), true);
}

/** An angle that nobody sees, radians. */
const level = 0.01;

/** The words of a text whose lines are not level. */
function turnedWords(
  element: SVGTextContentElement,
  matrix: DOMMatrix,
  angle: number,
): PlacedWord[] {
  const at = (point: DOMPoint) => new DOMPoint(point.x, point.y).matrixTransform(matrix);
  /** The line of some letters: where they run leftwards their end is the end of reading. */
  const lineOf = (index: number, length: number) => {
    const from = at(element.getStartPositionOfChar(index));
    const to = at(element.getEndPositionOfChar(index + length - 1));
    const back = (to.x - from.x) * Math.cos(angle) + (to.y - from.y) * Math.sin(angle) < 0;
    const { x, y } = back ? to : from;
    return { from, to, line: { x, y, angle, length: Math.hypot(to.x - from.x, to.y - from.y) } };
  };
  // Signs that only turn a line stand at its beginning, wherever the word behind them does.
  const words = element.textContent.matchAll(
    /(\s*)([\u2066-\u2069]*)(\S+?)[\u2066-\u2069]*(?!\S)/g,
  );
  return [...words].map(({ 1: space = '', 2: signs = '', 3: text = '', index }): PlacedWord => {
    const { from, to, line } = lineOf(index + space.length + signs.length, text.length);
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    const between = index > 0 && space !== '' ? { space: lineOf(index, space.length).line } : {};
    return { text, turned: line, ...between, left, right, top, bottom };
  });
}

const edges = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });

/**
 * Letters on one line with no space between them are a word; of one that is broken, each line's part.
 *
 * @param most how far a letter may be from the first's height, as a share of its own
 */
function joined(letters: readonly (PlacedWord | null)[], most: number): PlacedWord[] {
  const words: PlacedWord[] = [];
  let word: PlacedWord | null = null;
  let space: PlacedWord | null = null;
  for (const letter of letters) {
    if (letter === null || !/\S/.test(letter.text)) {
      word = null;
      if (letter && letter.right > letter.left) space ??= letter;
      continue;
    }
    const { text, left, right, top, bottom } = letter;
    const placed = { text, left, right };
    const beside = (other: PlacedWord) => Math.abs(top - other.top) < most * (bottom - top);
    if (word && beside(word)) {
      word.letters = [...(word.letters ?? []), placed];
      word.text += text;
      word.left = Math.min(word.left, left);
      word.right = Math.max(word.right, right);
    } else {
      const before = words.at(-1);
      word = { text, left, right, top, bottom, letters: [placed] };
      if (space && before && beside(space) && beside(before))
        word.space = { left: space.left, right: space.right };
      words.push(word);
    }
    space = null;
  }
  return words;
}
