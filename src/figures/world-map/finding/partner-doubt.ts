import type { EconomyCode } from '../../../domain/economy.ts';
import { countedWithout } from '../../../domain/hardly-counted.ts';
import type { MessageValue } from '../../../domain/message.ts';
import { amount, economyOf, share } from '../../shared/phrases.ts';
import { asLarge, little } from '../../top-partners/tied.ts';
import { findFlow, type FlowTable } from '../flows/flow-table.ts';
import type { ListRow } from '../list/list.ts';

/** In which form of the sentence a doubt is told, and with which values besides the first partner's. */
export interface Doubt {
  form: `_${'tied' | 'up' | 'may' | 'without' | 'unallocated' | 'little' | 'few' | 'imputed'}`;
  values?: Record<string, MessageValue>;
}

/**
 * Why an estimate's first partner is not told as the largest, by the rules of `newest-partners`: too little
 * was sent; most migrants in the sender are imputed, or from places that the estimate has no money for; the
 * second is as large; the first's interval begins at zero; or those who live in the state that a territory
 * belongs to are in no count. Null where it is.
 *
 * @param partners the largest first
 */
export function estimateDoubt(
  table: FlowTable,
  focus: EconomyCode,
  way: 'in' | 'out',
  [first, second]: readonly ListRow[],
): Doubt | null {
  const state = way === 'in' ? countedWithout(focus) : null;
  if (state !== null) return { form: '_without', values: { state: economyOf(state) } };
  const untold = way === 'out' ? untoldReceiver(table, focus) : null;
  if (untold !== null) return untold;
  if (!first || lowOf(table, focus, way, first) === 0) return { form: '_up' };
  const [most, next] = [first.value ?? 0, second?.value ?? 0];
  if (!second || next < asLarge * most || lowOf(table, focus, way, second) === 0) return null;
  return {
    form: '_tied',
    values: {
      other: economyOf(second.economy),
      next: amount(next, 'usd', true),
      part: share(second.share ?? 0),
    },
  };
}

/** Why no receiver at all is named of what a sender sent by the estimate; null where one may be. */
function untoldReceiver(table: FlowTable, sender: EconomyCode): Doubt | null {
  if ((table.sent[table.indexOf.get(sender) ?? -1] ?? 0) < little) return { form: '_little' };
  const untold = table.untold.get(sender);
  if (untold === undefined || untold.doubt === 'pair') return null;
  return {
    form: `_${untold.doubt}`,
    ...(untold.doubt === 'few' ? { values: { part: share((untold.part ?? 0) / 100) } } : {}),
  };
}

/**
 * Why the first partner of a matrix, or of an estimate that shares out another amount, may not be the
 * largest: nobody knows from where it came, or the count of migrants bears out little of the money.
 */
export function publishedDoubt(
  table: FlowTable,
  focus: EconomyCode,
  way: 'in' | 'out',
  [first]: readonly ListRow[],
): Doubt | null {
  if (!first) return null;
  if (way === 'in' && first.economy === 'XUN') return { form: '_unallocated' };
  const [sender, receiver] = endsOf(focus, way, first);
  const doubted =
    table.untold.has(`${sender}-${receiver}`) || lowOf(table, focus, way, first) === 0;
  if (!doubted) return null;
  return { form: way === 'in' ? '_may' : '_up' };
}

function endsOf(
  focus: EconomyCode,
  way: 'in' | 'out',
  { economy }: ListRow,
): [EconomyCode, EconomyCode] {
  return way === 'in' ? [economy, focus] : [focus, economy];
}

/** Where the interval of a partner's amount begins; undefined where it has none. */
function lowOf(
  table: FlowTable,
  focus: EconomyCode,
  way: 'in' | 'out',
  partner: ListRow,
): number | undefined {
  return findFlow(table, ...endsOf(focus, way, partner))?.interval?.[0];
}
