import type { Row } from './lib/row.ts';
import type { Tables } from './lib/table-files.ts';

type Told = readonly [first: string, last: string, source: string, partner?: string];

/**
 * What publishers report within a year or an economy, so that a page knows what it can show before
 * any question is answered: which economies' receipts come by month, which by partner and part of a
 * year, and whose parts are told apart, each with its first and last period and its source; of parts
 * that send, also to whom.
 */
export function reportedInside({
  official_flow,
  subnational_flow,
}: Pick<Tables, 'official_flow' | 'subnational_flow'>): object {
  const received = official_flow.filter(({ direction }) => direction === 'received');
  const kind = (row: Row) => String(row['period_kind']);
  const world = received.filter((row) => row['partner_group'] === 'world' && kind(row) === 'month');
  const partners = received.filter((row) => row['partner'] != null && kind(row) !== 'year');
  return {
    months: ends(world, ({ reporter }) => String(reporter)),
    partners: Object.fromEntries(
      [...new Set(partners.map(({ reporter }) => String(reporter)))]
        .toSorted()
        .map((reporter) => [
          reporter,
          partners.some((row) => row['reporter'] === reporter && kind(row) === 'month')
            ? 'month'
            : 'quarter',
        ]),
    ),
    parts: {
      received: ends(partsOf(subnational_flow, 'received'), ({ economy }) => String(economy)),
      paid: ends(partsOf(subnational_flow, 'paid'), ({ economy }) => String(economy)),
    },
  };
}

function partsOf(rows: readonly Row[], direction: string): readonly Row[] {
  return rows.filter((row) => row['direction'] === direction);
}

function ends(rows: readonly Row[], keyOf: (row: Row) => string): Record<string, Told> {
  const found = new Map<string, Told>();
  for (const row of rows) {
    const period = String(row['period']);
    const [first, last] = found.get(keyOf(row)) ?? [period, period];
    const to: readonly [partner?: string] = row['partner'] == null ? [] : [String(row['partner'])];
    found.set(keyOf(row), [
      period < first ? period : first,
      period > last ? period : last,
      String(row['source']),
      ...to,
    ]);
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
