import { densityChunk, textChunk, withChunks } from './png-chunks.ts';
import { drawnOnCanvas, pngOf, ratioFor } from './raster.ts';
import { dotsPerInch, frames, ratioOf, type Purpose } from './sizes.ts';
import type { Taken } from './studio.tsx';
import type { PictureFacts } from './svg/metadata.ts';

export const formats = ['png', 'svg', 'pdf'] as const;
export type Format = (typeof formats)[number];

/** Size of the PNG in pixels: the frame's own, or as near to what was asked as browsers can draw. */
export function pixelsOf(
  { layout, width, height }: Pick<Taken, 'layout' | 'width' | 'height'>,
  purpose: Purpose,
  sharpness: number,
): { width: number; height: number } {
  const frame = frames[purpose];
  if (frame.height !== null) return { width: frame.width, height: frame.height };
  const ratio = ratioFor(width, height, ratioOf(purpose, layout, sharpness));
  return { width: Math.round(width * ratio), height: Math.round(height * ratio) };
}

/** The picture as a PNG file that says what it is. */
export async function pngFile(taken: Taken, purpose: Purpose, sharpness: number): Promise<Blob> {
  const { width, height } = pixelsOf(taken, purpose, sharpness);
  const png = await pngOf(await drawnOnCanvas(taken.svg, width, height));
  const density = purpose === 'print' ? [densityChunk(dotsPerInch)] : [];
  return new Blob([withChunks(png, [...density, ...factChunks(taken.facts)])], {
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
  ];
}

export function svgFile({ svg }: Pick<Taken, 'svg'>): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** `remittance-atlas-money-over-time-social-dark.png` */
export function fileName(
  stem: string,
  wish: { purpose: Purpose; colours: string; sharpness: number; language: string },
  extension: string,
): string {
  const sharp = wish.purpose === 'web' && extension === 'png' && wish.sharpness > 1;
  const parts = [
    stem,
    wish.purpose === 'web' ? '' : wish.purpose,
    wish.colours === 'dark' ? 'dark' : '',
    wish.language === 'en' ? '' : wish.language,
  ].filter((part) => part !== '');
  return `${parts.join('-')}${sharp ? `@${wish.sharpness}x` : ''}.${extension}`;
}
