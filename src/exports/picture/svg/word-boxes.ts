import { ascentShare } from './ascent.ts';

/** How a word looks, for those who write it rather than find it. */
export interface WordLook {
  /** Of its letters, px. */
  size: number;
  /** 400 is plain, 600 bold. */
  weight: number;
  /** As the browser writes colours. */
  colour: string;
  /** Where the baseline lies, as a share of the box's height. */
  ascent: number;
}

/** A letter of a word, in the order of reading, with its place on the line. */
export interface PlacedLetter {
  text: string;
  left: number;
  right: number;
}

/** A word where it stands, px from the corner of the picture. */
export interface PlacedWord {
  text: string;
  look?: WordLook;
  /** In a line of both directions a word's letters may stand in any order. */
  letters?: readonly PlacedLetter[];
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
    return box && /\S/.test(text) ? { text, ...edges(box) } : null;
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
    colour: inSvg ? style.fill : style.color,
    ascent: ascentShare(style),
  };
  return words.map((word) => ({ ...word, look }));
}

/** The words of a text in an SVG, in the order of reading, in viewport px. */
export function wordsOfText(element: SVGTextContentElement): PlacedWord[] {
  const matrix = element.getScreenCTM();
  const text = element.textContent;
  if (!matrix) return [];
  const count = Math.min(element.getNumberOfChars(), text.length);
  const letters = Array.from({ length: count }, (_, at): PlacedWord | null => {
    const letter = text[at] ?? ' ';
    if (!/\S/.test(letter)) return null;
    const { x, y, width, height } = element.getExtentOfChar(at);
    const from = new DOMPoint(x, y).matrixTransform(matrix);
    const to = new DOMPoint(x + width, y + height).matrixTransform(matrix);
    return { text: letter, left: from.x, top: from.y, right: to.x, bottom: to.y };
  });
  // A text that is turned climbs with every letter.
  return withLook(joined(letters, 1), getComputedStyle(element), true);
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
  for (const letter of letters) {
    if (letter === null) {
      word = null;
      continue;
    }
    const { text, left, right, top, bottom } = letter;
    const placed = { text, left, right };
    if (word && Math.abs(top - word.top) < most * (bottom - top)) {
      word.letters = [...(word.letters ?? []), placed];
      word.text += text;
      word.left = Math.min(word.left, left);
      word.right = Math.max(word.right, right);
    } else {
      word = { text, left, right, top, bottom, letters: [placed] };
      words.push(word);
    }
  }
  return words;
}
