import type { Step } from './step.ts';

/** What is assumed, and between what it may lie. */
export interface Assumed {
  low: number;
  central: number;
  high: number;
}

/**
 * Elasticities that a result is told over, and the one a step opens with.
 *
 * `cost` and `levy`: of the amount to the price of one dollar delivered, 1 + cost. At 0 the amount
 * stays and senders keep what they save; at 1 they spend as much as before, and all of it arrives;
 * at 2 the amount answers twice as much. Kpodar and Imam (2022, IMF Working Paper 22/218) find an
 * absolute elasticity above one in 71 countries, Gibson, McKenzie and Rohorua (2006, University of
 * Waikato Working Paper 2/06) a more than proportionate answer of Tongans in New Zealand.
 *
 * `income`: of the amount to income in the host. At 1 migrants send the same share of what they
 * earn, as the estimate assumes (Ratha and Shaw 2007). That remittances follow the host's income is
 * what Frankel (2011, Open Economies Review 22) finds, Lueth and Ruiz-Arranz (2008, B.E. Journal of
 * Macroeconomics 8) find gravity; the ends 0.5 and 2 are ours.
 */
export const elasticityOf: Readonly<Record<'cost' | 'levy' | 'income', Assumed>> = {
  cost: { low: 0, central: 1, high: 2 },
  levy: { low: 0, central: 1, high: 2 },
  income: { low: 0.5, central: 1, high: 2 },
};

/** The least and the most that a field of a step takes. */
export const limits = {
  target: { least: 0, most: 20 },
  rate: { least: 0, most: 50 },
  met: { least: 0, most: 100 },
  borne: { least: 0, most: 100 },
  elasticity: { least: 0, most: 5 },
  percent: { least: -90, most: 100 },
  share: { least: 0, most: 100 },
} as const;

export type Limited = keyof typeof limits;

/** The range of a step's elasticity, wide enough for the chosen one; null where it has none. */
export function rangeOf(step: Step): Assumed | null {
  if (step.kind === 'people') return null;
  const { low, high } = elasticityOf[step.kind];
  const central = step.elasticity;
  return { low: Math.min(low, central), central, high: Math.max(high, central) };
}
