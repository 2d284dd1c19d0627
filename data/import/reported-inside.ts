import type { Row } from './lib/row.ts';
import type { Tables } from './lib/table-files.ts';

type Ends = readonly [first: string, last: string];
type PartsOfSender = readonly [...Ends, partner: string];

/**
 * What publishers report within a year or an economy, so that a page knows what it can show before
 * any question is answered: which economies' receipts come by month, which by partner and part of a
 * year, and whose parts are told apart, each with its first and last period; of parts that send, also
 * to whom.
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
      paid: withPartner(partsOf(subnational_flow, 'paid')),
    },
  };
}

function partsOf(rows: readonly Row[], direction: string): readonly Row[] {
  return rows.filter((row) => row['direction'] === direction);
}

function withPartner(rows: readonly Row[]): Record<string, PartsOfSender> {
  const partner = new Map(rows.map((row) => [String(row['economy']), String(row['partner'])]));
  const found = ends(rows, ({ economy }) => String(economy));
  return Object.fromEntries(
    Object.entries(found).map(([economy, own]) => [economy, [...own, partner.get(economy) ?? '']]),
  );
}

function ends(rows: readonly Row[], keyOf: (row: Row) => string): Record<string, Ends> {
  const found = new Map<string, Ends>();
  for (const row of rows) {
    const period = String(row['period']);
    const [first, last] = found.get(keyOf(row)) ?? [period, period];
    found.set(keyOf(row), [period < first ? period : first, period > last ? period : last]);
  }
  return Object.fromEntries([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
