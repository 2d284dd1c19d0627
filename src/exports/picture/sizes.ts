import { ratioOfShape, type OwnFrame } from '../../domain/own-look/own-frame.ts';

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
  /** Width that it is made smaller to, px, where that is one of the user's own. */
  target?: number;
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
export function layoutsFor(
  purpose: Purpose,
  own: Pick<OwnFrame, 'width' | 'shape'> = { width: 0, shape: '' },
): Layout[] {
  if (purpose === 'web' && (own.width > 0 || own.shape !== '')) return ownLayouts(own);
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

/** Widths of a shape of one's own, px: larger until all fits. */
const shaped = [720, 800, 900, 1000, 1120, 1300, 1500];
/** How much wider than wished one of a wished width is laid out: letters stay as large as elsewhere. */
const closer = [1, 1.08];

/** Layouts of a width and shape of one's own; the last has no shape, and is as high as it must be. */
function ownLayouts({ width, shape }: Pick<OwnFrame, 'width' | 'shape'>): Layout[] {
  const target = width > 0 ? width : frames.web.width;
  const free = stacked(target, null, true);
  const ratio = ratioOfShape(shape);
  if (!ratio) return [free];
  const tried =
    width > 0
      ? closer.map((times) => ({ one: Math.round(width * times), own: { target: width } }))
      : shaped.map((one) => ({ one, own: {} }));
  const ways = (notes: boolean) =>
    tried.flatMap(({ one, own }): Layout[] => {
      const height = Math.round((one * ratio.down) / ratio.across);
      const above = { ...stacked(one, height, notes), ...own };
      return one < besideFrom || ratio.across <= ratio.down ? [above] : [above, beside(above)];
    });
  return [...ways(true), ...ways(false), free];
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
  const { target = layout.width } = layout;
  return purpose === 'web'
    ? (sharpness * target) / layout.width
    : frames[purpose].width / layout.width;
}

/** Dots an inch, for what is printed. */
export const dotsPerInch = 300;
