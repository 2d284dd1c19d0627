import { cellAt, type MatrixModel } from './model.ts';

export interface MatrixLayout {
  width: number;
  height: number;
  /** Where cells begin, px, and how large one is. */
  left: number;
  top: number;
  pitch: number;
  /** Whether each row and column has its label, and whether those of columns stand upright. */
  labelled: boolean;
  upright: boolean;
  mirror: boolean;
}

/** Least size of a cell whose row has a label, px. */
const readable = 13;

/** Where cells stand; turned round for right-to-left readers. */
export function layMatrix(
  { rows, columns }: Pick<MatrixModel, 'rows' | 'columns'>,
  { width, mirror, grouped }: { width: number; mirror: boolean; grouped: boolean },
): MatrixLayout {
  const names = Math.round(Math.min(150, width * 0.3));
  const wide = (width - names - 2) / Math.max(1, columns.length);
  const labelled = wide >= readable;
  const left = labelled ? names : grouped ? 76 : 1;
  const space = (width - left - 2) / Math.max(1, columns.length);
  const pitch = Math.min(labelled ? Math.max(24, 560 / columns.length) : 6, space);
  const upright = labelled && pitch < 56;
  const top = labelled ? (upright ? 112 : 58) : 4;
  const height = Math.ceil(top + pitch * rows.length + 2);
  return { width, height, left, top, pitch, labelled, upright, mirror };
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
  const row = Math.floor((at.y - layout.top) / layout.pitch);
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
  const { pitch, top } = layout;
  const gap = pitch >= 6 ? 1 : 0;
  const painted: PaintedCell[] = [];
  const edge = (value: number) => (gap > 0 ? Math.round(value) : Math.round(value * 2) / 2);
  model.rows.forEach((row, r) => {
    const [y, below] = [edge(top + r * pitch), edge(top + (r + 1) * pitch)];
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
