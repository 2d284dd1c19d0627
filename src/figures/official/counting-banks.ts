import type { EconomyCode } from '../../domain/economy.ts';

/**
 * Receivers whose central bank publishes what was received by country of origin, in a table that the data
 * of the atlas do not hold: an estimate of who sent it is no match for that.
 */
const counting: ReadonlySet<EconomyCode> = new Set([
  'BGD',
  'BOL',
  'COL',
  'ECU',
  'GEO',
  'IDN',
  'JAM',
  'KEN',
  'KGZ',
  'MDA',
  'NIC',
  'PRT',
  'PRY',
  'SLV',
]);

/** Whether its central bank counts by country what it receives, and the atlas has none of it. */
export function isCountedElsewhere(economy: EconomyCode): boolean {
  return counting.has(economy);
}
