import { PDFDocument, PDFName, PDFString, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import arabicBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff?url';
import arabicPlain from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff?url';
import extendedBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-600-normal.woff?url';
import extendedPlain from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff?url';
import latinBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff?url';
import latinPlain from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff?url';
import type { Drawing } from '../../../../exports/picture/svg/figure-svg.ts';
import { sheet } from '../../sheets/paginate.ts';
import { drawSvg } from './draw-svg.ts';
import { pageFonts } from './page-fonts.ts';
import { readSvg } from './read-svg.ts';
import { wordsByStretch, type Stretch } from './stretches.ts';
import { artifact, structure, type Structure } from './structure.ts';
import { readFace, type Face } from './woff.ts';
import { writeWords } from './write-words.ts';

/** A part of a brief on one of its sheets. */
export interface PlacedPart {
  /** Counted from nothing. */
  page: number;
  /** Its corner from that of the sheet, px. */
  left: number;
  top: number;
  drawing: Drawing;
  /** What in it is read out, in order. */
  stretches: readonly Stretch[];
}

export interface BriefFacts {
  title: string;
  language: string;
  creator: string;
  permalink: string;
}

/** Points in a px. */
const points = 0.75;

/**
 * A PDF of sheets of A4: shapes as lines and areas, words as text in the faces of the atlas, all that is
 * read out tagged as what it is, in the order of reading.
 *
 * @throws when a face can't be had
 */
export async function briefPdf(
  parts: readonly PlacedPart[],
  pages: number,
  facts: BriefFacts,
): Promise<Blob> {
  const [plain, bold] = await Promise.all([
    faces(latinPlain, extendedPlain, arabicPlain),
    faces(latinBold, extendedBold, arabicBold),
  ]);
  const fonts = pageFonts(plain, bold);
  const pdf = await PDFDocument.create();
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setAuthor(facts.creator);
  pdf.setProducer(facts.creator);
  pdf.setSubject(facts.permalink);
  pdf.setLanguage(facts.language);
  const now = new Date();
  pdf.setCreationDate(now);
  pdf.setModificationDate(now);
  const { context } = pdf;
  const states = new Map<string, PDFRef>();
  const palette = {
    alpha(fill: number, stroke: number): string {
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
  const contents = Array.from({ length: pages }, (_, page) =>
    parts
      .filter((part) => part.page === page)
      .map((part) =>
        [
          `q 1 0 0 1 ${part.left.toFixed(2)} ${part.top.toFixed(2)} cm`,
          taggedPart(part, drawSvg(readSvg(part.drawing.svg), palette), fonts, tree),
          'Q',
        ].join('\n'),
      )
      .concat(artifact(pageNumber(page, pages, fonts)))
      .join('\n'),
  );
  const fontsOf = fonts.embed(pdf);
  const added: PDFPage[] = [];
  for (const content of contents) {
    const page = pdf.addPage([sheet.width * points, sheet.height * points]);
    const turned = `${points} 0 0 -${points} 0 ${(sheet.height * points).toFixed(2)} cm`;
    const stream = context.flateStream(`q ${turned}\n${content}\nQ`);
    page.node.addContentStream(context.register(stream));
    page.node.set(
      PDFName.of('Resources'),
      context.obj({ Font: { ...fontsOf }, ExtGState: Object.fromEntries(states) }),
    );
    added.push(page);
  }
  tree.write(pdf, added, (page, key) => linkOn(pdf, added, parts, { page, key }, facts));
  const bytes = await pdf.save();
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
}

/** What draws a part: first its shapes, which are its picture's where it has one, then its words. */
function taggedPart(
  { drawing, stretches, page }: PlacedPart,
  shapes: string,
  fonts: ReturnType<typeof pageFonts>,
  tree: Structure,
): string {
  const { of, loose } = wordsByStretch(drawing.words, stretches);
  const marks = stretches.map((said) => tree.begin(page, said));
  const picture = stretches.findIndex(({ tag }) => tag === 'Figure');
  const written = of.map((words) => writeWords(words, fonts));
  const first = marks[picture]?.([shapes, written[picture] ?? ''].join('\n')) ?? artifact(shapes);
  const words = marks.map((mark, at) => (at === picture ? '' : mark(written[at] ?? '')));
  const rest = writeWords(loose, fonts);
  if (rest !== '') {
    const text = loose.map((word) => word.text).join(' ');
    words.push(tree.begin(page, { tag: 'P', text, item: null })(rest));
  }
  return [first, ...words].filter((text) => text !== '').join('\n');
}

/** Makes the address at the end of a brief one that can be pressed. */
function linkOn(
  pdf: PDFDocument,
  pages: readonly PDFPage[],
  parts: readonly PlacedPart[],
  at: { page: number; key: number },
  { permalink }: BriefFacts,
): PDFRef | null {
  const page = pages[at.page];
  const part = parts.find(
    (one) => one.page === at.page && one.stretches.some(({ tag }) => tag === 'Link'),
  );
  const stretch = part?.stretches.find(({ tag }) => tag === 'Link');
  if (!page || !part || !stretch) return null;
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

function pageNumber(page: number, pages: number, fonts: ReturnType<typeof pageFonts>): string {
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

async function faces(...addresses: readonly string[]): Promise<Face[]> {
  return Promise.all(
    addresses.map(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${answer.status} for a face`);
      return readFace(new Uint8Array(await answer.arrayBuffer()));
    }),
  );
}
