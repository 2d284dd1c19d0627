import { limits } from './limits.ts';
import { columnPlace } from './merged.ts';
import { markedText } from './raw-table.ts';
import { FileError } from './file-error.ts';
import type { SheetSink } from './sheet-sink.ts';
import { serialDate, type CellStyles } from './xlsx-formats.ts';
import { attribute, type XmlHandler } from './xml.ts';

/** What a workbook's sheets share. */
export interface Book {
  texts: readonly string[];
  formats: CellStyles;
  from1904: boolean;
}

interface SheetCell {
  type: string;
  style: number;
  value: string;
  /** Whether a value is stored, were it an empty one. */
  valued: boolean;
  /** Null for a cell that is written, not reckoned. */
  formula: string | null;
}

/** Takes the rows of a sheet out of its XML. */
export function sheetHandler(book: Book, sink: SheetSink): XmlHandler {
  let cells: string[] = [];
  let row = 0;
  let column = 0;
  let seen = 0;
  let cell: SheetCell | null = null;
  let collect: 'value' | 'formula' | null = null;
  return {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attribute(attributes, 'r') ?? row + 1);
        if (!(row > 0 && row <= 1_048_576)) throw new FileError('broken_xlsx');
        cells = [];
        column = 0;
      } else if (name === 'c') {
        column = columnOf(attribute(attributes, 'r')) ?? column;
        if (column > limits.columns * 20)
          throw new FileError('too_many_columns', { most: limits.columns });
        const style = Number(attribute(attributes, 's') ?? 0);
        cell = {
          type: attribute(attributes, 't') ?? 'n',
          style,
          value: '',
          valued: false,
          formula: null,
        };
      } else if (!cell) return;
      else if (name === 'v' || name === 't') {
        collect = 'value';
        cell.valued = true;
      } else if (name === 'f') {
        collect = 'formula';
        cell.formula = '';
      }
    },
    text(part) {
      if (!cell || !collect) return;
      if (collect === 'value') cell.value += part;
      else if (cell.formula!.length < 200) cell.formula += part;
    },
    close(name) {
      if (name === 'v' || name === 't' || name === 'f') collect = null;
      else if (name === 'c' && cell) {
        while (cells.length < column) cells.push('');
        const stored = cell.valued && (cell.value !== '' || cell.type === 'str');
        if (cell.formula !== null && !stored) {
          cells.push(`=${cell.formula || '…'}`);
          sink.formula(column, row);
        } else cells.push(shown(cell, book));
        column++;
        cell = null;
        if (++seen > limits.cells) throw new FileError('too_much');
      } else if (name === 'row') sink.row(cells, row);
    },
  };
}

function shown({ type, style, value }: SheetCell, book: Book): string {
  if (type === 's') return markedText(book.texts[Number(value)] ?? '');
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'e') return value;
  if (type === 'n' && value !== '') {
    const number = Number(value);
    if (!Number.isFinite(number)) return value;
    if (book.formats.isDate(style)) return serialDate(number, book.from1904) ?? value;
    // What arithmetic left behind the fifteenth digit, Excel does not show either.
    if (book.formats.isPercent(style)) return `${Number((number * 100).toPrecision(15))}%`;
    return String(Number(number.toPrecision(15)));
  }
  return type === 'd' ? value : markedText(value);
}

/** The place of a column by a cell's name: `C7` is 2. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/i.exec(reference ?? '')?.[0];
  return letters ? columnPlace(letters) : null;
}
