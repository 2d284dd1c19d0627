import { headerRow } from './header-row.ts';
import { limits } from './limits.ts';
import { checkSize, columnBuilder, type RawTable } from './raw-table.ts';
import { FileError } from './file-error.ts';

/** Rows that are held back until the one that names the columns is found among them. */
const heldBack = 60;
const mostListed = 10_000;

/** Takes the rows of a file, one by one, to columns. */
export function tableBuilder(of: { canonical: boolean; delimiter: string | null }) {
  let held: string[][] | null = [];
  let heldNumbers: number[] = [];
  let columns: ReturnType<typeof columnBuilder>[] = [];
  let numbers = new Uint32Array(1024);
  let rows = 0;
  let characters = 0;
  let named = false;
  let above = 0;
  let title = '';
  const overlong: number[] = [];
  const stray: number[] = [];
  const strayNumbers = new Set<number>();

  function take(cells: readonly string[], number: number): void {
    if (rows === numbers.length) {
      const grown = new Uint32Array(numbers.length * 2);
      grown.set(numbers);
      numbers = grown;
    }
    for (let place = 0; place < columns.length; place++)
      characters += columns[place]!.add(cells[place]?.trim() ?? '');
    if (cells.length > columns.length && overlong.length < mostListed)
      for (let place = columns.length; place < cells.length; place++)
        if (cells[place]!.trim() !== '') {
          overlong.push(rows);
          break;
        }
    if (strayNumbers.has(number)) stray.push(rows);
    numbers[rows++] = number;
    if ((rows & 0x3fff) === 0) checkSize(rows, characters);
  }

  function release(): void {
    if (!held) return;
    const first = held;
    held = null;
    const place = headerRow(first);
    named = place >= 0;
    above = Math.max(0, place);
    title = first.slice(0, above).flat().join(' ').slice(0, 500).trim();
    const width = Math.max(0, ...first.map((row) => row.length));
    const headers = named
      ? trimEnd(first[place] ?? [])
      : Array.from<string>({ length: width }).fill('');
    if (headers.length > limits.columns)
      throw new FileError('too_many_columns', { columns: headers.length, most: limits.columns });
    columns = headers.map((header) => columnBuilder(header.replaceAll(/\s+/g, ' ').trim()));
    first.forEach((row, index) => {
      if (index > place) take(row, heldNumbers[index]!);
    });
    heldNumbers = [];
  }

  return {
    /** @param number of the row in its file, from 1; blank rows are left out but counted */
    add(cells: string[], number: number): void {
      if (cells.every((cell) => cell.trim() === '')) return;
      if (held) {
        held.push(cells);
        heldNumbers.push(number);
        if (held.length === heldBack) release();
      } else take(cells, number);
    },
    strayQuote: (number: number) => strayNumbers.add(number),
    rows: () => rows,
    /** @throws {FileError} when there is not a single row */
    done(): RawTable {
      release();
      checkSize(rows, characters);
      if (columns.length === 0 || rows === 0) throw new FileError('no_rows');
      return {
        columns: columns.map((column) => column.done()),
        rows,
        numbers: numbers.slice(0, rows),
        named,
        above,
        title,
        overlong,
        strayQuotes: stray,
        ...of,
      };
    },
  };
}

function trimEnd(cells: readonly string[]): string[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]!.trim() === '') end--;
  return cells.slice(0, end);
}
