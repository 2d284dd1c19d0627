import type { RawTable } from '../parse/raw-table.ts';
import { readCells, type Cell, type CellContext } from './cell-readers.ts';
import { fullHeader } from '../parse/raw-table.ts';
import type { ColumnPlan } from './plan.ts';

/** A column of the file with what its cells were understood as, each different text once. */
export interface SourceColumn {
  plan: ColumnPlan;
  header: string;
  texts: readonly string[];
  /** What stood beside each text; absent where nothing did. */
  flags?: readonly string[];
  /** As they stand in the file, with what stood beside them. */
  written?: readonly string[];
  /** What each text was understood as. */
  cells: readonly Cell[];
  /** For each row the place of its text. */
  ids: Uint32Array;
  /** What the numbers of each row are multiplied with; null for a scale that is not known. */
  factorOf: ((row: number) => number | null) | null;
}

export function sourceOf(raw: RawTable, plan: ColumnPlan, context: CellContext): SourceColumn {
  const column = raw.columns[plan.place]!;
  const { texts, ids, flags, written } = column;
  return {
    plan,
    header: fullHeader(column),
    texts,
    ids,
    ...(flags ? { flags } : {}),
    ...(written ? { written } : {}),
    cells: readCells(column, plan, context),
    factorOf: plan.role === 'number' ? factorsIn(raw, plan) : null,
  };
}

function factorsIn(raw: RawTable, { times }: ColumnPlan): SourceColumn['factorOf'] {
  if (!times) return null;
  const { texts, ids } = raw.columns[times.place]!;
  const factors = texts.map((text) => times.factors[text] ?? null);
  return (row) => factors[ids[row]!]!;
}

/** What the cell of a row was understood as, in the scale of its row. */
export function cellAt({ cells, ids, factorOf }: SourceColumn, row: number): Cell {
  const cell = cells[ids[row]!]!;
  if (factorOf === null || 'fault' in cell || typeof cell.value !== 'number') return cell;
  const factor = factorOf(row);
  if (factor === null) return { fault: 'no_scale' };
  return factor === 1 ? cell : { value: Number((cell.value * factor).toPrecision(15)) };
}

/** What stands in the file in a row, with its flag. */
export function writtenAt({ texts, ids, written }: SourceColumn, row: number): string {
  return (written ?? texts)[ids[row]!]!;
}

export function isFault(column: SourceColumn, row: number): boolean {
  return 'fault' in cellAt(column, row);
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
export function valueOf(column: SourceColumn, row: number): string | number | null {
  const cell = cellAt(column, row);
  return 'fault' in cell ? null : cell.value;
}
