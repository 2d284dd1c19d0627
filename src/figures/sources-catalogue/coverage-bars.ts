import type { TableCoverage } from './model.ts';

export interface Bar {
  year: number;
  economies: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Height of the picture for this many economies, all there are. */
const allEconomies = 240;

/**
 * One bar a year, its height the economies with figures, in a picture of the given size. Years
 * without figures have no bar.
 */
export function coverageBars(
  coverage: TableCoverage,
  span: { first: number; last: number },
  size: { width: number; height: number },
): Bar[] {
  const step = size.width / (span.last - span.first + 1);
  return coverage.years.map(({ year, economies }) => {
    const height = Math.max(1, Math.min(1, economies / allEconomies) * size.height);
    return {
      year,
      economies,
      x: (year - span.first) * step,
      y: size.height - height,
      width: step * 0.8,
      height,
    };
  });
}
