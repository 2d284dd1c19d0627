import type { Message, MessageValue } from '../../domain/message.ts';
import { amount, economyOf, share, year as yearOf } from '../shared/phrases.ts';
import type { Aggregates } from './aggregates.ts';
import type { CorridorRow } from './rows.ts';
import type { TableKind } from './table-kind.ts';

/** What the listed corridors add up to, and of what. */
export interface FindingOf {
  kind: TableKind;
  year: number;
  aggregates: Pick<Aggregates, 'corridors' | 'paying' | 'usd'>;
  /** Of all corridors of the year. */
  all: { corridors: number; paying: number; usd: number };
  /** The one with the largest amount among those that pass. */
  largest: CorridorRow | null;
}

/**
 * One sentence about the corridors that pass; modelled amounts are "about". Those with an amount
 * above zero are counted.
 */
export function tableFinding({ kind, year, aggregates, all, largest }: FindingOf): Message {
  const modelled = kind === 'modelled';
  const count = (value: number): MessageValue => ({
    kind: 'amount',
    value,
    unit: 'persons',
    as: 'full',
  });
  if (aggregates.corridors === 0)
    return { id: 'corridor-table:finding.none', values: { year: yearOf(year) } };
  const values: Record<string, MessageValue> = {
    year: yearOf(year),
    count: count(aggregates.paying),
    amount: amount(aggregates.usd, 'usd', modelled),
  };
  if (largest === null || largest.usd === null || largest.usd <= 0)
    return {
      id: 'corridor-table:finding.empty',
      values: { ...values, count: count(aggregates.corridors) },
    };
  const top = {
    sender: economyOf(largest.sender),
    receiver: economyOf(largest.receiver),
    largest: amount(largest.usd, 'usd', modelled),
  };
  if (aggregates.paying === 1)
    return { id: 'corridor-table:finding.one', values: { ...values, ...top } };
  if (aggregates.corridors === all.corridors)
    return { id: 'corridor-table:finding.all', values: { ...values, ...top } };
  return {
    id: 'corridor-table:finding.some',
    values: { ...values, ...top, part: share(all.usd > 0 ? aggregates.usd / all.usd : 0) },
  };
}
