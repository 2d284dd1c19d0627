import type { MessageValue } from '../../domain/message.ts';

/** Sustainable Development Goal 10.c, in %: for each corridor, and for the world's mean. */
export const ceiling = 5;
export const globalTarget = 3;

/**
 * A cost in % beside the ceiling: with two decimals where one would make it the ceiling itself, unless
 * two do so too.
 */
export function costValue(cost: number): MessageValue {
  const inHundredths = Math.round(100 * cost);
  const onCeiling = inHundredths !== 100 * ceiling && Math.abs(cost - ceiling) < 0.05;
  return { kind: 'amount', value: cost, unit: 'percent', ...(onCeiling ? { as: 'full' } : {}) };
}
