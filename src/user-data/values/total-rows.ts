import type { OwnTable } from '../own-table.ts';
import { rowFinder } from '../infer/repeated.ts';
import type { TextColumn } from './mixed.ts';

/**
 * The rows that a table's figures are made of, where totals stand beside their parts: of each
 * breakdown in turn the total, where rows alike in all else have one, else its parts.
 *
 * @param columns further texts of the table, breakdowns among them
 * @returns a 1 for each row that counts; null where all do
 */
export function totalRows(
  table: OwnTable,
  columns: readonly TextColumn[],
  { from, to, value }: { from: number; to: number; value: (row: number) => number },
): Uint8Array | null {
  const breakdowns = columns.flatMap(({ column: { total }, data }) => {
    const id = total === undefined ? -1 : data.texts.indexOf(total);
    return id > 0 ? [{ data, id }] : [];
  });
  if (breakdowns.length === 0) return null;
  const counted = new Uint8Array(table.rows).fill(1);
  for (let row = 0; row < table.rows; row++) if (Number.isNaN(value(row))) counted[row] = 0;
  const keys = table.columns.flatMap(({ role }, place) => {
    const data = table.data[place]!;
    const isKey = place === from || place === to || periods.has(role) || role === 'sex';
    const isText = columns.some(
      ({ column, data: own }) => own === data && column.total === undefined,
    );
    return isKey || (isText && !isFlag(table, place)) ? [numbersOf(data)] : [];
  });
  for (const { data, id } of breakdowns) {
    // Rows that are left out already make no set of their own.
    const alive = Uint32Array.from(counted);
    const first = rowFinder([...keys, alive], table.rows);
    const group = new Int32Array(table.rows);
    const hasTotal = new Uint8Array(table.rows);
    for (let row = 0; row < table.rows; row++) {
      const found = first(row);
      group[row] = found < 0 ? row : found;
      if (counted[row] === 1 && data.ids[row] === id) hasTotal[group[row]!] = 1;
    }
    for (let row = 0; row < table.rows; row++)
      if (hasTotal[group[row]!] === 1 && data.ids[row] !== id) counted[row] = 0;
  }
  return counted;
}

const periods: ReadonlySet<string> = new Set(['year', 'quarter', 'date']);

/** Marks beside a figure tell no rows apart. */
function isFlag({ columns }: OwnTable, place: number): boolean {
  return columns[place]!.label.endsWith('(flag)');
}

function numbersOf(data: OwnTable['data'][number]): Uint32Array {
  if (data.type === 'text') return Uint32Array.from(data.ids);
  return Uint32Array.from(data.values, (value) => (Number.isNaN(value) ? 0 : value >>> 0));
}
