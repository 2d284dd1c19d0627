import { filler } from './fill-down.ts';
import { commentRows } from './header-row.ts';
import { limits } from './limits.ts';
import type { Merged } from './merged.ts';
import { columnNames, findNameRows } from './name-rows.ts';
import { checkSize, columnBuilder, type RawTable } from './raw-table.ts';
import type { Beginning, FirstRow, ReadStep } from './read-report.ts';
import type { NameRows, ReadSettings } from './read-settings.ts';
import { FileError } from './file-error.ts';

/** Rows that are held back until the one that names the columns is found among them. */
const heldBack = 60;
const mostListed = 10_000;
/** Cells of a row, and letters of a cell, that the beginning shows. */
const shown = { cells: 12, letters: 60 };

/** What a reader of a file says to the builder of its table. */
export interface BuilderOptions {
  canonical: boolean;
  delimiter: string | null;
  settings: Pick<ReadSettings, 'names' | 'data' | 'fill'>;
  /** Called once the names are found, before most of the rows are there. */
  onBeginning?: ((beginning: Beginning) => void) | undefined;
}

/** Takes the rows of a file, one by one, to columns. */
export function tableBuilder({ canonical, delimiter, settings, onBeginning }: BuilderOptions) {
  let held: FirstRow[] | null = [];
  let columns: ReturnType<typeof columnBuilder>[] = [];
  let numbers = new Uint32Array(1024);
  let rows = 0;
  let characters = 0;
  let beginning: Beginning | null = null;
  let title = '';
  const steps: ReadStep[] = [];
  const merged: Merged[] = [];
  const fill = filler(settings.fill);
  const overlong: number[] = [];
  const stray: number[] = [];
  const strayNumbers = new Set<number>();
  const heldUntil = (settings.names?.first ?? 0) + (settings.names?.count ?? 0);

  function take(raw: readonly string[], number: number): void {
    if (rows === numbers.length) {
      const grown = new Uint32Array(numbers.length * 2);
      grown.set(numbers);
      numbers = grown;
    }
    const cells = fill.row(raw, number, columns.length);
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
    const names = settings.names ? placesOf(first, settings.names) : findNameRows(first, merged);
    const named = names ? first.slice(names.from, names.to + 1) : [];
    const after = names ? names.to + 1 : 0;
    const from =
      settings.data ?? (settings.names ? settings.names.first + settings.names.count : 0);
    const start = first.findIndex(({ number }, place) => place >= after && number >= from);
    title = first
      .slice(0, names?.from ?? 0)
      .flatMap(({ cells }) => cells)
      .join(' ')
      .slice(0, 500)
      .trim();
    const found = names ? columnNames(named, merged) : unnamed(first.slice(Math.max(0, start)));
    if (found.length > limits.columns)
      throw new FileError('too_many_columns', { columns: found.length, most: limits.columns });
    columns = found.map(({ header, above }) => columnBuilder(header, above));
    if (!settings.names) tellNames(first, names);
    beginning = {
      names: names
        ? { first: named[0]!.number, count: named.at(-1)!.number - named[0]!.number + 1 }
        : null,
      data: first[start]?.number ?? 0,
      first: first.map(({ number, cells }) => ({
        number,
        cells: cells.slice(0, shown.cells).map((cell) => cell.trim().slice(0, shown.letters)),
      })),
    };
    onBeginning?.(beginning);
    if (start >= 0) for (const { cells, number } of first.slice(start)) take(cells, number);
    else if (settings.data !== null) skipTo = settings.data;
  }

  /** Rows before it that come after the held ones are none of the data. */
  let skipTo = 0;

  function tellNames(first: readonly FirstRow[], names: { from: number; to: number } | null): void {
    const comments = Math.min(
      commentRows(first.map(({ cells }) => cells)),
      names?.from ?? first.length,
    );
    if (comments > 0) steps.push({ kind: 'comments', values: { count: comments } });
    if (names && names.to > names.from)
      steps.push({
        kind: 'names_joined',
        values: { first: first[names.from]!.number, last: first[names.to]!.number },
      });
  }

  return {
    /** @param number of the row in its file, from 1; blank rows are left out but counted */
    add(cells: string[], number: number): void {
      if (cells.every((cell) => cell.trim() === '')) return;
      if (held) {
        held.push({ cells, number });
        if (held.length >= heldBack && number >= heldUntil) release();
      } else if (number >= skipTo) take(cells, number);
    },
    /** A block of cells that is merged; told before the first of its rows. */
    merged(block: Merged): void {
      fill.merged(block);
      if (held) merged.push(block);
    },
    strayQuote: (number: number) => strayNumbers.add(number),
    rows: () => rows,
    /** @throws {FileError} when there is not a single row */
    done(): { table: RawTable; beginning: Beginning; filled: number[]; steps: ReadStep[] } {
      release();
      checkSize(rows, characters);
      if (columns.length === 0 || rows === 0 || !beginning) throw new FileError('no_rows');
      const done = columns.map((column) => column.done());
      const called = (places: ReadonlySet<number>) =>
        [...places].map((place) => done[place]?.header ?? '').join(', ');
      const { byMerge, bySetting } = fill;
      if (byMerge.size > 0)
        steps.push({ kind: 'merged_filled', values: { columns: called(byMerge) } });
      if (bySetting.size > 0)
        steps.push({ kind: 'filled', values: { columns: called(bySetting) } });
      return {
        table: {
          columns: done,
          rows,
          numbers: numbers.slice(0, rows),
          named: beginning.names !== null,
          above: beginning.names ? beginning.first.filter(isAbove(beginning.names)).length : 0,
          title,
          overlong,
          strayQuotes: stray,
          canonical,
          delimiter,
        },
        beginning,
        filled: [...byMerge, ...bySetting],
        steps,
      };
    },
  };
}

export type TableBuilder = ReturnType<typeof tableBuilder>;

function isAbove(names: NameRows) {
  return ({ number }: FirstRow) => number < names.first;
}

/** The places of the rows that the reader says name the columns. */
function placesOf(
  first: readonly FirstRow[],
  { first: from, count }: NameRows,
): { from: number; to: number } | null {
  const inside = ({ number }: FirstRow) => number >= from && number < from + count;
  const place = first.findIndex(inside);
  return place < 0 ? null : { from: place, to: first.findLastIndex(inside) };
}

function unnamed(rows: readonly FirstRow[]): { header: string; above: readonly string[] }[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, () => ({ header: '', above: [] }));
}
