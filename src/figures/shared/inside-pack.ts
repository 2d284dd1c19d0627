import type { EconomyCode } from '../../domain/economy.ts';

/** The file that holds what is reported within an economy and within its years: parts and months. */
export function insidePack(economy: EconomyCode): string {
  return `inside/${economy}`;
}
