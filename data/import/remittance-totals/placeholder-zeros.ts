import type { Row } from '../lib/row.ts';
import type { Tables } from '../lib/table-files.ts';
import { keyOf } from '../lib/table-rows.ts';
import type { PlaceholderReason } from '../lib/tables/remittance-total.ts';

/** Economies of which a publisher notes in its files that it has no data. */
const noted: Readonly<Record<string, readonly string[]>> = { 'knomad-flows': ['VEN'] };

const cell = ['direction', 'economy', 'year'];
const series = ['source', 'edition', 'direction', 'economy'];

/**
 * The tables with every 0 among the totals marked as a placeholder, with the strongest reason for
 * taking it as "not reported". No publisher documents a true zero; should one, it stays published.
 */
export function withPlaceholders(tables: Tables): Tables {
  const totals = tables.remittance_total;
  const publishers = new Map<string, Set<string>>();
  const seriesWithFigures = new Set<string>();
  for (const row of totals) {
    if (row['usd'] === 0) continue;
    const known = publishers.get(keyOf(row, cell)) ?? new Set();
    publishers.set(keyOf(row, cell), known.add(String(row['source'])));
    seriesWithFigures.add(keyOf(row, series));
  }
  const moved = movedByMatrices(tables.remittance_flow);
  const reasonOf = (row: Row): PlaceholderReason => {
    if (publishers.has(keyOf(row, cell))) return 'other_series';
    if (noted[String(row['source'])]?.includes(String(row['economy']))) return 'publisher_note';
    if (moved.has(keyOf(row, cell))) return 'matrix';
    return seriesWithFigures.has(keyOf(row, series)) ? 'other_years' : 'no_year';
  };
  return {
    ...tables,
    remittance_total: totals.map((row) =>
      row['usd'] === 0 ? { ...row, status: 'placeholder', reason: reasonOf(row) } : row,
    ),
  };
}

/** Every direction, economy and year in which a matrix has money leave or arrive. */
function movedByMatrices(flows: readonly Row[]): Set<string> {
  const moved = new Set<string>();
  for (const { year, sender, receiver, usd } of flows) {
    if (!(Number(usd) > 0)) continue;
    moved.add(keyOf({ direction: 'paid', economy: sender!, year: year! }, cell));
    moved.add(keyOf({ direction: 'received', economy: receiver!, year: year! }, cell));
  }
  return moved;
}
