import { groupOfSlug, type EconomyGroup } from '../../domain/economy-group.ts';
import type { MoneyRow } from '../economy-group/rows.ts';
import { newestSum, toldSums } from '../economy-group/sums.ts';

export interface GroupSettings {
  /** As in the address of its page: `region-africa`. */
  group: string;
}

export interface GroupMoneyRows {
  money: readonly MoneyRow[];
}

export interface GroupMoneyModel {
  group: EconomyGroup;
  lines: readonly {
    direction: MoneyRow['direction'];
    /** The years whose sums can be told. */
    sums: readonly MoneyRow[];
  }[];
  /** The newest sum that can be told of; null where too few report of late. */
  newest: MoneyRow | null;
  rows: readonly MoneyRow[];
}

/** The group that settings name; their parameter holds no other. */
export function groupOf({ group }: GroupSettings): EconomyGroup {
  return groupOfSlug(group) ?? 'africa';
}

/** What the members of a group received and paid, in the years in which enough of them report. */
export function groupMoneyModel(
  settings: GroupSettings,
  { money }: GroupMoneyRows,
): GroupMoneyModel {
  return {
    group: groupOf(settings),
    lines: (['received', 'paid'] as const)
      .map((direction) => ({ direction, sums: toldSums(money, direction) }))
      .filter(({ sums }) => sums.length > 0),
    newest: newestSum(money, 'received') ?? newestSum(money, 'paid'),
    rows: money,
  };
}
