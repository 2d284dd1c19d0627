import type { Cell } from './cell-readers.ts';
import type { ColumnPlan } from './plan.ts';

/** A column of the file with what its cells were understood as, each different text once. */
export interface SourceColumn {
  plan: ColumnPlan;
  header: string;
  texts: readonly string[];
  /** What each text was understood as. */
  cells: readonly Cell[];
  /** For each row the place of its text. */
  ids: Uint32Array;
}

export function isFault({ cells, ids }: SourceColumn, row: number): boolean {
  return 'fault' in cells[ids[row]!]!;
}

/** For each row the number of what its cell was understood as: two spellings of one thing share it. */
export function valueIds({ cells, ids }: SourceColumn): Uint32Array {
  const numbers = new Map<unknown, number>();
  const numberOf = cells.map((cell) => {
    const value = 'fault' in cell ? null : cell.value;
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
  return ids.map((id) => numberOf[id]!);
}

/** What the cell of a row was understood as; null for a fault. */
export function valueOf({ cells, ids }: SourceColumn, row: number): unknown {
  const cell = cells[ids[row]!]!;
  return 'fault' in cell ? null : cell.value;
}
