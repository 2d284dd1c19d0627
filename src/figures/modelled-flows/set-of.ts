import { workingSet, type WorkingSet } from './working-set.ts';
import type { WorkingSetRows } from './working-set-queries.ts';

/** Columns of the rows last seen: taking them apart is the slow part. */
const columns = new WeakMap<object, WorkingSet>();

/** The rows of the inputs as columns, taken apart once a stock. */
export function setOf(rows: WorkingSetRows): WorkingSet {
  const known = columns.get(rows.stock);
  if (known) return known;
  const made = workingSet(rows);
  columns.set(rows.stock, made);
  return made;
}
