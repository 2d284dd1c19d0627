import { useCallback } from 'react';
import type { EconomyGroup } from '../../../domain/economy-group.ts';
import type { MeasureId } from '../../../domain/measure.ts';
import { moneyQuery } from '../../../figures/economy-group/queries.ts';
import type { MoneyRow } from '../../../figures/economy-group/rows.ts';
import { toldSums } from '../../../figures/economy-group/sums.ts';
import { useRows } from '../../../figures/shown/use-rows.ts';

/**
 * The years in which the sum of a group can be told, by group: of money those that two thirds of its
 * people are in. Null for all years, undefined while that is not known.
 */
export function useGroupMoney(
  measure: MeasureId,
  groups: readonly EconomyGroup[],
): (group: EconomyGroup) => ReadonlySet<number> | null | undefined {
  const direction = measure === 'received' || measure === 'paid' ? measure : null;
  const asked = direction === null ? [] : groups;
  const { rows } = useRows<Readonly<Record<string, readonly MoneyRow[]>>>(
    Object.fromEntries(asked.map((group) => [group, moneyQuery(group)])),
  );
  return useCallback(
    (group) => {
      if (direction === null) return null;
      const money = rows?.[group];
      return money && new Set(toldSums(money, direction).map(({ year }) => year));
    },
    [direction, rows],
  );
}
