import type { Query } from '../../database/query.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { brushIds, isOpen } from './axes.ts';
import { bits, facetIds, facetOf, masksOf, type End } from './facets.ts';
import type { RowFilters } from './filter.ts';
import groupSum from './group-sum.sql?raw';
import rangeSum from './range-sum.sql?raw';
import type { CorridorRow } from './rows.ts';

/** How sure a sum of estimates is, US$; null where that isn't measured. */
export interface SumRow {
  year: number;
  lower: number | null;
  upper: number | null;
}

/** An 80 % interval of the sum, or the range that several methods give. */
export interface SumQuery {
  kind: 'interval' | 'range';
  query: Query<SumRow>;
}

/**
 * What tells how sure the sum of the corridors that pass is: an interval where they are all those
 * from some senders to some or all receivers, else the range of methods.
 *
 * @returns null where the sum is what is recorded, or of one corridor, which has its own interval
 */
export function sumQuery(
  filters: RowFilters,
  economies: readonly PlacedEconomy[],
  passing: readonly CorridorRow[],
  year: number,
): SumQuery | null {
  const paying = passing.filter(({ usd }) => usd !== null && usd > 0);
  if (paying.length < 2) return null;
  if (filters.found !== null || !brushIds.every((id) => isOpen(filters[id]))) {
    const pairs = paying.map(({ sender, receiver }) => sender + receiver);
    return {
      kind: 'range',
      query: { id: 'range-sum', sql: rangeSum, parameters: { year, pairs: pairs.join(',') } },
    };
  }
  const senders = namedBy('sender', filters.from, filters, economies);
  const receivers = namedBy('receiver', filters.to, filters, economies);
  if (senders === null) return null;
  return {
    kind: 'interval',
    query: { id: 'group-sum', sql: groupSum, parameters: { year, senders, receivers } },
  };
}

/** The codes of one end that pass; null where nothing is asked of it. */
function namedBy(
  end: End,
  only: EconomyCode | null,
  filters: RowFilters,
  economies: readonly PlacedEconomy[],
): string | null {
  const asked = facetIds.filter((id) => id.startsWith(end) && filters[id].length > 0);
  if (only === null && asked.length === 0) return null;
  const codes = economies
    .filter((one) => only === null || one.economy === only)
    .filter((one) => {
      const masks = masksOf(one);
      return asked.every((id) => (masks[facetOf(id)] & bits(facetOf(id), filters[id])) !== 0);
    })
    .map(({ economy }) => economy);
  return codes.toSorted().join(',');
}
