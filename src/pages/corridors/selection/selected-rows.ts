import { brushIds } from '../../../figures/corridor-table/axes.ts';
import { facetIds } from '../../../figures/corridor-table/facets.ts';
import type { CorridorRow } from '../../../figures/corridor-table/rows.ts';
import { encodeRows } from '../../../figures/corridor-table/selection-code.ts';
import { longestRows, type TableSettings } from '../../../figures/corridor-table/settings.ts';

export const corridorId = ({ sender, receiver }: CorridorRow): string => sender + receiver;

/** The settings that decide which corridors pass. */
const deciding: readonly (keyof TableSettings)[] = [
  ...brushIds,
  ...facetIds,
  'from',
  'to',
  'q',
  'kind',
  'year',
  'years',
  'facts',
  'stock',
];

/** Whether a link can carry these corridors one by one. */
export function isFixable(rows: readonly CorridorRow[]): boolean {
  return encodeRows(rows.map(corridorId)).length <= longestRows;
}

/**
 * Changes of settings that leave a selection of all that pass as it is: where other corridors would
 * pass, those that do now are written out, unless they are too many for a link.
 *
 * @param passing the corridors that pass before the change
 */
export function heldFast(
  changes: Partial<TableSettings>,
  passing: readonly CorridorRow[],
): Partial<TableSettings> {
  if ('rows' in changes || !deciding.some((name) => name in changes)) return changes;
  const rows = encodeRows(passing.map(corridorId));
  return rows.length <= longestRows ? { ...changes, rows } : changes;
}
