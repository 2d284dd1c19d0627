import { colourOf } from './draw-svg.ts';
import type { PageFonts, Run } from './page-fonts.ts';

/** Where the letters of a word are drawn. */
interface Line {
  /** The first of a matrix's numbers to its last: a px to the right and up, and the baseline's left end. */
  axes: string;
  /** Of the letters, px. */
  size: number;
  /** How much wider than its own letters are is what it fills. */
  stretch: number;
}

const written = (...values: number[]) =>
  values.map((one) => String(Number(one.toFixed(4)))).join(' ');

/**
 * A line around the letters of a word, which is laid below them. As shapes: letters drawn twice would
 * be found twice.
 */
export function haloOperators(
  runs: readonly Run[],
  fonts: PageFonts,
  { axes, size, stretch, halo }: Line & { halo: { colour: string; width: number } },
): string {
  const colour = colourOf(halo.colour);
  if (colour === null) return '';
  let pen = 0;
  const glyphs = runs.flatMap(({ font, glyphs: own, width, arrow }) => {
    const face = fonts.faceOf(font);
    if (!face || arrow) {
      pen += width * size * stretch;
      return [];
    }
    const scale = size / face.unitsPerEm;
    return own.map(({ glyph, width: advance }) => {
      const outline = face.outlineOf(glyph);
      const at = pen;
      pen += advance * size * stretch;
      return outline === ''
        ? ''
        : // The width is that of the page, not of the face's units.
          `q ${written(scale * stretch, 0, 0, scale, at, 0)} cm ${written(halo.width / scale)} w\n${outline}\nS Q`;
    });
  });
  return [
    'ET',
    `q ${axes} cm ${colour} RG 1 j`,
    ...glyphs.filter((one) => one !== ''),
    'Q',
    'BT 0 Tr',
  ].join('\n');
}

/** Where the middle of a small letter lies over the baseline, as a share of its size. */
const middle = 0.33;

/** The arrows of a word, which no face has. */
export function arrowOperators(
  runs: readonly Run[],
  { axes, size, stretch, colour }: Line & { colour: string },
  weight: number,
): string {
  let pen = 0;
  const drawn = runs.flatMap(({ width, arrow }) => {
    const from = pen;
    pen += width * size * stretch;
    if (!arrow) return [];
    const [tail, tip] = [from + 0.06 * size, pen - 0.06 * size];
    const [begin, end] = arrow === 'right' ? [tail, tip] : [tip, tail];
    const back = end + (arrow === 'right' ? -0.22 : 0.22) * size;
    const height = middle * size;
    return [
      `${written(begin, height)} m ${written(end, height)} l S`,
      `${written(back, height + 0.2 * size)} m ${written(end, height)} l ${written(back, height - 0.2 * size)} l S`,
    ];
  });
  if (drawn.length === 0) return '';
  const thick = (weight >= 550 ? 0.11 : 0.075) * size;
  return ['ET', `q ${axes} cm ${colour} RG ${written(thick)} w 0 j`, ...drawn, 'Q', 'BT 0 Tr'].join(
    '\n',
  );
}
