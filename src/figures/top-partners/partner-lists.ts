import type { EconomyCode } from '../../domain/economy.ts';

export type Direction = 'received' | 'paid';

/** How many partners a list names, alone and where several economies are compared. */
const named = { alone: 8, compared: 5 };

/**
 * Two lists an economy, senders first; fewer partners each where several are compared.
 *
 * @param listOf one list, of so many partners by name
 */
export function partnerLists<Row, List>(
  economies: readonly EconomyCode[],
  rows: Readonly<Record<EconomyCode, readonly Row[]>>,
  listOf: (economy: EconomyCode, direction: Direction, rows: readonly Row[], count: number) => List,
): readonly List[] {
  const count = economies.length > 1 ? named.compared : named.alone;
  return economies.flatMap((economy) =>
    (['received', 'paid'] as const).map((direction) =>
      listOf(economy, direction, rows[economy] ?? [], count),
    ),
  );
}

/** What all partners that are not named have together. */
export interface OtherPartners {
  partners: number;
  usd: number;
  /** Percent of the total. */
  share: number;
}

/** The first `count` of all partners, largest first, and the others as one, if there are any. */
export function largestPartners<One extends { usd: number }>(
  all: readonly One[],
  total: number,
  count: number,
): { top: readonly One[]; other: OtherPartners | null } {
  // One left over is named rather than called "other".
  const cut = all.length === count + 1 ? count + 1 : count;
  const rest = all.slice(cut);
  const usd = rest.reduce((sum, one) => sum + one.usd, 0);
  return {
    top: all.slice(0, cut),
    other: rest.length > 0 ? { partners: rest.length, usd, share: (100 * usd) / total } : null,
  };
}
