import type { EconomyCode } from '../../domain/economy.ts';
import { shownShare } from '../../domain/same-share.ts';
import type { EconomiesSettings } from '../shared/economies-settings.ts';

/** One round of the survey; adults in %, null where it was not asked or not told by sex. */
export interface AccountRow {
  year: number;
  account_women: number | null;
  account_men: number | null;
  mobile_women: number | null;
  mobile_men: number | null;
}

export type AccountRows = Readonly<Record<EconomyCode, readonly AccountRow[]>>;

export const accountKinds = ['account', 'mobile'] as const;
export type AccountKind = (typeof accountKinds)[number];

/** Women and men of one economy in one round. */
export interface AccountPair {
  economy: EconomyCode;
  kind: AccountKind;
  year: number;
  women: number;
  men: number;
  /** Men's share less women's as both are printed, in percentage points. */
  gap: number;
}

export interface AccountsModel {
  economies: readonly EconomyCode[];
  /** Any account first, then mobile money; by round, or by economy where they are compared. */
  pairs: readonly AccountPair[];
}

/** One economy is shown in every round; several each in its newest. */
export function accountsModel({ economies }: EconomiesSettings, rows: AccountRows): AccountsModel {
  const several = economies.length > 1;
  const pairs = accountKinds.flatMap((kind) =>
    economies.flatMap((economy) => {
      const all = (rows[economy] ?? []).flatMap((row) => pairOf(economy, kind, row));
      return several ? all.slice(-1) : all;
    }),
  );
  return { economies, pairs };
}

function pairOf(economy: EconomyCode, kind: AccountKind, row: AccountRow): AccountPair[] {
  const women = row[`${kind}_women`];
  const men = row[`${kind}_men`];
  if (women === null || men === null) return [];
  const gap = Math.round(10 * (shownShare(men) - shownShare(women))) / 10;
  return [{ economy, kind, year: row.year, women, men, gap }];
}
