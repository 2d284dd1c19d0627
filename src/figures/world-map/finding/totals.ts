import type { Message } from '../../../domain/message.ts';
import { flowUnit, type FlowKind } from '../../../domain/measure.ts';
import type { FlowSelection } from '../flows/flow-selection.ts';
import { share } from '../../shared/phrases.ts';
import type { SmallFlows } from '../settings/settings.ts';
import type { FlowYearRow, TotalRow } from '../query/rows.ts';

/** The world total that shares refer to: the publisher's own, else the sum of its economies. */
export function worldTotal(row: TotalRow | undefined): number | null {
  if (row === undefined) return null;
  return row.published ?? row.summed;
}

/**
 * "Lines shown: 262 of 10,227 corridors, US$555 billion = 71 % of US$781 billion". Of costs only
 * the count, since they do not add up, and of none.
 *
 * @param year the corridors of the whole year, drawn or not
 */
export function shownSentence(
  kind: FlowKind,
  selection: FlowSelection,
  year: FlowYearRow,
  small: SmallFlows,
): Message {
  const count = selection.strong.length + selection.faint.length;
  const counts = {
    lines: { kind: 'count', value: count },
    corridors: { kind: 'count', value: year.corridors },
  } as const;
  if (kind === 'cost' || count === 0) return { id: 'world-map:shown_count', values: counts };
  const unit = flowUnit(kind);
  return {
    id: small === 'regions' ? 'world-map:shown_summed' : 'world-map:shown',
    values: {
      ...counts,
      strong: { kind: 'count', value: selection.strong.length },
      others: { kind: 'count', value: selection.faint.length },
      amount: { kind: 'amount', value: selection.shown, unit },
      total: { kind: 'amount', value: year.total, unit },
      share: share(year.total > 0 ? selection.shown / year.total : 0),
    },
  };
}

/** "World: US$860 billion, 201 economies"; says so when the total is our sum. */
export function worldSentence(measureUnit: 'usd' | 'persons', row: TotalRow): Message {
  return {
    id: `world-map:world_${row.published !== null ? 'published' : row.economies === 1 ? 'alone' : 'summed'}`,
    values: {
      amount: { kind: 'amount', value: row.published ?? row.summed, unit: measureUnit },
      economies: { kind: 'count', value: row.economies },
    },
  };
}
