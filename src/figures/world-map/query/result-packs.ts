import type { EconomyCode } from '../../../domain/economy.ts';
import type { MeasureId, SeriesId } from '../../../domain/measure.ts';

/** How many of the largest flows of a year come first; the rest follow where they are needed. */
export const topCount = 200;

/** The file with the values of one picture of the map. */
export function mapPack(measure: MeasureId, series: SeriesId, year: number): string {
  return `map/${measure}-${series}/${year}`;
}

/** The file with the flows of an economy in the newest year of each kind. */
export function focusPack(economy: EconomyCode): string {
  return `map/of/${economy}`;
}
