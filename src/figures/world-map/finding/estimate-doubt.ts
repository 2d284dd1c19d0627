import type { EconomyCode } from '../../../domain/economy.ts';
import { countedWithout } from '../../../domain/hardly-counted.ts';
import type { MessageValue } from '../../../domain/message.ts';
import { amount, economyOf, share } from '../../shared/phrases.ts';
import { asLarge } from '../../top-partners/tied.ts';
import { findFlow, type FlowTable } from '../flows/flow-table.ts';
import type { ListRow } from '../list/list.ts';

/** In which form of the sentence a doubt is told, and with which values besides the first partner's. */
interface Doubt {
  form: '_tied' | '_up' | '_without';
  values?: Record<string, MessageValue>;
}

/**
 * Why an estimate's first partner is not told as the largest, by the rules of `newest-partners`: the second
 * is as large; the first's interval begins at zero; or those who live in the state that a territory belongs
 * to are in no count. Null where it is.
 *
 * @param partners the largest first
 */
export function doubtOf(
  table: FlowTable,
  focus: EconomyCode,
  way: 'in' | 'out',
  [first, second]: readonly ListRow[],
): Doubt | null {
  const state = way === 'in' ? countedWithout(focus) : null;
  if (state !== null) return { form: '_without', values: { state: economyOf(state) } };
  const low = ({ economy }: ListRow) =>
    findFlow(table, ...(way === 'in' ? ([economy, focus] as const) : ([focus, economy] as const)))
      ?.interval?.[0];
  if (!first || low(first) === 0) return { form: '_up' };
  const [most, next] = [first.value ?? 0, second?.value ?? 0];
  if (!second || next < asLarge * most || low(second) === 0) return null;
  return {
    form: '_tied',
    values: {
      other: economyOf(second.economy),
      next: amount(next, 'usd', true),
      part: share(second.share ?? 0),
    },
  };
}
