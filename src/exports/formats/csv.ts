import type { ExportCell, ExportTable } from '../export-source.ts';
import { safeText } from '../safe-cell.ts';
import { rowsATick } from '../work.ts';
import type { Part } from './part.ts';

/** The same value in every row, after the table's own columns. */
export interface ConstantColumn {
  id: string;
  value: string;
}

/**
 * A table as CSV of RFC 4180: a header, commas, CRLF after every line, quotes where they are needed.
 * In UTF-8 without a byte order mark, which R and Python would take for a part of the first name;
 * a missing value is empty, a text that a spreadsheet would run is defused by `safeText`.
 */
export function* csvParts(
  table: ExportTable,
  constants: readonly ConstantColumn[],
): Generator<Part> {
  const heads = [...table.columns, ...constants].map(({ id }) => quoted(safeText(id)));
  const ends = constants.map(({ value }) => `,${quoted(safeText(value))}`).join('');
  yield { content: `${heads.join(',')}\r\n` };
  for (let from = 0; from < table.rows.length; from += rowsATick) {
    const rows = table.rows.slice(from, from + rowsATick);
    const lines = rows.map((row) => `${row.map(cell).join(',')}${ends}\r\n`);
    yield { content: lines.join(''), rows: rows.length };
  }
}

function cell(value: ExportCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  // An empty text is told from a missing value by its quotes.
  return typeof value === 'string' ? quoted(safeText(value)) || '""' : String(value);
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
