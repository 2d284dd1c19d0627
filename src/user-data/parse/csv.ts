import type { Delimiter } from './delimiter.ts';
import { limits } from './limits.ts';
import { FileError } from './file-error.ts';

export interface CsvParser {
  /** Takes the next part of the text; may be cut anywhere. */
  push: (text: string) => void;
  end: () => void;
}

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

/**
 * Reads separated text as it comes: RFC 4180, any line ends, and files that break it. A quotation
 * mark that is not closed within the longest cell is taken as an ordinary sign.
 *
 * @param onRow the cells of one record, blank ones too; the array is the caller's to keep
 * @param onStrayQuote the number of the record, from 0, that opens a quotation it does not close
 */
export function csvParser(
  delimiter: Delimiter,
  onRow: (cells: string[]) => void,
  onStrayQuote: (record: number) => void = () => undefined,
): CsvParser {
  const separator = delimiter.charCodeAt(0);
  let rest = '';
  let cells: string[] = [];
  let record = 0;
  /** Place in `rest` where a quotation mark is to be taken as it stands; -1 for none. */
  let literal = -1;

  function finish(): void {
    onRow(cells);
    cells = [];
    record++;
  }

  function add(cell: string): void {
    if (cells.length >= limits.columns * 20) throw new FileError('too_many_columns', tooMany);
    cells.push(cell);
  }

  function read(text: string, last: boolean): void {
    let at = 0;
    const end = text.length;
    while (at < end) {
      const start = at;
      if (text.charCodeAt(at) === quote && at !== literal) {
        const closed = closing(text, at + 1);
        // A quotation may be closed, doubled or followed by more in the next part.
        const open = closed < 0 || (closed + 1 >= end && !last);
        if (open && !last && end - at <= limits.cell) break;
        if (closed < 0 || closed - at > limits.cell || opensAnother(text, at, closed)) {
          onStrayQuote(record);
          literal = at;
          continue;
        }
        let cell = text.slice(at + 1, closed);
        if (cell.includes('"')) cell = cell.replaceAll('""', '"');
        at = closed + 1;
        const after = at;
        at = endOfPlain(text, at, separator);
        if (at === end && !last) {
          at = start;
          break;
        }
        add(at > after ? cell + text.slice(after, at) : cell);
      } else {
        at = endOfPlain(text, at, separator);
        if (at === end && !last) {
          if (end - start > limits.cell) throw new FileError('too_much');
          at = start;
          break;
        }
        add(text.slice(start, at));
      }
      literal = -1;
      if (at >= end) break;
      const sign = text.charCodeAt(at);
      if (sign === separator) {
        at++;
        // A separator at the very end of the text stands before one more, empty cell.
        if (at === end && last) add('');
        else if (at === end) {
          rest = '';
          waiting = true;
          return;
        }
        continue;
      }
      if (sign === carriageReturn) {
        if (at + 1 === end && !last) {
          pendingReturn = true;
          at++;
          finish();
          break;
        }
        if (text.charCodeAt(at + 1) === lineFeed) at++;
      }
      at++;
      finish();
    }
    rest = text.slice(at);
    if (literal >= 0) literal -= at;
  }

  /** Whether the last part ended after a separator: a cell is still to come. */
  let waiting = false;
  let pendingReturn = false;

  return {
    push(part) {
      let text = part;
      if (text === '') return;
      if (pendingReturn) {
        pendingReturn = false;
        if (text.charCodeAt(0) === lineFeed) text = text.slice(1);
        if (text === '') return;
      }
      waiting = false;
      read(rest + text, false);
    },
    end() {
      if (waiting) add('');
      const text = rest;
      rest = '';
      if (text !== '') read(text, true);
      if (cells.length > 0) finish();
    },
  };
}

const tooMany = { most: limits.columns };

/** The place of the quotation mark that closes what began before `from`; -1 if there is none. */
function closing(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0) return -1;
    if (text.charCodeAt(at + 1) !== quote) return at;
    at += 2;
  }
}

/**
 * Whether what looks like a closing quotation mark opens a cell of a later line: then the one
 * before it was never closed.
 */
function opensAnother(text: string, opened: number, closed: number): boolean {
  const next = text.charCodeAt(closed + 1);
  if (Number.isNaN(next) || !/[\p{L}\p{N}]/u.test(text[closed + 1]!)) return false;
  return /[\r\n]/.test(text.slice(opened, closed));
}

function endOfPlain(text: string, from: number, separator: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === separator || sign === lineFeed || sign === carriageReturn) break;
  }
  return at;
}
