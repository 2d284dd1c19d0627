import type { EconomyCode } from '../../domain/economy.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';
import {
  largestPartners,
  partnerLists,
  type Direction,
  type OtherPartners,
} from '../top-partners/partner-lists.ts';

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
  other: OtherPartners | null;
  all: readonly Partner[];
  /** Why the list is empty; null if it is not. */
  empty: 'not_recorded' | 'unknown' | 'none' | null;
}

export interface NewestModel {
  economies: readonly EconomyCode[];
  year: number;
  lists: readonly PartnerList[];
}

/** The largest senders and receivers of each economy by the estimate. */
export function newestModel({ economies }: EconomiesSettings, rows: NewestRows): NewestModel {
  return {
    economies,
    year: economies.flatMap((economy) => rows[economy] ?? [])[0]?.year ?? 0,
    lists: partnerLists(economies, rows, listOf),
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
  return {
    economy,
    direction,
    ...largestPartners(all, total, count),
    all,
    empty: all.length > 0 ? null : whyEmpty(direction, rows),
  };
}

function whyEmpty(direction: Direction, rows: readonly NewestRow[]): PartnerList['empty'] {
  if (direction === 'paid') return 'none';
  return rows.some(({ received }) => received !== null) ? 'unknown' : 'not_recorded';
}
