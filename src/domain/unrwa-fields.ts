import type { EconomyCode } from './economy.ts';

const fields: readonly EconomyCode[] = ['JOR', 'LBN', 'PSE', 'SYR'];

/** Whether UNRWA works there: Palestine refugees are under its mandate, not in UNHCR's counts. */
export function inUnrwaMandate(economy: EconomyCode): boolean {
  return fields.includes(economy);
}
