import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { compositeFont } from './composite-font.ts';
import { joinedLetters } from './joined-letters.ts';
import type { Face } from './woff.ts';

/** A stretch of a word that one face has all the letters of, in the order in which it is drawn. */
export interface Run {
  font: number;
  /** Glyphs from left to right. */
  glyphs: readonly number[];
  /** Width for letters of one px. */
  width: number;
  /** An arrow to this side, which is drawn: no face has it. The glyph is that of another. */
  arrow?: 'right' | 'left';
}

const arrows: Readonly<Record<string, 'right' | 'left'>> = { '→': 'right', '←': 'left' };
/** The arrow that faces have, whose glyph stands unseen for those who search. */
const upwards = '↑'.codePointAt(0) ?? 0;

/** The faces of a document, which are asked for glyphs and then put into it, each as far as it was used. */
export interface PageFonts {
  /**
   * A text of one direction in glyphs from left to right, and its width for letters of one px.
   *
   * @param leftwards whether it is read from its right end
   */
  shape: (
    text: string,
    bold: boolean,
    leftwards: boolean,
  ) => { runs: readonly Run[]; width: number };
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
  // An arrow is of a font of its own: there its glyph means another letter.
  const ofArrows = Object.keys(arrows).flatMap((letter) =>
    [plain, bold].map((own) => ({ letter, own, face: own[0] })),
  );
  const faces = [...plain, ...bold, ...ofArrows.flatMap(({ face }) => face ?? [])];
  const used = faces.map(() => new Map<number, string>());

  function arrowRun(letter: string, own: readonly Face[]): Run | null {
    const arrow = arrows[letter];
    const at = ofArrows.findIndex((one) => one.letter === letter && one.own === own);
    const [face] = own;
    const glyph = face?.glyphOf(upwards) ?? 0;
    if (!face || arrow === undefined || at < 0 || glyph === 0) return null;
    const font = plain.length + bold.length + at;
    used[font]?.set(glyph, letter);
    return { font, glyphs: [glyph], width: face.advanceOf(glyph) / face.unitsPerEm, arrow };
  }

  function shape(text: string, isBold: boolean, leftwards: boolean) {
    const joined = [...joinedLetters(text)];
    const said = [...text];
    const letters = leftwards ? joined.toReversed() : joined;
    const own = isBold ? bold : plain;
    const first = isBold ? plain.length : 0;
    const runs: (Run & { glyphs: number[] })[] = [];
    let width = 0;
    for (const letter of letters) {
      const code = letter.codePointAt(0) ?? 0;
      const found = own.findIndex((face) => face.glyphOf(code) !== 0);
      const arrow = found < 0 ? arrowRun(letter, own) : null;
      if (arrow) {
        runs.push({ ...arrow, glyphs: [...arrow.glyphs] });
        width += arrow.width;
        continue;
      }
      const at = Math.max(0, found);
      const face = own[at];
      if (!face) continue;
      const glyph = face.glyphOf(code);
      const font = first + at;
      used[font]?.set(glyph, plainLetter(letter, said));
      const advance = face.advanceOf(glyph) / face.unitsPerEm;
      width += advance;
      const last = runs.at(-1);
      if (last?.font === font) {
        last.glyphs.push(glyph);
        last.width += advance;
      } else runs.push({ font, glyphs: [glyph], width: advance });
    }
    return { runs, width };
  }

  function embed(pdf: PDFDocument): Record<string, PDFRef> {
    const files = new Map<Face, PDFRef>();
    const fileOf = (face: Face) => {
      const { context } = pdf;
      const file =
        files.get(face) ??
        context.register(context.flateStream(face.file, { Length1: face.file.length }));
      files.set(face, file);
      return file;
    };
    return Object.fromEntries(
      faces.flatMap((face, at) => {
        const glyphs = used[at];
        return glyphs && glyphs.size > 0
          ? [[`F${at}`, embedded(pdf, { face, file: fileOf(face), name: `Atlas${at}` }, glyphs)]]
          : [];
      }),
    );
  }

  return { shape, embed, faceOf: (font) => faces[font] };
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
  glyphs: ReadonlyMap<number, string>,
): PDFRef {
  const thousandths = (units: number) => Math.round((1000 * units) / face.unitsPerEm);
  const [ascent, descent] = [thousandths(face.ascent), thousandths(face.descent)];
  const widths = [...glyphs.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((glyph) => [glyph, [thousandths(face.advanceOf(glyph))]]);
  return compositeFont(pdf, {
    name,
    file,
    box: [-500, descent, 2000, ascent],
    ascent,
    descent,
    capHeight: 700,
    glyphs: { DW: 500, W: widths, CIDToGIDMap: 'Identity' },
    toUnicode: lettersOf(glyphs),
  });
}

/** At most so many pairs stand in one block of a map of letters. */
const block = 100;

/** Which letters the glyphs are, for those who search and copy. */
function lettersOf(glyphs: ReadonlyMap<number, string>): string {
  const pairs = [...glyphs].map(([glyph, letter]) => `<${hex(glyph)}> <${utf16(letter)}>`);
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
