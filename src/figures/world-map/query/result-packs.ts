import type { EconomyCode } from '../../../domain/economy.ts';
import type { FlowSeriesId, MeasureId, SeriesId } from '../../../domain/measure.ts';

import { openingYear } from '../settings/settings.ts';

/** How many of the largest flows of a year come first; the rest follow where they are needed. */
export const topCount = 200;

/** The file with the values of one picture of the map. */
export function mapPack(measure: MeasureId, series: SeriesId, year: number): string {
  return `map/${measure}-${series}/${year}`;
}

/**
 * The file with the flows of an economy in the newest year of each kind; those of the newest matrix
 * have one of their own, and those who had fled in the newest year of deaths.
 */
export function focusPack(economy: EconomyCode, series: FlowSeriesId, year: number): string {
  if (series === 'wb-brm') return `map/matrix/${economy}`;
  const fled = series === 'unhcr' && year !== openingYear('refugees_hosted', 'unhcr');
  return fled ? `map/fled/${economy}` : `map/of/${economy}`;
}
