import type { EconomyCode } from '../../domain/economy.ts';

/**
 * Economies where wages earned abroad in under a year, across a border or from an employer abroad
 * are known to be a large part of personal remittances. The World Development Indicators count such
 * wages in, by definition, and have no series that tells them apart.
 */
const wageEconomies: readonly EconomyCode[] = ['BEL', 'BMU', 'DEU', 'FRA', 'LUX'];

/** Whether short-term wages weigh in what the economy receives or pays. */
export function wagesWeigh(economy: EconomyCode): boolean {
  return wageEconomies.includes(economy);
}
