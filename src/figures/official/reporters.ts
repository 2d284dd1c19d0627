import type { EconomyCode } from '../../domain/economy.ts';

/** Economies whose central bank reports corridors, in the order in which they are offered. */
export const reporters = ['MEX', 'PHL', 'PAK', 'ARM'] as const;
export type Reporter = (typeof reporters)[number];

interface Bank {
  /** Id of its source, and key of its words. */
  source: BankId;
  /** Which of the two it reports by partner. */
  directions: readonly ('received' | 'paid')[];
}

export type BankId = 'banxico' | 'bsp' | 'sbp' | 'cba';

/** The central banks; a test holds them against the rows that are there. */
export const banks: Readonly<Record<Reporter, Bank>> = {
  MEX: { source: 'banxico', directions: ['received', 'paid'] },
  PHL: { source: 'bsp', directions: ['received'] },
  PAK: { source: 'sbp', directions: ['received'] },
  ARM: { source: 'cba', directions: ['received', 'paid'] },
};

export function isReporter(economy: EconomyCode): economy is Reporter {
  return (reporters as readonly string[]).includes(economy);
}

/** The ends of a corridor whose central bank reports that way of it, the receiver first. */
export function reportersOf(sender: EconomyCode, receiver: EconomyCode): readonly Reporter[] {
  const ends = [
    [receiver, 'received'],
    [sender, 'paid'],
  ] as const;
  return ends.flatMap(([end, direction]) =>
    isReporter(end) && banks[end].directions.includes(direction) ? [end] : [],
  );
}
