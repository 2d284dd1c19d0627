import { sharpContext } from '../../../charts/plot/sharp-context.ts';
import type { ChartLayout, PlacedSeries } from './chart-layout.ts';
import type { Mark } from './chart-model.ts';

/** Points of more than so many are small squares, which are painted in a fraction of the time. */
const manyPoints = 4000;
const dashes: readonly (readonly number[])[] = [
  [],
  [7, 4],
  [2, 3],
  [10, 3, 2, 3],
  [1, 4],
  [5, 2, 1, 2],
];

/**
 * Paints every mark of a chart.
 *
 * @param colours of the largest series, as the style sheet has them; all others have the last
 */
export function paintChart(
  canvas: HTMLCanvasElement,
  layout: ChartLayout,
  mark: Mark,
  colours: readonly string[],
): void {
  const ready = sharpContext(canvas, layout);
  if (!ready) return;
  const { context, plain } = ready;
  const own = colours.length - 1;
  const count = layout.series.reduce((sum, { x }) => sum + x.length, 0);
  // The largest last, so that they lie on top.
  for (const [at, series] of [...layout.series.entries()].toReversed()) {
    const colour = plain(colours[Math.min(at, own)] ?? '');
    context.fillStyle = colour;
    context.strokeStyle = colour;
    context.globalAlpha = at >= own ? 0.45 : 1;
    if (mark === 'lines') line(context, series, at >= own ? [] : (dashes[at] ?? []));
    else if (mark === 'points') points(context, series, count);
    else bars(context, series, layout.base, mark === 'histogram' && layout.series.length > 1);
  }
}

function line(context: CanvasRenderingContext2D, { x, y }: PlacedSeries, dash: readonly number[]) {
  context.lineWidth = 2;
  context.lineJoin = 'round';
  context.setLineDash([...dash]);
  context.beginPath();
  for (let at = 0; at < x.length; at++) context.lineTo(x[at]!, y[at]!);
  context.stroke();
  context.setLineDash([]);
  for (let at = 0; x.length < 60 && at < x.length; at++) {
    context.beginPath();
    context.arc(x[at]!, y[at]!, 2.5, 0, 7);
    context.fill();
  }
}

function points(context: CanvasRenderingContext2D, { x, y }: PlacedSeries, count: number) {
  const alpha = context.globalAlpha;
  if (count > manyPoints) {
    context.globalAlpha = alpha * 0.6;
    for (let at = 0; at < x.length; at++) context.fillRect(x[at]! - 1, y[at]! - 1, 2, 2);
  } else {
    context.globalAlpha = alpha * 0.75;
    for (let at = 0; at < x.length; at++) {
      context.beginPath();
      context.arc(x[at]!, y[at]!, 3.5, 0, 7);
      context.fill();
    }
  }
  context.globalAlpha = alpha;
}

function bars(
  context: CanvasRenderingContext2D,
  { x, y, width }: PlacedSeries,
  base: number,
  through: boolean,
) {
  const alpha = context.globalAlpha;
  if (through) context.globalAlpha = alpha * 0.5;
  for (let at = 0; at < x.length; at++) {
    const height = base - y[at]!;
    context.fillRect(
      x[at]!,
      Math.min(y[at]!, base),
      width,
      Math.max(Math.abs(height), height === 0 ? 0 : 0.5),
    );
  }
  context.globalAlpha = alpha;
}
