/** What a picture is for. */
export const purposes = ['web', 'social', 'slide', 'print'] as const;
export type Purpose = (typeof purposes)[number];

/** One way of laying a picture out, in px. */
export interface Layout {
  width: number;
  /** Null: as high as what is in it. */
  height: number | null;
  /** The words stand beside the drawing rather than above it. */
  beside: boolean;
  /** Columns that the groups of a long drawing stand in. */
  columns: 1 | 2;
  /** Whether notes are in it. */
  notes: boolean;
  /** Width of the room for the drawing, and that of a drawing in it: a column. */
  space: number;
  drawing: number;
  /** Space around and between, px. */
  margin: number;
}

/** Width and, where it is fixed, height of the file in pixels. */
export const frames: Readonly<Record<Purpose, { width: number; height: number | null }>> = {
  web: { width: 720, height: null },
  social: { width: 1200, height: 630 },
  slide: { width: 1920, height: 1080 },
  // A4 at 300 dots an inch.
  print: { width: 2480, height: null },
};

const widths: Readonly<Record<Purpose, readonly number[]>> = {
  web: [720],
  social: [640, 720, 800, 900, 1000, 1120, 1220, 1300],
  slide: [860, 960, 1080, 1200, 1360, 1540, 1740, 1920],
  print: [744],
};

/** From this width on the words have room beside the drawing. */
const besideFrom = 720;
const wordsShare = 0.34;
/** From this width on a slide does without notes before its letters become smaller still. */
const notesUpTo = 1360;

/**
 * Ways to lay a picture out, better ones first: the first that all of it fits in is taken. Those
 * with large letters come before those with small ones, on a slide with notes before without.
 */
export function layoutsFor(purpose: Purpose): Layout[] {
  const { width, height } = frames[purpose];
  if (height === null) return widths[purpose].map((one) => stacked(one, null, true));
  const ways = (notes: boolean, most: number) =>
    widths[purpose]
      .filter((one) => one <= most)
      .flatMap((one) => {
        const above = stacked(one, Math.round((one * height) / width), notes);
        return one < besideFrom ? [above] : [above, beside(above), inColumns(above)];
      });
  return [...(purpose === 'slide' ? ways(true, notesUpTo) : []), ...ways(false, Infinity)];
}

function stacked(width: number, height: number | null, notes: boolean): Layout {
  const margin = Math.round(Math.max(20, width * 0.035));
  const space = width - 2 * margin;
  return { width, height, beside: false, columns: 1, notes, space, drawing: space, margin };
}

function beside(above: Layout): Layout {
  const space = Math.floor(above.space * (1 - wordsShare) - above.margin);
  return { ...above, beside: true, space, drawing: space };
}

function inColumns(above: Layout): Layout {
  return { ...above, columns: 2, drawing: Math.floor((above.space - above.margin) / 2) };
}

/** A frame of the years in motion: 900 px wide, as high as what is in it. */
export const motionLayout: Layout = stacked(900, null, true);

/** Pixels to a px of a layout's picture. */
export function ratioOf(purpose: Purpose, layout: Layout, sharpness: number): number {
  return purpose === 'web' ? sharpness : frames[purpose].width / layout.width;
}

/** Dots an inch, for what is printed. */
export const dotsPerInch = 300;
