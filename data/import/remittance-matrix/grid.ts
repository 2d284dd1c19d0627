import { readCsv } from '../lib/csv.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { InputFile } from '../lib/input-file.ts';
import { readWorkbook, type Cell } from '../lib/workbook.ts';

/** A matrix file as found: who is in the header, who is down the side, and every cell between. */
export interface Grid {
  file: string;
  sheet: string | undefined;
  /** The publisher's title line; empty where the file has none. */
  title: string;
  /** Row of the header in the file, from 1. */
  headerRow: number;
  /** Receivers, left to right, without the totals. */
  receivers: readonly string[];
  senders: readonly GridRow[];
  totals: GridTotals | undefined;
  /** Everything written under the matrix. */
  notes: readonly string[];
}

export interface GridRow {
  row: number;
  name: string;
  /** One cell per receiver. */
  cells: readonly Cell[];
  total: Cell;
}

/** The publisher's total row: one cell per receiver, and the grand total. */
export interface GridTotals {
  row: number;
  received: readonly Cell[];
  all: Cell;
}

const isTotal = (name: string) => /^(world|total( remittances)?)$/i.test(name);

/** Opens a matrix, workbook or CSV, and finds its parts. @throws {ImportError} if one is missing. */
export function readGrid(file: InputFile): Grid {
  if (/\.csv$/i.test(file.name)) {
    const { header, rows } = readCsv(file, []);
    const cells = rows.map((row) => row.cells.map((cell) => cell.trim() || null));
    return gridOf({ file: file.path }, [header.map((name) => name || null), ...cells]);
  }
  const book = readWorkbook(file);
  const sheet = book.sheet(/remittance|brm/i);
  return gridOf({ file: file.path, sheet: sheet.name }, sheet.rows);
}

function gridOf(place: Place, rows: readonly (readonly Cell[])[]): Grid {
  const header = rows.findIndex((row) => textOf(row[1]) === 'Afghanistan');
  if (header < 0)
    throw new ImportError(place, 'no header row: expected receivers from Afghanistan on across');
  const names = rows[header]!.map(textOf);
  const totalColumn = names.findIndex((name, column) => column > 0 && isTotal(name));
  const end = totalColumn < 0 ? names.findLastIndex((name) => name !== '') + 1 : totalColumn;
  const receivers = names.slice(1, end);
  const blank = receivers.indexOf('');
  if (blank >= 0)
    throw new ImportError({ ...place, row: header + 1 }, `column ${blank + 2} has no name`);

  const senders: GridRow[] = [];
  let totals: GridTotals | undefined;
  let index = header + 1;
  for (; index < rows.length && !totals; index++) {
    const cells = rows[index]!;
    const name = textOf(cells[0]);
    if (name === '') {
      if (cells.slice(1, end).some((cell) => cell !== null))
        throw new ImportError({ ...place, row: index + 1 }, 'a row of figures without a sender');
      break;
    }
    const own = receivers.map((_, column) => cells[column + 1] ?? null);
    const total = totalColumn < 0 ? null : (cells[totalColumn] ?? null);
    if (isTotal(name)) totals = { row: index + 1, received: own, all: total };
    else senders.push({ row: index + 1, name, cells: own, total });
  }
  if (totalColumn >= 0 && !totals)
    throw new ImportError(
      { ...place, row: index },
      'the total row is missing: is the file cut short?',
    );
  return {
    file: place.file,
    sheet: place.sheet,
    title:
      rows
        .slice(0, header)
        .map((row) => textOf(row[0]))
        .find((text) => text !== '') ?? '',
    headerRow: header + 1,
    receivers,
    senders,
    totals,
    notes: rows
      .slice(index)
      .map((row) => textOf(row[0]))
      .filter((text) => text !== ''),
  };
}

function textOf(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).replace(/\s+/g, ' ').trim();
}
