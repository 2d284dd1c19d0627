/** What a point is beyond a publisher's own figure. */
export type PointKind = 'estimate' | 'modelled' | 'thin';

/** A point of a drawing that keys can go to, in px of the drawing. */
export interface PlotPoint {
  /** Its middle. */
  x: number;
  y: number;
  /** Of a bar; a mark if absent. */
  width?: number;
  height?: number;
  /** What it stands for, with its value and unit, in the words of the user. */
  says: string;
  kind?: PointKind | undefined;
  /** Where it leads, if anywhere. */
  href?: string | null;
  /** From where to where the line through its moment goes; over the whole drawing if absent. */
  span?: readonly [top: number, bottom: number];
}

/** The points of a drawing: a group is a line, or what stands in one row. */
export interface PlotPoints {
  /** Along which axis neighbours lie: those of a group (x), or groups themselves (y). */
  along: 'x' | 'y';
  groups: readonly (readonly PlotPoint[])[];
  /** Whether points lie anywhere, so that the nearest is meant whatever its moment. */
  spread?: boolean;
  /** Whether the lines stand in one plot, so that a moment is told of all of them. */
  together?: boolean;
}

/** What is told of a point besides itself. */
export interface ToldBeside {
  /** Measure, unit, years. */
  about: string;
  kinds: Readonly<Record<PointKind, string>>;
}

/** Where a pointer is, and what it did. */
export interface PointerAt {
  clientX: number;
  clientY: number;
  type: string;
}

/** How a drawing is read with the keyboard and with a pointer. */
export interface Reading {
  /** What a drawing is called and which keys it takes. */
  role: string;
  keys: string;
  /** Takes a key; an empty one when the drawing gets the focus, `Escape` when it loses it. */
  press: (svg: SVGSVGElement, key: string, points: () => PlotPoints) => void;
  /** Takes where a pointer is, or where a finger pressed. */
  point: (svg: SVGSVGElement, at: PointerAt, points: () => PlotPoints) => void;
}

/** Keys that go from point to point. */
export const pointKeys: ReadonlySet<string> = new Set(
  'ArrowLeft ArrowRight ArrowUp ArrowDown Home End Enter Escape'.split(' '),
);
