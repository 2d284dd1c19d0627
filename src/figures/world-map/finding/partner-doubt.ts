import type { EconomyCode } from '../../../domain/economy.ts';
import { estimatedWithout } from '../../../domain/hardly-counted.ts';
import type { MessageValue } from '../../../domain/message.ts';
import { amount, economyOf, share } from '../../shared/phrases.ts';
import { asLarge, little } from '../../top-partners/tied.ts';
import { findFlow, type FlowTable } from '../flows/flow-table.ts';
import type { ListRow } from '../list/list.ts';

/** In which form of the sentence a doubt is told, and with which values besides the first partner's. */
export interface Doubt {
  form: `_${'tied' | 'up' | 'may' | 'without' | 'unallocated' | 'untold'}`;
  values?: Record<string, MessageValue>;
}

/**
 * Why the first partner is not told as the largest; null where it is.
 *
 * Of an estimate by the rules of `newest-partners`: too little was sent; most migrants in the sender are
 * imputed, or from places that the estimate has no money for; the second is as large; the first's interval
 * begins at zero; or those who live in the state that a territory belongs to are in no count. Of a matrix, or
 * an estimate that shares out another amount: nobody knows from where it came, or the count of migrants bears
 * out little of the money.
 *
 * @param partners the largest first
 */
export function doubtOf(
  table: FlowTable,
  focus: EconomyCode,
  way: 'in' | 'out',
  [first, second]: readonly ListRow[],
  isEstimate: boolean,
): Doubt | null {
  const isIn = way === 'in';
  const endsOf = ({ economy }: ListRow) =>
    isIn ? ([economy, focus] as const) : ([focus, economy] as const);
  const mayBeNone = (partner: ListRow) => findFlow(table, ...endsOf(partner))?.interval?.[0] === 0;
  if (!first) return isEstimate ? { form: '_up' } : null;
  if (!isEstimate) {
    if (isIn && first.economy === 'XUN') return { form: '_unallocated' };
    const isDoubted = table.untold.has(endsOf(first).join('-')) || mayBeNone(first);
    return isDoubted ? { form: isIn ? '_may' : '_up' } : null;
  }
  const state = isIn ? estimatedWithout(focus) : null;
  if (state) return { form: '_without', values: { state: economyOf(state) } };
  if (!isIn && (table.sent[table.indexOf.get(focus)!]! < little || table.untold.has(focus)))
    return { form: '_untold' };
  if (mayBeNone(first)) return { form: '_up' };
  const next = second?.value ?? 0;
  if (!second || next < asLarge * (first.value ?? 0) || mayBeNone(second)) return null;
  return {
    form: '_tied',
    values: {
      other: economyOf(second.economy),
      next: amount(next, 'usd', true),
      part: share(second.share ?? 0),
    },
  };
}
