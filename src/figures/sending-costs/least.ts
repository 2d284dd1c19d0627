import { integerParameter } from '../../domain/parameter-kinds.ts';
import type { EndsSettings } from './settings.ts';

/** The least that a corridor carries to be shown, US$ million; 0 lets those through that no matrix has. */
export const leastChoices = [0, 1, 10, 100, 1000] as const;

export interface LeastSettings extends EndsSettings {
  least: number;
}

/** The parameter of it: corridors of under US$10 million are left out unless asked for. */
export function leastParameter<All>() {
  return integerParameter<All>(0, 100_000, 10);
}

/** Whether a corridor carries enough. */
export function carriesEnough(usd: number | null, least: number): boolean {
  return least === 0 || (usd ?? 0) >= least * 1e6;
}
