import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';

const changes: ReadonlySet<string> = new Set(['before', 'change', 'change_pct']);

/**
 * Why a panel has nothing in a cell, where its table would say something else: its years are still
 * on their way, or nobody was asked, as the corridor has figures in other years alone.
 */
export function untold(
  row: CorridorRow,
  column: string,
  coming: boolean,
): 'coming' | 'no_data' | null {
  if (coming && changes.has(column) && row[column as 'change'] === null) return 'coming';
  return column === 'official' && 'year' in row && row.official === null ? 'no_data' : null;
}
