import { PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

type Entries = Readonly<Record<string, PDFRef | number | string | readonly unknown[]>>;

/** A TrueType face as a PDF takes it, measures in thousandths of its size. */
export interface CompositeFace {
  name: string;
  /** The face's file, in the document. */
  file: PDFRef;
  box: readonly [left: number, bottom: number, right: number, top: number];
  ascent: number;
  descent: number;
  capHeight: number;
  /** Of the descendant font: widths, and which glyph a code stands for. */
  glyphs: Entries;
  /** A CMap that says which letters a code means. */
  toUnicode: string;
}

/** Puts a face into a document as a font whose codes have two bytes (PDF 32000-1, 9.7). */
export function compositeFont({ context }: PDFDocument, face: CompositeFace): PDFRef {
  const { name, file, box, ascent, descent, capHeight, glyphs, toUnicode } = face;
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [...box],
      ItalicAngle: 0,
      Ascent: ascent,
      Descent: descent,
      CapHeight: capHeight,
      StemV: 80,
      FontFile2: file,
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
      ...(glyphs as object),
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
