import { newestStock } from '../../domain/editions/stock.ts';
import { flowSeries, stockSeries, type Measure, type SeriesId } from '../../domain/measure.ts';
import type { DrawnEconomy } from '../../domain/placed-economy.ts';

/**
 * Whether the migrants abroad from an economy that the flows of a measure show are not all: their
 * revision has no row for destinations in which over a tenth of them lived.
 */
export function lacksDestinations(
  { flow }: Measure,
  { series, year }: { series: SeriesId; year: number },
  origin: DrawnEconomy | undefined,
): boolean {
  if (flow !== 'migrant' || origin?.lacks !== true) return false;
  return flowSeries(flow, series, year) === stockSeries(newestStock);
}
