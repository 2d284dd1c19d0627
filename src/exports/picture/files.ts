import { densityChunk, textChunk, withChunks } from './png-chunks.ts';
import { drawnOnCanvas, pngOf, ratioFor } from './raster.ts';
import { dotsPerInch, frames, ratioOf, type Purpose } from './sizes.ts';
import type { RenderedPicture } from './render-picture.tsx';
import type { PictureFacts } from './svg/metadata.ts';

export const formats = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** Size of the PNG in pixels: the frame's own, or as near to what was asked as browsers can draw. */
export function pixelsOf(
  { layout, width, height }: Pick<RenderedPicture, 'layout' | 'width' | 'height'>,
  purpose: Purpose,
  sharpness: number,
): { width: number; height: number } {
  const frame = frames[purpose];
  if (frame.height !== null) return { width: frame.width, height: frame.height };
  const ratio = ratioFor(width, height, ratioOf(purpose, layout, sharpness));
  return { width: Math.round(width * ratio), height: Math.round(height * ratio) };
}

/** The picture as a PNG file that says what it is. */
export async function pngFile(
  picture: RenderedPicture,
  purpose: Purpose,
  sharpness: number,
): Promise<Blob> {
  const { width, height } = pixelsOf(picture, purpose, sharpness);
  const png = await pngOf(await drawnOnCanvas(picture.svg, width, height));
  const density = purpose === 'print' ? [densityChunk(dotsPerInch)] : [];
  return new Blob([withChunks(png, [...density, ...factChunks(picture.facts)])], {
    type: 'image/png',
  });
}

/** What a picture says of itself, under the keywords that PNG knows. */
export function factChunks(facts: PictureFacts) {
  return [
    textChunk('Title', facts.title),
    textChunk('Description', facts.alternative),
    textChunk('Source', facts.source),
    textChunk('Copyright', facts.source),
    textChunk('Author', facts.creator),
    textChunk('Creation Time', facts.date),
    textChunk('URL', facts.permalink),
    ...(facts.byPage === undefined ? [] : [textChunk('Comment', facts.byPage)]),
  ];
}

export function svgFile({ svg }: Pick<RenderedPicture, 'svg'>): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** `remittance-atlas-money-over-time-social-dark.png` */
export function fileName(
  stem: string,
  request: { purpose: Purpose; colours: string; sharpness: number; language: string },
  extension: string,
): string {
  const sharp = request.purpose === 'web' && extension === 'png' && request.sharpness > 1;
  const parts = [
    stem,
    request.purpose === 'web' ? '' : request.purpose,
    request.colours === 'dark' ? 'dark' : '',
    request.language === 'en' ? '' : request.language,
  ].filter((part) => part !== '');
  return `${parts.join('-')}${sharp ? `@${request.sharpness}x` : ''}.${extension}`;
}
