import { useEffect, useRef } from 'react';
import { useTheme } from '../../ui/theme.ts';
import { columnX, type MatrixLayout, type PaintedCell } from './layout.ts';
import { paintCanvas } from './paint-canvas.ts';

/** Cells on a canvas, painted whole in one go: forty thousand of them are too many to be shapes. */
export function CellsCanvas(props: {
  cells: readonly PaintedCell[];
  layout: MatrixLayout;
  columns: number;
  colours: ReadonlyMap<string, string>;
}) {
  const { cells, layout, columns, colours } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  useEffect(() => {
    if (!canvas.current) return;
    const edges = [columnX(layout, 0), columnX(layout, columns - 1)];
    const area = {
      x: Math.min(...edges),
      y: layout.top,
      width: columns * layout.pitch,
      height: layout.height - layout.top - 2,
    };
    paintCanvas(canvas.current, { cells, layout, area, colours });
  }, [cells, layout, columns, colours, theme]);
  return <canvas ref={canvas} className="matrix__canvas" aria-hidden="true" />;
}
