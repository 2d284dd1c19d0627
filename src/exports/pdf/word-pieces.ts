import type { PlacedLetter, PlacedWord } from '../picture/svg/word-boxes.ts';

/** A stretch of a word whose letters run one way, and where it stands. */
export interface Piece {
  /** In the order in which it is read; brackets as they are seen. */
  text: string;
  /** A bracket as it is meant, where it is seen turned. */
  meant?: string;
  left: number;
  right: number;
  /** Whether it is read from its right end. */
  leftwards: boolean;
}

/** Letters of Arabic, and of Hebrew and others that run as it does. */
const arabic = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Of the Arabic block, signs that don't say which way they run. */
const sign = /[\u060c\u061b\u061f\u066a-\u066d]/;
const unseen = /[\u200b-\u200f\u2060\u2066-\u2069\ufeff]/;

/** Signs that are turned where a text runs from right to left. */
const mirrored: Readonly<Record<string, string>> = {
  '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«', '<': '>', '>': '<',
}; // prettier-ignore

type Way = 'left' | 'right' | 'none';

function wayOf(letter: string): Way {
  if (sign.test(letter)) return 'none';
  if (arabic.test(letter)) return 'left';
  return /[\p{L}\p{N}]/u.test(letter) ? 'right' : 'none';
}

/**
 * A word in pieces that run one way each, where the browser laid their letters: "2024،" in a line of
 * Arabic is a number from left to right, and a comma at its left.
 */
export function piecesOf({ text, left, right, letters = [] }: PlacedWord): Piece[] {
  const own = letters.filter(({ text: one }) => !unseen.test(one));
  if (!own.some(({ text: one }) => arabic.test(one)) && ascends(own))
    return [
      {
        text: text.replaceAll(new RegExp(unseen, 'g'), ''),
        // Signs that are not seen have their place, too: the browser puts them where it likes.
        left: Math.min(...own.map((letter) => letter.left), ...(own.length > 0 ? [] : [left])),
        right: Math.max(...own.map((letter) => letter.right), ...(own.length > 0 ? [] : [right])),
        leftwards: false,
      },
    ];
  const pieces: { way: Way; letters: PlacedLetter[] }[] = [];
  own.forEach((letter, at) => {
    const way = wayOf(letter.text);
    const last = pieces.at(-1);
    // A stop inside a number, or between letters of one way, goes with them.
    const joins = last && way !== 'none' && last.way === way;
    const inside =
      last?.way === 'right' && way === 'none' && wayOf(own[at + 1]?.text ?? '') === 'right';
    if (joins || (inside && follows(last.letters.at(-1), letter, own[at + 1])))
      last.letters.push(letter);
    else pieces.push({ way, letters: [letter] });
  });
  return pieces.map(({ way, letters: some }) => ({
    ...signOf(way, some, own),
    left: Math.min(...some.map((letter) => letter.left)),
    right: Math.max(...some.map((letter) => letter.right)),
    leftwards: way === 'left',
  }));
}

/** Whether three letters stand one behind the other from left to right. */
function follows(
  before: PlacedLetter | undefined,
  letter: PlacedLetter,
  after: PlacedLetter | undefined,
): boolean {
  return (before?.left ?? 0) <= letter.left && letter.left <= (after?.left ?? Infinity);
}

/** The text of a piece, as it is seen and as it is meant. */
function signOf(
  way: Way,
  some: readonly PlacedLetter[],
  all: readonly PlacedLetter[],
): Pick<Piece, 'text' | 'meant'> {
  const meant = some.map((letter) => letter.text).join('');
  const text = way === 'none' ? some.map((letter) => seen(letter, all)).join('') : meant;
  return text === meant ? { text } : { text, meant };
}

/** A sign as it is seen: turned where what it opens or closes stands on its other side. */
function seen(letter: PlacedLetter, all: readonly PlacedLetter[]): string {
  const other = mirrored[letter.text];
  if (other === undefined) return letter.text;
  const at = all.indexOf(letter);
  const opens = '([«<'.includes(letter.text);
  const beside = all[opens ? at + 1 : at - 1];
  if (!beside) return letter.text;
  const turned = opens ? beside.left < letter.left : beside.left > letter.left;
  return turned ? other : letter.text;
}

function ascends(letters: readonly PlacedLetter[]): boolean {
  return letters.every(({ left }, at) => at === 0 || left >= (letters[at - 1]?.left ?? 0) - 0.5);
}
