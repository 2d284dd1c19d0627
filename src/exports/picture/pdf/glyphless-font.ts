import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { compositeFont } from './composite-font.ts';
import { advance, ascent, descent, glyphlessFace } from './glyphless.ts';

/** Every two bytes are a letter of Unicode, and mean that letter. */
const toUnicode = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
1 beginbfrange
<0000> <FFFF> <0000>
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

const allLetters = 0x10000;
const name = 'AtlasUnseen';

/** A font for any script whose letters are not seen, put into a document. */
export function glyphlessFont(pdf: PDFDocument): PDFRef {
  const glyphs = new Uint8Array(2 * allLetters);
  for (let at = 1; at < glyphs.length; at += 2) glyphs[at] = 1;
  const { context } = pdf;
  return compositeFont(pdf, {
    name,
    file: glyphlessFace(),
    box: [0, 0, advance, 1000],
    ascent,
    descent: -descent,
    capHeight: ascent,
    glyphs: { DW: advance, CIDToGIDMap: context.register(context.flateStream(glyphs)) },
    toUnicode,
  });
}
