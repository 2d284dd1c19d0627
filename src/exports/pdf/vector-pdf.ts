import { PDFDocument, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import type { Drawing } from '../picture/svg/figure-svg.ts';
import { directionOf, type Direction } from '../../domain/direction.ts';
import { drawSvg, type Palette } from './draw-svg.ts';
import type { PageFonts } from './page-fonts.ts';
import { readSvg } from './read-svg.ts';
import { wordsByStretch, type Stretch } from './stretches.ts';
import { artifact, structure, type Structure } from './structure.ts';
import { turnedPage } from './word-spaces.ts';
import { writeWords } from './write-words.ts';

/** A part of a document on one of its pages. */
export interface PlacedPart {
  /** Counted from nothing. */
  page: number;
  /** Its corner from that of the page, px. */
  left: number;
  top: number;
  drawing: Drawing;
  /** What in it is read out, in order. */
  stretches: readonly Stretch[];
}

export interface PdfFacts {
  title: string;
  language: string;
  creator: string;
  permalink: string;
  /** What it shows, and whose figures that are. */
  subject?: string;
  keywords?: readonly string[];
}

/** A word as a picture, px on its page. */
export interface DrawnWord {
  page: number;
  /** A PNG file. */
  png: Uint8Array;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface VectorPdf {
  parts: readonly PlacedPart[];
  pages: number;
  /** Of a page, px. */
  size: { width: number; height: number };
  /** Points in a px. */
  points: number;
  facts: PdfFacts;
  fonts: PageFonts;
  /** Operators of what is on a page besides, and isn't read out: below the parts, and above them. */
  below?: (page: number) => string;
  above?: (page: number) => string;
  /** Words in letters that the fonts lack, as pictures. */
  drawnWords?: readonly DrawnWord[];
  /** The annotation of a link; null where there is none. */
  linkOn?: (pdf: PDFDocument, page: PDFPage, at: { page: number; key: number }) => PDFRef | null;
}

/**
 * A PDF of drawn pages: shapes as lines and areas, words as text, all that is read out tagged as what
 * it is, in the order of reading.
 */
export async function vectorPdf(document: VectorPdf, made = new Date()): Promise<Blob> {
  const { parts, pages, size, points, fonts, below, above, linkOn, drawnWords = [] } = document;
  const pdf = await PDFDocument.create();
  describe(pdf, document.facts, made);
  const { context } = pdf;
  const states = new Map<string, PDFRef>();
  const palette: Palette = {
    alpha(fill, stroke) {
      const name = `A${Math.round(100 * fill)}x${Math.round(100 * stroke)}`;
      if (!states.has(name))
        states.set(
          name,
          context.register(context.obj({ Type: 'ExtGState', ca: fill, CA: stroke })),
        );
      return name;
    },
  };
  const tree = structure();
  const direction = directionOf(document.facts.language);
  const wordsOn = (page: number) =>
    parts.filter((part) => part.page === page).flatMap(({ drawing }) => drawing.words);
  const images = await Promise.all(
    drawnWords.map(async ({ png }) => (await pdf.embedPng(png)).ref),
  );
  const imagesOn = (page: number) =>
    drawnWords
      .map((one, at) => (one.page === page ? imageOperators(one, at) : ''))
      .filter((one) => one !== '')
      .join('\n');
  const contents = Array.from({ length: pages }, (_, page) =>
    [
      artifact(below?.(page) ?? ''),
      ...parts
        .filter((part) => part.page === page)
        .map((part) =>
          [
            `q 1 0 0 1 ${part.left.toFixed(2)} ${part.top.toFixed(2)} cm`,
            taggedPart(part, drawSvg(readSvg(part.drawing.svg), palette), {
              fonts,
              tree,
              direction,
            }),
            'Q',
          ].join('\n'),
        ),
      artifact(imagesOn(page)),
      artifact(above?.(page) ?? ''),
      artifact(direction === 'rtl' ? turnedPage(wordsOn(page), fonts) : ''),
    ].join('\n'),
  );
  const fontsOf = fonts.embed(pdf);
  const added = contents.map((content) => {
    const page = pdf.addPage([size.width * points, size.height * points]);
    const turned = `${points} 0 0 -${points} 0 ${(size.height * points).toFixed(2)} cm`;
    const stream = context.flateStream(`q ${turned}\n${content}\nQ`);
    page.node.addContentStream(context.register(stream));
    page.node.set(
      PDFName.of('Resources'),
      context.obj({
        Font: { ...fontsOf },
        ExtGState: Object.fromEntries(states),
        XObject: Object.fromEntries(images.map((ref, at) => [`I${at}`, ref])),
      }),
    );
    return page;
  });
  tree.write(pdf, added, (page, key) => {
    const on = added[page];
    return (on && linkOn?.(pdf, on, { page, key })) ?? null;
  });
  const bytes = await pdf.save();
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}

function describe(pdf: PDFDocument, facts: PdfFacts, made: Date): void {
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setAuthor(facts.creator);
  pdf.setProducer(facts.creator);
  pdf.setCreator(facts.permalink);
  pdf.setSubject(facts.subject ?? facts.permalink);
  if (facts.keywords) pdf.setKeywords([...facts.keywords]);
  pdf.setLanguage(facts.language);
  pdf.setCreationDate(made);
  pdf.setModificationDate(made);
}

/** What draws a part: first its shapes, which are its picture's where it has one, then its words. */
function taggedPart(
  { drawing, stretches, page }: PlacedPart,
  shapes: string,
  { fonts, tree, direction }: { fonts: PageFonts; tree: Structure; direction: Direction },
): string {
  const { of, loose } = wordsByStretch(drawing.words, stretches);
  const marks = stretches.map((said) => tree.begin(page, said));
  const picture = stretches.findIndex(({ tag }) => tag === 'Figure');
  const written = of.map((words) => writeWords(words, fonts, direction));
  const first = marks[picture]?.([shapes, written[picture] ?? ''].join('\n')) ?? artifact(shapes);
  const words = marks.map((mark, at) => (at === picture ? '' : mark(written[at] ?? '')));
  const rest = writeWords(loose, fonts, direction);
  if (rest !== '') {
    const text = loose.map((word) => word.text).join(' ');
    words.push(tree.begin(page, { tag: 'P', text, item: null })(rest));
  }
  return [first, ...words].filter((text) => text !== '').join('\n');
}

function imageOperators({ left, top, width, height }: DrawnWord, at: number): string {
  const place = [width, 0, 0, -height, left, top + height].map((one) => Number(one.toFixed(3)));
  return `q ${place.join(' ')} cm /I${at} Do Q`;
}
