import type { Unit } from '../../domain/measure.ts';
import type { ChangeRow } from './rows.ts';
import type { ChangesSettings, Sort } from './settings.ts';

/** The newer figure less the older one, in the unit; null where one of them isn't there. */
export function difference({ before, after }: ChangeRow): number | null {
  return before === null || after === null ? null : after - before;
}

/** The difference in percent of the older figure; null where that says nothing. */
export function percent({ before, after }: ChangeRow): number | null {
  if (before === null || after === null || before <= 0 || after < 0) return null;
  return (100 * (after - before)) / before;
}

/** How much has changed, in the unit: the whole of a figure that came or went. */
export function size({ before, after }: ChangeRow): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}

/** Under this, in the unit, a figure is too small for a percentage to count. */
export const leastRanked: Readonly<Record<Unit, number>> = {
  usd: 10_000_000,
  usd_per_person: 100,
  ppp: 100,
  persons: 1000,
  percent: 1,
};

/** By how much figures changed in percent; nothing of small ones, nor where one isn't there. */
function relativeSize(row: ChangeRow, unit: Unit): number {
  const share = percent(row);
  const large = Math.max(Math.abs(row.before ?? 0), Math.abs(row.after ?? 0));
  return share === null || large < leastRanked[unit] ? -1 : Math.abs(share);
}

/**
 * The changes that are asked for, in the order that is asked for.
 *
 * @param compare names of economies in the user's order; by code if absent
 */
export function rankedChanges(
  rows: readonly ChangeRow[],
  settings: ChangesSettings,
  unit: Unit,
  compare: (a: string, b: string) => number = (a, b) => (a < b ? -1 : 1),
): readonly ChangeRow[] {
  const { direction, source, economy, kind, years, sort } = settings;
  const chosen = rows.filter(
    (row) =>
      (direction === 'both' || row.measure === direction) &&
      (source === 'every' || row.source === source) &&
      (economy === null || row.economy === economy) &&
      (kind.length === 0 || kind.includes(row.kind)),
  );
  const bySize = (a: ChangeRow, b: ChangeRow) =>
    (sort === 'relative' ? relativeSize(b, unit) - relativeSize(a, unit) : 0) || size(b) - size(a);
  const sorted = chosen.toSorted(bySize);
  const shown = years === 'every' ? sorted : firstOfEach(sorted);
  return inOrder(shown, sort, compare);
}

/**
 * One row of each series of an economy between two editions: the first that has both figures, the
 * first of those that came or went where none has.
 */
function firstOfEach(rows: readonly ChangeRow[]): readonly ChangeRow[] {
  const first = new Map<string, ChangeRow>();
  for (const row of rows) {
    const of = [row.economy, row.measure, row.source, row.edition_before].join(' ');
    const known = first.get(of);
    if (!known || (difference(known) === null && difference(row) !== null)) first.set(of, row);
  }
  const kept = new Set(first.values());
  return rows.filter((row) => kept.has(row));
}

function inOrder(
  rows: readonly ChangeRow[],
  sort: Sort,
  compare: (a: string, b: string) => number,
): readonly ChangeRow[] {
  if (sort === 'economy')
    return rows.toSorted((a, b) =>
      a.economy === b.economy ? b.year - a.year : compare(a.economy, b.economy),
    );
  if (sort === 'year') return rows.toSorted((a, b) => b.year - a.year || size(b) - size(a));
  return rows;
}
