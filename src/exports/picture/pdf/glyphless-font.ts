import { PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
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
  const { context } = pdf;
  const face = context.register(
    context.flateStream(glyphlessFace(), { Length1: glyphlessFace().length }),
  );
  const glyphs = new Uint8Array(2 * allLetters);
  for (let at = 1; at < glyphs.length; at += 2) glyphs[at] = 1;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [0, 0, advance, 1000],
      ItalicAngle: 0,
      Ascent: ascent,
      Descent: -descent,
      CapHeight: ascent,
      StemV: 80,
      FontFile2: face,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: advance,
      CIDToGIDMap: context.register(context.flateStream(glyphs)),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicode)),
    }),
  );
}
