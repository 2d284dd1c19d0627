import type { EconomyCode } from '../../domain/economy.ts';

/**
 * Economies where wages earned abroad in under a year, across a border or from an employer abroad
 * are known to be a large part of personal remittances received or paid: who send their commuters
 * to a neighbour, or take in a neighbour's, and Palestinians who work in Israel. The World Development
 * Indicators count such wages in, by definition, and have no series that tells them apart, so that no
 * rule can find them; a test holds that of each, but for the State of Palestine, more than US$4,000 a year
 * goes with each migrant, which migrants alone seldom send.
 */
export const wageEconomies: readonly EconomyCode[] = [
  'AND',
  'AUT',
  'BEL',
  'BMU',
  'CHE',
  'CZE',
  'DEU',
  'DNK',
  'FRA',
  'HRV',
  'HUN',
  'LUX',
  'LVA',
  'NLD',
  'NOR',
  'PSE',
  'SMR',
  'SVK',
  'SVN',
  'SWE',
];

/** Whether short-term wages weigh in what the economy receives or pays. */
export function wagesWeigh(economy: EconomyCode): boolean {
  return wageEconomies.includes(economy);
}

/**
 * Whether such wages are much of what the economy receives. What the State of Palestine received of them
 * fell away in 2023, when its people could work in Israel no more.
 */
export function wagesReceived(economy: EconomyCode): boolean {
  return wagesWeigh(economy) && economy !== 'PSE';
}
