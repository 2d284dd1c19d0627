import { embedFonts } from '../../../exports/picture/embed-fonts.ts';
import type { OutParts } from './out-parts.ts';
import type { PdfFacts } from '../../../exports/pdf/vector-pdf.ts';
import { asLargeAsPaper, partsOn, pictureIn, type Picture } from './pictures.ts';

export type FileKind = 'pdf' | 'docx' | 'html';

/**
 * A file of a brief, made of its preview: its code is loaded only now.
 *
 * @param paper the preview's sheets, laid out
 * @throws when its code, a face or a picture can't be had
 */
export async function makeFile(kind: FileKind, paper: HTMLElement, parts: OutParts): Promise<Blob> {
  await document.fonts.ready;
  const { read, address, language } = parts;
  const facts: PdfFacts = {
    title: read.title,
    language,
    creator: new URL(address).host,
    permalink: address,
  };
  if (kind === 'pdf') {
    const { briefPdf } = await import('./pdf/brief-pdf.ts');
    const { parts: placed, pages } = asLargeAsPaper(paper, () => partsOn(paper, facts));
    return briefPdf(placed, pages, facts);
  }
  const pictures = asLargeAsPaper(paper, () => picturesOf(paper, parts, facts));
  if (kind === 'html') {
    const { briefHtml } = await import('./brief-html.ts');
    return new Blob([briefHtml({ ...parts, pictures })], { type: 'text/html' });
  }
  const { briefDocx } = await import('./brief-docx.ts');
  const faces = await embedFonts(paper.textContent);
  return briefDocx({ ...parts, pictures }, faces);
}

function picturesOf(
  paper: HTMLElement,
  { read }: OutParts,
  facts: PdfFacts,
): ReadonlyMap<number, Picture> {
  return new Map(
    read.blocks.flatMap((block, at) => {
      const picture = block.kind === 'figure' ? pictureIn(paper, at, facts) : null;
      return picture ? [[at, picture] as const] : [];
    }),
  );
}
