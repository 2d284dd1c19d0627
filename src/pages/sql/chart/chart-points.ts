import type { PlotPoint, PlotPoints } from '../../../charts/reading/reading.ts';
import type { ChartLayout, PlacedSeries } from './chart-layout.ts';
import type { Mark } from './chart-model.ts';

/** What a mark stands for, in words: of a series by its place, and of its mark by its place there. */
export type Says = (series: number, at: number) => string;

/** The marks of a chart as a reader goes through them; made when they are first asked for. */
export function chartPoints(layout: ChartLayout, mark: Mark, says: Says): () => PlotPoints {
  let made: PlotPoints | null = null;
  return () => {
    made ??= {
      along: 'x',
      ...(mark === 'points' ? { spread: true } : {}),
      ...(mark === 'lines' ? { together: true } : {}),
      groups: layout.series.map((series, index) =>
        pointsOf(series, index, layout, mark, says).toSorted((a, b) => a.x - b.x),
      ),
    };
    return made;
  };
}

function pointsOf(
  series: PlacedSeries,
  index: number,
  layout: ChartLayout,
  mark: Mark,
  says: Says,
): PlotPoint[] {
  const bar = mark === 'bars' || mark === 'histogram';
  return Array.from(series.x, (x, at) => {
    const y = series.y[at]!;
    const place = bar
      ? {
          x: x + series.width / 2,
          y: (y + layout.base) / 2,
          width: series.width,
          height: Math.abs(layout.base - y),
        }
      : { x, y };
    return new ReadPoint(place, () => says(index, at));
  });
}

/** Says what it is when it is asked: of a hundred thousand, few ever are. */
class ReadPoint implements PlotPoint {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
  readonly #says: () => string;

  constructor(
    place: { x: number; y: number; width?: number; height?: number },
    says: () => string,
  ) {
    this.x = place.x;
    this.y = place.y;
    if (place.width !== undefined) this.width = place.width;
    if (place.height !== undefined) this.height = place.height;
    this.#says = says;
  }

  get says(): string {
    return this.#says();
  }
}
