import { drawnText, lineHeight } from '../../charts/plot/tone.ts';
import { wholeWidth } from '../../charts/plot/whole-width.ts';
import { cellAt, type MatrixModel } from './model.ts';

export interface MatrixLayout {
  width: number;
  height: number;
  /** Where cells begin, px, and how wide and tall one is. */
  left: number;
  top: number;
  pitch: number;
  tall: number;
  /** Whether each row and column has its label, and whether those of columns stand upright. */
  labelled: boolean;
  upright: boolean;
  /** Lines that the labels of rows and of columns have room for: each stands whole on them. */
  lines: { rows: number; columns: number };
  mirror: boolean;
}

/** What is written beside the cells. */
export interface MatrixNames {
  rows: readonly string[];
  columns: readonly string[];
  /** Over the rows' names: what rows and columns are. */
  heads: readonly string[];
  /** Of the runs of rows, where those too many for a name each stand by region; else none. */
  regions: readonly string[];
}

/** Least size of a cell whose row has a label, px. */
const readable = 13;
/** Between a name and its cells, and what stands over cells without names of their own, px. */
const beside = 10;
const bare = 4;

/** Where cells stand, with room for every name; turned round for right-to-left readers. */
export function layMatrix(
  names: MatrixNames,
  { width, mirror }: { width: number; mirror: boolean },
): MatrixLayout {
  const count = Math.max(1, names.columns.length);
  const spaceBeside = (left: number) => (width - left - 2) / count;
  const rows = nameLines(names, (left) => left <= width * 0.34 && spaceBeside(left) >= readable);
  const labelled = spaceBeside(rows.left) >= readable;
  const left = labelled ? rows.left : regionsLeft(names.regions);
  const pitch = Math.min(labelled ? Math.max(24, 560 / count) : 6, spaceBeside(left));
  const columns = labelled
    ? columnNames(names.columns, pitch)
    : { top: bare, lines: 1, upright: false };
  const tall = labelled
    ? Math.max(pitch, rows.lines * lineHeight + (rows.lines > 1 ? 4 : 0))
    : pitch;
  return {
    width,
    height: Math.ceil(columns.top + tall * names.rows.length + 2),
    left,
    top: columns.top,
    pitch,
    tall,
    labelled,
    upright: columns.upright,
    lines: { rows: rows.lines, columns: columns.lines },
    mirror,
  };
}

/** On how many lines rows are named: the fewest that leave room for the cells. */
function nameLines({ rows, heads }: MatrixNames, fits: (left: number) => boolean) {
  const on = (lines: number) => ({
    lines,
    left: Math.ceil(
      Math.max(wholeWidth(rows, drawnText, lines), wholeWidth(heads, drawnText, 1)) + beside,
    ),
  });
  return [1, 2].map(on).find(({ left }) => fits(left)) ?? on(3);
}

/** Beside many rows, which are named by their regions. */
function regionsLeft(regions: readonly string[]): number {
  return regions.length > 0 ? Math.ceil(wholeWidth(regions, drawnText, 3) + beside) : 1;
}

/** Level on as many lines as they need, or upright on those that a column has room for. */
function columnNames(names: readonly string[], pitch: number) {
  const level = [1, 2, 3, 4].find((lines) => wholeWidth(names, drawnText, lines) <= pitch - 4);
  if (level !== undefined && pitch >= 56)
    return { top: Math.max(58, level * lineHeight + 14), lines: level, upright: false };
  const lines = Math.max(1, Math.min(3, Math.floor((pitch - 2) / lineHeight)));
  const top = Math.max(58, Math.ceil(wholeWidth(names, drawnText, lines) + 14));
  return { top, lines, upright: true };
}

/** Left edge of a column, px. */
export function columnX({ width, left, pitch, mirror }: MatrixLayout, at: number): number {
  const x = left + at * pitch;
  return mirror ? width - x - pitch : x;
}

/** The row and column under a point of the drawing; null beside the cells. */
export function placeAt(
  layout: MatrixLayout,
  { rows, columns }: Pick<MatrixModel, 'rows' | 'columns'>,
  at: { x: number; y: number },
): readonly [row: number, column: number] | null {
  const x = layout.mirror ? layout.width - at.x : at.x;
  const column = Math.floor((x - layout.left) / layout.pitch);
  const row = Math.floor((at.y - layout.top) / layout.tall);
  const inside = row >= 0 && row < rows.length && column >= 0 && column < columns.length;
  return inside ? [row, column] : null;
}

/** A rectangle of a picture: what it is painted as, and where. */
export interface PaintedCell {
  paint: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Every cell that covers the hatch, on whole pixels, with a line between where there is space. */
export function paintedCells(model: MatrixModel, layout: MatrixLayout): PaintedCell[] {
  const { pitch, tall, top } = layout;
  const gap = pitch >= 6 ? 1 : 0;
  const painted: PaintedCell[] = [];
  const edge = (value: number) => (gap > 0 ? Math.round(value) : Math.round(value * 2) / 2);
  model.rows.forEach((row, r) => {
    const [y, below] = [edge(top + r * tall), edge(top + (r + 1) * tall)];
    model.columns.forEach((column, c) => {
      const { state, class: at } = cellAt(model, row, column);
      // The hatch stands for what nobody knows.
      if (state === 'none') return;
      const x = columnX(layout, c);
      const [left, right] = [edge(x), edge(x + pitch)];
      const whole = { x: left, y, width: right - left - gap, height: below - y - gap };
      if (state === 'value') painted.push({ paint: `class-${at}`, ...whole });
      else if (state === 'thin')
        painted.push({ paint: 'ground', ...whole }, { paint: `class-${at}`, ...middleOf(whole) });
      else painted.push({ paint: state, ...whole });
    });
  });
  return painted;
}

/** A cell of too little evidence is a small one in an empty place. */
function middleOf({ x, y, width, height }: Omit<PaintedCell, 'paint'>) {
  return { x: x + width * 0.3, y: y + height * 0.3, width: width * 0.4, height: height * 0.4 };
}

/** The same as outlines, one a paint: a drawing of forty thousand cells is a few shapes. */
export function cellPaths(cells: readonly PaintedCell[]): ReadonlyMap<string, string> {
  const parts = new Map<string, string[]>();
  for (const { paint, x, y, width, height } of cells) {
    const list = parts.get(paint) ?? [];
    list.push(`M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`);
    parts.set(paint, list);
  }
  return new Map([...parts].map(([paint, list]) => [paint, list.join('')]));
}

const short = (value: number): number => Math.round(value * 10) / 10;
