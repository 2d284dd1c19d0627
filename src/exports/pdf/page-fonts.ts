import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { compositeFont } from './composite-font.ts';
import { joinedLetters } from './joined-letters.ts';
import type { Face } from './woff.ts';

/** A stretch of a word that one face has all the letters of, in the order in which it is drawn. */
export interface Run {
  font: number;
  /** From left to right. */
  glyphs: readonly Glyph[];
  /** Width for letters of one px. */
  width: number;
  /** An arrow to this side, which is drawn: no face has it. The glyph is that of another. */
  arrow?: 'right' | 'left';
}

/** A glyph of a face, and the code by which it is shown and means a letter. */
export interface Glyph {
  glyph: number;
  code: number;
  /** Width for letters of one px. */
  width: number;
}

const arrows: Readonly<Record<string, 'right' | 'left'>> = { '→': 'right', '←': 'left' };
/** Signs that show nothing, which no face needs. */
const unseen = /[\s\u200b-\u200f\u2060\u2066-\u2069\ufeff]|\ufe0e|\ufe0f/;
/** The arrow that faces have, whose glyph stands unseen for those who search. */
const upwards = '↑'.codePointAt(0) ?? 0;
/** Codes from here on are of glyphs that mean another letter than they do elsewhere. */
const firstOther = 0xe000;

/** What a code of a font shows, and what it means. */
interface Meaning {
  glyph: number;
  letter: string;
}

/** The faces of a document, which are asked for glyphs and then put into it, each as far as it was used. */
export interface PageFonts {
  /**
   * A text of one direction in glyphs from left to right, and its width for letters of one px.
   *
   * @param leftwards whether it is read from its right end
   * @param meant what a single sign means where that is another than is seen
   */
  shape: (
    text: string,
    bold: boolean,
    leftwards: boolean,
    meant?: string,
  ) => { runs: readonly Run[]; width: number };
  /** Whether there is a sign for every letter of a text. */
  has: (text: string, bold: boolean) => boolean;
  /** The face of a font. */
  faceOf: (font: number) => Face | undefined;
  /** Puts the faces into a document, by the names that `shape` counts them with: F0, F1 … */
  embed: (pdf: PDFDocument) => Readonly<Record<string, PDFRef>>;
}

/**
 * @param plain faces in the order in which a letter is looked for
 * @param bold the same in bold
 */
export function pageFonts(plain: readonly Face[], bold: readonly Face[]): PageFonts {
  const faces = [...plain, ...bold];
  const used = faces.map(() => new Map<number, Meaning>());

  /** The code by which a glyph means a letter: its own number, or another where that means something else. */
  function codeOf(font: number, glyph: number, letter: string): number {
    const own = used[font];
    if (!own) return glyph;
    let code = glyph;
    for (let next = firstOther; ; code = next, next += 1) {
      const there = own.get(code);
      if (there && (there.glyph !== glyph || there.letter !== letter)) continue;
      own.set(code, { glyph, letter });
      return code;
    }
  }

  const has = (text: string, isBold: boolean) =>
    [...joinedLetters(text)].every(
      (letter) =>
        letter in arrows ||
        unseen.test(letter) ||
        (isBold ? bold : plain).some((face) => face.glyphOf(letter.codePointAt(0) ?? 0) !== 0),
    );

  function shape(text: string, isBold: boolean, leftwards: boolean, meant?: string) {
    const joined = [...joinedLetters(text)];
    const said = [...text];
    const letters = leftwards ? joined.toReversed() : joined;
    const own = isBold ? bold : plain;
    const first = isBold ? plain.length : 0;
    const runs: (Run & { glyphs: Glyph[] })[] = [];
    let total = 0;
    for (const letter of letters) {
      const arrow = arrows[letter];
      const wanted = letter.codePointAt(0) ?? 0;
      const found = own.findIndex((face) => face.glyphOf(wanted) !== 0);
      const at = Math.max(0, found);
      const face = own[at];
      if (!face) continue;
      const drawn = found < 0 && arrow !== undefined;
      const glyph = face.glyphOf(drawn ? upwards : wanted);
      const font = first + at;
      const code = codeOf(font, glyph, meant ?? plainLetter(letter, said));
      const width = face.advanceOf(glyph) / face.unitsPerEm;
      total += width;
      const last = runs.at(-1);
      if (!drawn && last?.font === font && last.arrow === undefined) {
        last.glyphs.push({ glyph, code, width });
        last.width += width;
      } else
        runs.push({
          font,
          glyphs: [{ glyph, code, width }],
          width,
          ...(drawn && glyph !== 0 ? { arrow } : {}),
        });
    }
    return { runs, width: total };
  }

  function embed(pdf: PDFDocument): Record<string, PDFRef> {
    const fileOf = (face: Face, glyphs: ReadonlyMap<number, Meaning>) => {
      const file = face.fileOf([...glyphs.values()].map(({ glyph }) => glyph));
      return pdf.context.register(pdf.context.flateStream(file, { Length1: file.length }));
    };
    return Object.fromEntries(
      faces.flatMap((face, at) => {
        const glyphs = used[at];
        return glyphs && glyphs.size > 0
          ? [
              [
                `F${at}`,
                embedded(pdf, { face, file: fileOf(face, glyphs), name: subsetName(at) }, glyphs),
              ],
            ]
          : [];
      }),
    );
  }

  return { shape, has, embed, faceOf: (font) => faces[font] };
}

/**
 * The letter that a joined form is of, as Unicode says it. A sign of two letters, lam with alef, keeps its
 * own: readers turn what runs from the right letter by letter, and would turn these two as well.
 */
function plainLetter(letter: string, text: readonly string[]): string {
  const plain = letter.normalize('NFKC');
  return text.includes(plain) ? plain : letter;
}

function embedded(
  pdf: PDFDocument,
  { face, file, name }: { face: Face; file: PDFRef; name: string },
  glyphs: ReadonlyMap<number, Meaning>,
): PDFRef {
  const thousandths = (units: number) => Math.round((1000 * units) / face.unitsPerEm);
  const [ascent, descent] = [thousandths(face.ascent), thousandths(face.descent)];
  const widths = [...glyphs.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((code) => [code, [thousandths(face.advanceOf(glyphs.get(code)?.glyph ?? 0))]]);
  return compositeFont(pdf, {
    name,
    file,
    box: [-500, descent, 2000, ascent],
    ascent,
    descent,
    capHeight: 700,
    glyphs: { DW: 500, W: widths, CIDToGIDMap: glyphMap(pdf, glyphs) },
    toUnicode: lettersOf(glyphs),
  });
}

/** Six letters say that a font holds a part of a face alone. */
const subsetName = (at: number) => `ATLAS${String.fromCharCode(65 + at)}+Atlas${at}`;

/** Which glyph a code shows, where that is not its own number. */
function glyphMap({ context }: PDFDocument, glyphs: ReadonlyMap<number, Meaning>): PDFRef | string {
  const last = Math.max(...glyphs.keys());
  if (last < firstOther) return 'Identity';
  const map = new DataView(new ArrayBuffer(2 * (last + 1)));
  for (const [code, { glyph }] of glyphs) map.setUint16(2 * code, glyph);
  return context.register(context.flateStream(new Uint8Array(map.buffer)));
}

/** At most so many pairs stand in one block of a map of letters. */
const block = 100;

/** Which letters the glyphs are, for those who search and copy. */
function lettersOf(glyphs: ReadonlyMap<number, Meaning>): string {
  const pairs = [...glyphs].map(([code, { letter }]) => `<${hex(code)}> <${utf16(letter)}>`);
  const blocks: string[] = [];
  for (let at = 0; at < pairs.length; at += block) {
    const own = pairs.slice(at, at + block);
    blocks.push(`${own.length} beginbfchar\n${own.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** Two bytes in hexadecimal. */
export const hex = (value: number): string => value.toString(16).padStart(4, '0');

/** A text in UTF-16, in hexadecimal. */
function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}
