import { withConditions, type Condition } from '../../database/statements/conditions.ts';
import type { Parameters } from '../../database/query.ts';
import { brushIds, isOpen } from './axes.ts';
import { ends, type End } from './facets.ts';
import type { RowFilters } from './filter.ts';
import type { Asked } from './queries.ts';
import { isYearKey } from './columns.ts';
import type { Sort } from './settings.ts';
import table from './table.sql?raw';

const columns = { amount: 'usd', cost: 'cost', women: 'women', migrants: 'migrants' } as const;

/**
 * The statement that gives the rows of a view from the database, its filters as conditions.
 *
 * @param only the corridors chosen, `USAMEX`, in place of the filters
 */
export function tableStatement(
  { kind, year, since, stock }: Asked,
  filters: RowFilters,
  sort: readonly Sort[],
  only: Iterable<string> | null,
): { sql: string; parameters: Parameters } {
  const conditions: readonly Condition[] =
    only === null
      ? conditionsOf(filters)
      : [{ pair: ['sender', 'receiver'], in: [...only].toSorted() }];
  const named = { sender: 'sender_name', receiver: 'receiver_name' } as const;
  const order = sort.flatMap(({ key, down }) => {
    if (key === 'sender_group' || key === 'receiver_group' || isYearKey(key)) return [];
    return [{ column: key === 'sender' || key === 'receiver' ? named[key] : key, down }];
  });
  const ties = ['sender', 'receiver'].map((column) => ({ column, down: false }));
  return withConditions(table, { kind, year, since, stock: Number(stock) }, conditions, [
    ...order,
    ...ties,
  ]);
}

export function conditionsOf(filters: RowFilters): Condition[] {
  const { from, to, found } = filters;
  return [
    ...(from === null ? [] : [{ column: 'sender', in: [from] }]),
    ...(to === null ? [] : [{ column: 'receiver', in: [to] }]),
    ...(found === null ? [] : [foundCondition([...found])]),
    ...brushIds.flatMap((id) =>
      isOpen(filters[id]) ? [] : [{ column: columns[id], ...filters[id] }],
    ),
    ...ends.flatMap((end) => endConditions(end, filters)),
  ];
}

function foundCondition(codes: readonly string[]): Condition {
  // None is found: nothing has a negative amount.
  if (codes.length === 0) return { column: 'usd', from: null, to: -1 };
  return { any: ends.map((column) => ({ column, in: codes })) };
}

function endConditions(end: End, filters: RowFilters): Condition[] {
  const region = filters[`${end}_region`];
  const income = filters[`${end}_income`];
  const group = filters[`${end}_group`];
  const conflict = filters[`${end}_conflict`];
  const is = (name: string, yes: boolean): Condition => ({ column: `${end}_${name}`, is: yes });
  const known: Condition = { column: `${end}_region`, known: true };
  const none: Condition = { all: [is('ldc', false), is('lldc', false), is('sids', false), known] };
  return [
    ...(region.length > 0 ? [{ column: `${end}_region`, in: region }] : []),
    ...(income.length > 0 ? [{ column: `${end}_income`, in: income }] : []),
    ...(group.length > 0
      ? [{ any: group.map((one) => (one === 'none' ? none : is(one, true))) }]
      : []),
    ...(conflict.length > 0 ? [known] : []),
    ...(conflict.length === 1 ? [is('fcv', conflict[0] === 'fcv')] : []),
  ];
}
