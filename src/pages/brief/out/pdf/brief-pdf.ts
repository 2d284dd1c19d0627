import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
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
 * A PDF of sheets of A4: shapes as lines and areas, words as text in the faces of the atlas.
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
  const contents = Array.from({ length: pages }, (_, page) =>
    parts
      .filter((part) => part.page === page)
      .map(({ left, top, drawing }) =>
        [
          `q 1 0 0 1 ${left.toFixed(2)} ${top.toFixed(2)} cm`,
          drawSvg(readSvg(drawing.svg), palette),
          writeWords(drawing.words, fonts),
          'Q',
        ].join('\n'),
      )
      .concat(pageNumber(page, pages, fonts))
      .join('\n'),
  );
  const fontsOf = fonts.embed(pdf);
  for (const content of contents) {
    const page = pdf.addPage([sheet.width * points, sheet.height * points]);
    const turned = `${points} 0 0 -${points} 0 ${(sheet.height * points).toFixed(2)} cm`;
    const stream = context.flateStream(`q ${turned}\n${content}\nQ`);
    page.node.addContentStream(context.register(stream));
    page.node.set(
      PDFName.of('Resources'),
      context.obj({ Font: { ...fontsOf }, ExtGState: Object.fromEntries(states) }),
    );
  }
  const bytes = await pdf.save();
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' });
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
