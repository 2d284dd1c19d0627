import type { EconomyCode } from '../../../domain/economy.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import type { Fill } from '../../../map/fill.ts';

/** US$ from which each step of the one hue of amounts begins. */
const steps = [0, 1e7, 1e8, 5e8, 1e9, 5e9, 2e10] as const;

/**
 * Colours of economies by what they pay or receive along some corridors. Those that are an end of
 * no such corridor are zero if the year has corridors of theirs, else without data.
 *
 * @param codes every economy that has a corridor in the year
 */
export function summedFills(
  rows: readonly CorridorRow[],
  side: 'sender' | 'receiver',
  codes: readonly EconomyCode[],
): Map<EconomyCode, Fill> {
  const sums = new Map<EconomyCode, number>();
  for (const row of rows)
    if (row.usd !== null) sums.set(row[side], (sums.get(row[side]) ?? 0) + row.usd);
  return new Map(
    codes.map((code): [EconomyCode, Fill] => {
      const sum = sums.get(code) ?? 0;
      if (sum <= 0) return [code, { kind: 'zero', colour: 'var(--zero)' }];
      const step = steps.findLastIndex((least) => sum >= least) + 1;
      return [code, { kind: 'value', colour: `var(--amount-${step})` }];
    }),
  );
}
