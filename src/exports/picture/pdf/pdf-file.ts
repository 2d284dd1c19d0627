import { atlasFaces } from '../../pdf/atlas-faces.ts';
import { colourOf } from '../../pdf/draw-svg.ts';
import type { PageFonts } from '../../pdf/page-fonts.ts';
import { readSvg } from '../../pdf/read-svg.ts';
import { vectorPdf, type DrawnWord } from '../../pdf/vector-pdf.ts';
import type { RenderedPicture } from '../render-picture.tsx';
import type { Purpose } from '../sizes.ts';
import { drawnWordsOf } from './drawn-words.ts';
import { pageSize } from './page-size.ts';

/**
 * A PDF of one page: the picture as lines, areas and text, told by its text alternative, with its facts.
 *
 * @throws when a face can't be had
 */
export async function pdfFile(picture: RenderedPicture, purpose: Purpose): Promise<Blob> {
  const fonts = await atlasFaces();
  return pdfOf(picture, purpose, fonts, new Date(), await drawnWordsOf(picture.words, fonts));
}

/** The same in given faces. */
export async function pdfOf(
  picture: Omit<RenderedPicture, 'layout' | 'drawnBox'>,
  purpose: Purpose,
  fonts: PageFonts,
  made: Date,
  drawnWords: readonly DrawnWord[] = [],
): Promise<Blob> {
  const { width, height, facts } = picture;
  const page = pageSize(purpose, picture);
  const points = page.width / width;
  const size = { width, height: page.height / points };
  // A drawing's own width is the end of its last line; what hangs over its edge is of it all the same.
  const whole = { left: -width, top: -height, right: 2 * width, bottom: 2 * height };
  const ground = picture.transparent ? null : groundOf(picture.svg);
  return vectorPdf(
    {
      parts: [
        {
          page: 0,
          left: 0,
          top: 0,
          drawing: picture,
          stretches: [{ tag: 'Figure', text: facts.alternative, item: null, ...whole }],
        },
      ],
      pages: 1,
      size,
      points,
      fonts,
      drawnWords,
      facts: {
        ...facts,
        subject: facts.alternative,
        keywords: [facts.source, ...(facts.byPage === undefined ? [] : [facts.byPage])],
      },
      // Where the page is longer than the picture it has its colour.
      below: () => (ground === null ? '' : `${ground} rg 0 0 ${size.width} ${size.height} re f`),
    },
    made,
  );
}

/** The colour of the first area of a picture, which covers all of it; white where it has none. */
function groundOf(svg: string): string {
  const [first] = readSvg(svg).children.filter(({ name }) => name === 'rect');
  return colourOf(first?.attributes['fill'] ?? '') ?? '1 1 1';
}
