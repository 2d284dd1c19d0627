import { cellNumber } from '../lib/cell-number.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';
import { readWorkbook, type Cell } from '../lib/workbook.ts';

export interface FlowValue {
  year: number;
  /** US$ million. */
  usdMillion: number;
  /** The publisher's own estimate, as in column "2023e". */
  estimate: boolean;
}

export interface FlowRow {
  row: number;
  name: string;
  values: readonly FlowValue[];
  /** Percent of GDP in `gdpYear`; null where blank. */
  percentOfGdp: number | null;
}

/** KNOMAD's sheet of remittances received or paid: a row per economy or aggregate. */
export interface FlowSheet {
  file: string;
  sheet: string;
  direction: 'received' | 'paid';
  /** The publisher's release, as "December 2023". */
  edition: string;
  gdpYear: number | null;
  rows: readonly FlowRow[];
}

/**
 * Reads a workbook of KNOMAD's inflows or outflows. The header may be on any row, years may be
 * numbers or texts, and "e" after one marks an estimate.
 * @throws {ImportError} if the header, the unit or the date at the foot is missing.
 */
export function readFlowSheet(file: InputFile): FlowSheet {
  const { name: sheet, rows } = readWorkbook(file).sheet(/remittance/i);
  const place = (row?: number): Place => ({ file: file.path, sheet, row });
  const header = rows.findIndex((row) => /^remittance (in|out)flows/i.test(text(row[0])));
  if (header < 0)
    throw new ImportError(
      place(),
      'no header row "Remittance inflows (or outflows) (US$ million)"',
    );
  const title = text(rows[header]![0]);
  if (!/US\$ million/i.test(title))
    throw new ImportError(place(header + 1), `the unit is not US$ million: "${title}"`);

  const columns = rows[header]!.map((cell) => /^(\d{4})(e?)$/.exec(text(cell)));
  if (!columns.some((column) => column))
    throw new ImportError(place(header + 1), 'no column is a year');
  const gdpColumn = rows[header]!.findIndex((cell) => /^% of gdp in \d{4}$/i.test(text(cell)));

  const end = rows.findIndex((row, index) => index > header && text(row[0]) === '');
  const body = rows.slice(header + 1, end < 0 ? rows.length : end);
  return {
    file: file.path,
    sheet,
    direction: /inflows/i.test(title) ? 'received' : 'paid',
    edition: editionAtFoot(rows.slice(header + 1 + body.length), place()),
    gdpYear: gdpColumn < 0 ? null : Number(text(rows[header]![gdpColumn]).slice(-4)),
    rows: body.map((cells, index) => {
      const at = place(header + 2 + index);
      const values = columns.flatMap((column, position): FlowValue[] => {
        const value = column ? cellNumber(cells[position], at, column[0]) : null;
        if (!column || value === null) return [];
        return [{ year: Number(column[1]), usdMillion: value, estimate: column[2] === 'e' }];
      });
      return {
        row: header + 2 + index,
        name: text(cells[0]),
        values,
        percentOfGdp: gdpColumn < 0 ? null : cellNumber(cells[gdpColumn], at, '% of GDP'),
      };
    }),
  };
}

function editionAtFoot(rows: readonly (readonly Cell[])[], place: Place): string {
  for (const row of rows) {
    const found = /^date: ([a-z]+ \d{4})$/i.exec(text(row[0]));
    if (found) return found[1]!;
  }
  throw new ImportError(place, 'no line "Date: month year" at the foot: is the file cut short?');
}

function text(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').trim();
}
