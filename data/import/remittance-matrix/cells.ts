import { cellNumber } from '../lib/cell-number.ts';
import type { Place } from '../lib/import-error.ts';
import type { Cell } from '../lib/workbook.ts';

/** What a cell of a matrix says: nothing, a number of US$ million, a marked zero, or a note. */
export type MatrixCell =
  | { kind: 'blank' }
  | { kind: 'number'; usdMillion: number }
  | { kind: 'marked_zero' }
  | { kind: 'not_available' };

/**
 * Reads a cell. `0*` is a zero the publisher set apart; `N/A`, `N/A*` and `-` are flows it does
 * not give.
 * @throws {ImportError} for any other text.
 */
export function matrixCell(cell: Cell, place: Place, column: string): MatrixCell {
  if (cell === null) return { kind: 'blank' };
  if (typeof cell === 'string') {
    const text = cell.trim();
    if (text === '0*') return { kind: 'marked_zero' };
    if (/^(n\/a\*?|-)$/i.test(text)) return { kind: 'not_available' };
  }
  const usdMillion = cellNumber(cell, place, column);
  return usdMillion === null ? { kind: 'blank' } : { kind: 'number', usdMillion };
}
