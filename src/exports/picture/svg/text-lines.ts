/** A piece of a text as it stands on the page: what is on one line. */
export interface TextLine {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where it is in the text. */
  from: number;
  to: number;
}

/**
 * A text node's lines as the page broke them, in viewport px; spaces at their ends are left out.
 * Order within a line is the order of reading, whichever way it is written.
 */
export function textLines(node: Text): TextLine[] {
  const lines: TextLine[] = [];
  const range = node.ownerDocument.createRange();
  let at = 0;
  let spaces = '';
  for (const letter of node.data) {
    range.setStart(node, at);
    at += letter.length;
    range.setEnd(node, at);
    const box = [...range.getClientRects()].find(({ height }) => height > 0);
    if (!box) continue;
    if (/^[ \t\n\r]$/.test(letter)) {
      spaces = ' ';
      continue;
    }
    const last = lines.at(-1);
    // Marks over a letter have the letter's height but no width, so lines are told by their middle.
    if (last && Math.abs(last.top + last.bottom - box.top - box.bottom) < last.bottom - last.top) {
      last.text += spaces + letter;
      last.to = at;
      last.left = Math.min(last.left, box.left);
      last.right = Math.max(last.right, box.right);
    } else {
      const { left, right, top, bottom } = box;
      lines.push({ text: letter, left, right, top, bottom, from: at - letter.length, to: at });
    }
    spaces = '';
  }
  return lines;
}

const marks = { ltr: '\u200e', rtl: '\u200f' } as const;

/**
 * A line with what a comma or bracket at its end needs to stand where it stood: alone on a line, a
 * sign turns with the line, within its paragraph it turned with the words around it.
 */
export function heldTogether(
  { text, from, to }: Pick<TextLine, 'text' | 'from' | 'to'>,
  whole: string,
  direction: 'ltr' | 'rtl',
): string {
  const before = lastDirection(whole.slice(0, from));
  const after = directionOfText(whole.slice(to));
  const head = directionOfText(text);
  const tail = lastDirection(text);
  const mark = (outer: 'ltr' | 'rtl' | null, inner: 'ltr' | 'rtl' | null) =>
    outer !== null && outer === inner && outer !== direction ? marks[outer] : '';
  return `${mark(before, head)}${text}${mark(after, tail)}`;
}

function lastDirection(text: string): 'ltr' | 'rtl' | null {
  return directionOfText([...text].reverse().join(''));
}

const strong =
  /([A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u058f\u1e00-\u1fff\u200e])|([\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc])/u;

/** The way a text is written by its first letter that has one, as `unicode-bidi: plaintext` asks. */
export function directionOfText(text: string): 'ltr' | 'rtl' | null {
  const found = strong.exec(text);
  return found ? (found[1] === undefined ? 'rtl' : 'ltr') : null;
}
