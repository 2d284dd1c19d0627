import { sharpContext } from '../../charts/plot/sharp-context.ts';
import { grouped } from '../flow-bands/grouped.ts';
import type { MatrixLayout, PaintedCell } from './layout.ts';

/**
 * Paints the hatch and all cells over it.
 *
 * @param what.colours of each paint, as the style sheet has them
 * @param what.area where cells can be, px of the drawing
 */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  what: {
    cells: readonly PaintedCell[];
    layout: Pick<MatrixLayout, 'width' | 'height'>;
    area: { x: number; y: number; width: number; height: number };
    colours: ReadonlyMap<string, string>;
  },
): void {
  const { cells, layout, area, colours } = what;
  const ready = sharpContext(canvas, layout);
  if (!ready) return;
  const { context, plain } = ready;
  hatch(context, area, plain(colours.get('hatch') ?? ''));
  for (const [paint, own] of grouped(cells, (cell) => cell.paint)) {
    context.fillStyle = plain(colours.get(paint) ?? '');
    for (const { x, y, width, height } of own) context.fillRect(x, y, width, height);
  }
}

function hatch(
  context: CanvasRenderingContext2D,
  area: { x: number; y: number; width: number; height: number },
  colour: string,
): void {
  context.save();
  context.beginPath();
  context.rect(area.x, area.y, area.width, area.height);
  context.clip();
  context.strokeStyle = colour;
  context.globalAlpha = 0.5;
  context.beginPath();
  for (let at = -area.height; at < area.width; at += 6) {
    context.moveTo(area.x + at, area.y + area.height);
    context.lineTo(area.x + at + area.height, area.y);
  }
  context.stroke();
  context.restore();
}
