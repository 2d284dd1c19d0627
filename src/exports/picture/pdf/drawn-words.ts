import type { PageFonts } from '../../pdf/page-fonts.ts';
import type { DrawnWord } from '../../pdf/vector-pdf.ts';
import { pngOf } from '../raster.ts';
import type { PlacedWord } from '../svg/word-boxes.ts';

/** Pixels to a px: 300 dpi where a px is a point. */
const ratio = 4;
/** Room around a word for what reaches over its box, px. */
const room = 2;

/**
 * Words of one's own in letters that a document's fonts lack, such as Chinese ones, as the browser draws them
 * in the letters that it has.
 */
export async function drawnWordsOf(
  words: readonly PlacedWord[],
  fonts: PageFonts,
): Promise<DrawnWord[]> {
  const lacking = words.filter(({ text, look }) => look && !fonts.has(text, look.weight >= 550));
  return Promise.all(lacking.map(drawnWord));
}

async function drawnWord({ text, look, turned, ...box }: PlacedWord): Promise<DrawnWord> {
  const [left, top] = [box.left - room, box.top - room];
  const [width, height] = [box.right + room - left, box.bottom + room - top];
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * ratio);
  canvas.height = Math.ceil(height * ratio);
  const pen = canvas.getContext('2d');
  if (pen && look) {
    const { size, weight, family = 'sans-serif', colour, halo, ascent } = look;
    const x = turned?.x ?? box.left;
    const y = turned?.y ?? box.top + ascent * (box.bottom - box.top);
    pen.scale(ratio, ratio);
    pen.translate(x - left, y - top);
    pen.rotate(turned?.angle ?? 0);
    pen.font = `${weight} ${size}px ${family}`;
    pen.textAlign = 'left';
    // A canvas may take other letters than the page did, which the word's place is from.
    const own = pen.measureText(text).width;
    const length = turned?.length ?? box.right - box.left;
    if (own > 0) pen.scale(length / own, 1);
    if (halo) {
      pen.strokeStyle = halo.colour;
      pen.lineWidth = halo.width;
      pen.lineJoin = 'round';
      pen.strokeText(text, 0, 0);
    }
    pen.fillStyle = colour;
    pen.fillText(text, 0, 0);
  }
  return {
    page: 0,
    png: await pngOf(canvas),
    left,
    top,
    width: canvas.width / ratio,
    height: canvas.height / ratio,
  };
}
