import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

export type Direction = 'received' | 'paid';

/** A corridor of the estimate, or the one row of an economy without any. Amounts in US$. */
export interface NewestRow {
  year: number;
  /** All that is recorded as received; null where nothing is. */
  received: number | null;
  direction: Direction | null;
  partner: EconomyCode | null;
  usd: number | null;
  /** Ends of the 80 % interval. */
  lower: number | null;
  upper: number | null;
  /** Stock and matrix, an indirect count and the matrix, or one alone. */
  evidence: 'both' | 'indirect' | 'matrix' | 'stock' | null;
}

export type NewestRows = Readonly<Record<EconomyCode, readonly NewestRow[]>>;

export interface Partner {
  partner: EconomyCode;
  usd: number;
  lower: number;
  upper: number;
  /** Percent of all that the estimate has in this direction. */
  share: number;
}

/** One direction of one economy: its largest partners, and what all others have together. */
export interface PartnerList {
  economy: EconomyCode;
  direction: Direction;
  top: readonly Partner[];
  /** Without an interval: the ends of corridors don't add up to one. */
  other: { partners: number; usd: number; share: number } | null;
  all: readonly Partner[];
  /** Why the list is empty; null if it is not. */
  empty: 'not_recorded' | 'unknown' | 'none' | null;
}

export interface NewestModel {
  economies: readonly EconomyCode[];
  year: number;
  lists: readonly PartnerList[];
}

const shown = 8;

/** Two lists an economy, senders first; fewer partners each where several are compared. */
export function newestModel({ economies }: EconomiesSettings, rows: NewestRows): NewestModel {
  const count = economies.length > 1 ? 5 : shown;
  return {
    economies,
    year: economies.flatMap((economy) => rows[economy] ?? [])[0]?.year ?? 0,
    lists: economies.flatMap((economy) =>
      (['received', 'paid'] as const).map((direction) =>
        listOf(economy, direction, rows[economy] ?? [], count),
      ),
    ),
  };
}

function listOf(
  economy: EconomyCode,
  direction: Direction,
  rows: readonly NewestRow[],
  count: number,
): PartnerList {
  const own = rows.filter((row) => row.direction === direction);
  const total = own.reduce((sum, { usd }) => sum + (usd ?? 0), 0);
  const all = own.flatMap(({ partner, usd, lower, upper }): Partner[] =>
    partner === null || usd === null
      ? []
      : [{ partner, usd, lower: lower ?? usd, upper: upper ?? usd, share: (100 * usd) / total }],
  );
  // One left over is named rather than called "other".
  const cut = all.length === count + 1 ? count + 1 : count;
  const rest = all.slice(cut);
  const usd = rest.reduce((sum, one) => sum + one.usd, 0);
  return {
    economy,
    direction,
    top: all.slice(0, cut),
    other: rest.length > 0 ? { partners: rest.length, usd, share: (100 * usd) / total } : null,
    all,
    empty: all.length > 0 ? null : whyEmpty(direction, rows),
  };
}

function whyEmpty(direction: Direction, rows: readonly NewestRow[]): PartnerList['empty'] {
  if (direction === 'paid') return 'none';
  return rows.some(({ received }) => received !== null) ? 'unknown' : 'not_recorded';
}
