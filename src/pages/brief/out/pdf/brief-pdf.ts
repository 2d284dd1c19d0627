import { PDFName, PDFString, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { atlasFaces } from '../../../../exports/pdf/atlas-faces.ts';
import type { PageFonts } from '../../../../exports/pdf/page-fonts.ts';
import { vectorPdf, type PdfFacts, type PlacedPart } from '../../../../exports/pdf/vector-pdf.ts';
import { writeWords } from '../../../../exports/pdf/write-words.ts';
import { sheet } from '../../sheets/paginate.ts';

/** Points in a px. */
const points = 0.75;

/**
 * A brief as a PDF of sheets of A4.
 *
 * @throws when a face can't be had
 */
export async function briefPdf(
  parts: readonly PlacedPart[],
  pages: number,
  facts: PdfFacts,
): Promise<Blob> {
  const fonts = await atlasFaces();
  return vectorPdf({
    parts,
    pages,
    size: sheet,
    points,
    facts,
    fonts,
    above: (page) => pageNumber(page, pages, fonts),
    linkOn: (pdf, page, at) => linkOn(pdf, page, parts, at, facts),
  });
}

/** Makes the address at the end of a brief one that can be pressed. */
function linkOn(
  pdf: PDFDocument,
  page: PDFPage,
  parts: readonly PlacedPart[],
  at: { page: number; key: number },
  { permalink }: PdfFacts,
): PDFRef | null {
  const part = parts.find(
    (one) => one.page === at.page && one.stretches.some(({ tag }) => tag === 'Link'),
  );
  const stretch = part?.stretches.find(({ tag }) => tag === 'Link');
  if (!part || !stretch) return null;
  const across = (x: number) => (part.left + x) * points;
  const up = (y: number) => (sheet.height - part.top - y) * points;
  const annotation = pdf.context.register(
    pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [across(stretch.left), up(stretch.bottom), across(stretch.right), up(stretch.top)],
      Border: [0, 0, 0],
      F: 4,
      StructParent: at.key,
      Contents: PDFString.of(permalink),
      A: { Type: 'Action', S: 'URI', URI: PDFString.of(permalink) },
    }),
  );
  page.node.set(PDFName.of('Annots'), pdf.context.obj([annotation]));
  return annotation;
}

function pageNumber(page: number, pages: number, fonts: PageFonts): string {
  const text = `${page + 1}/${pages}`;
  const size = 11;
  const { width } = fonts.shape(text, false, false);
  const left = (sheet.width - width * size) / 2;
  const look = { size, weight: 400, colour: 'rgb(80, 80, 80)', ascent: 0.8 };
  const top = sheet.height - 36;
  return writeWords(
    [{ text, look, left, right: left + width * size, top, bottom: top + 14 }],
    fonts,
  );
}
