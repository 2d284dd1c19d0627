import {
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFOperator,
  PDFOperatorNames,
  rgb,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { drawnOnCanvas, pngOf, ratioFor } from '../raster.ts';
import type { Purpose } from '../sizes.ts';
import type { RenderedPicture } from '../render-picture.tsx';
import { glyphlessFont } from './glyphless-font.ts';
import { pageSize } from './page-size.ts';
import { textLayer } from './text-layer.ts';

const dotsPerInch = 300;
const pointsPerInch = 72;

/**
 * A PDF of one page: the picture at 300 dots an inch, its words unseen over it so that they can be
 * searched and copied in every script, its text alternative, its facts.
 */
export async function pdfFile(picture: RenderedPicture, purpose: Purpose): Promise<Blob> {
  const { svg, words, width, height, facts } = picture;
  const size = pageSize(purpose, picture);
  const scale = size.width / width;
  const ratio = ratioFor(width, height, (scale * dotsPerInch) / pointsPerInch);
  const canvas = await drawnOnCanvas(svg, Math.round(width * ratio), Math.round(height * ratio));
  const parts = { png: await pngOf(canvas), words, facts, scale, size, height: height * scale };
  return pdfOf({ ...parts, ground: groundOf(canvas) }, new Date());
}

interface PdfParts extends Pick<RenderedPicture, 'words' | 'facts'> {
  png: Uint8Array;
  /** Points in a px. */
  scale: number;
  /** Of the page, and height of the picture on it, points. */
  size: { width: number; height: number };
  height: number;
  /** Colour of the page around the picture: red, green, blue from 0 to 1. */
  ground: readonly [number, number, number];
}

/** The colour in a picture's corner. */
function groundOf(canvas: HTMLCanvasElement): PdfParts['ground'] {
  const [red = 255, green = 255, blue = 255] =
    canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data ?? [];
  return [red / 255, green / 255, blue / 255];
}

/** The file of a picture that is drawn already. */
export async function pdfOf(parts: PdfParts, made: Date): Promise<Blob> {
  const { png, words, facts, scale, size, height, ground } = parts;
  const pdf = await PDFDocument.create();
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setSubject(facts.alternative);
  pdf.setAuthor(facts.creator);
  pdf.setCreator(facts.permalink);
  pdf.setProducer(facts.creator);
  pdf.setKeywords([facts.source]);
  pdf.setLanguage(facts.language);
  pdf.setCreationDate(made);
  pdf.setModificationDate(made);
  const page = pdf.addPage([size.width, size.height]);
  const image = await pdf.embedPng(png);
  page.drawRectangle({ x: 0, y: 0, ...size, color: rgb(...ground) });
  page.pushOperators(
    PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [
      PDFName.of('Figure'),
      '<</MCID 0>>',
    ]),
  );
  page.drawImage(image, { x: 0, y: size.height - height, width: size.width, height });
  page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  const font = page.node.newFontDictionary('Unseen', glyphlessFont(pdf));
  const layer = textLayer(words, scale, size.height, font.decodeText());
  const unseen = pdf.context.flateStream(`/Artifact BMC\n${layer}\nEMC`);
  page.node.addContentStream(pdf.context.register(unseen));
  describe(pdf, page, facts.alternative);
  const bytes = await pdf.save();
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}

/** Gives the picture on a page its text alternative, where readers of screens look for it. */
function describe(pdf: PDFDocument, page: PDFPage, alternative: string): void {
  const { context, catalog } = pdf;
  const root: PDFRef = context.nextRef();
  const figure = context.register(
    context.obj({
      Type: 'StructElem',
      S: 'Figure',
      P: root,
      Pg: page.ref,
      K: 0,
      Alt: PDFHexString.fromText(alternative),
    }),
  );
  const parents = context.register(context.obj({ Nums: [0, [figure]] }));
  context.assign(
    root,
    context.obj({ Type: 'StructTreeRoot', K: [figure], ParentTree: parents, ParentTreeNextKey: 1 }),
  );
  page.node.set(PDFName.of('StructParents'), context.obj(0));
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}
