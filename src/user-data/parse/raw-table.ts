import { limits } from './limits.ts';
import { FileError } from './file-error.ts';

/** The cells of one column: each different text once. Place 0 is the empty one. */
export interface RawColumn {
  header: string;
  /** Titles that stand over the name, and over others beside it, outermost first. */
  above: readonly string[];
  texts: readonly string[];
  /** A place in `texts` for every row. */
  ids: Uint32Array;
  /** The flag or footnote that stood beside the number of each text; empty for none. */
  flags?: readonly string[];
  /** The texts as they stand in the file, where flags were taken off them. */
  written?: readonly string[];
  /** The end of a corridor that it holds, where the file says so otherwise than by its name. */
  end?: 'start' | 'end';
}

/** A file as it was read, before anything is understood. */
export interface RawTable {
  columns: readonly RawColumn[];
  rows: number;
  /** The number of each row in its file, the first line being 1. */
  numbers: Uint32Array;
  /** Whether the file has a line of names; without it they are made. */
  named: boolean;
  /** Lines above the names. */
  above: number;
  /** What stands in those lines. */
  title: string;
  /** Rows with more cells than there are names, as places; the first thousands of them. */
  overlong: readonly number[];
  /** Rows with a quotation mark that is not closed, as places. */
  strayQuotes: readonly number[];
  /** Whether numbers are written as the computer does: from a workbook or Parquet; texts are marked. */
  canonical: boolean;
  /** Separator of a text; its numbers may have decimal commas where it is no comma. */
  delimiter: string | null;
}

/** An invisible sign, the word joiner, that stands before a workbook's texts that look like numbers. */
export const textMark = '\u2060';

/**
 * A text of a workbook or of Parquet, marked if it looks like one of its numbers: there `1.234` is
 * what it says, in a text it may be a thousand.
 */
export function markedText(text: string): string {
  return /^\s*-?\d+\.\d+\s?%?\s*$/.test(text) && !/\.0+\s*$/.test(text) ? textMark + text : text;
}

/** A column's name with the titles over it. */
export function fullHeader({ above, header }: Pick<RawColumn, 'above' | 'header'>): string {
  return [...above, header].join(' · ');
}

/** Different texts after which a column is taken for one of all different ones. */
const many = 200_000;

/** Collects the texts of a column. */
export function columnBuilder(header: string, above: readonly string[] = []) {
  const texts = [''];
  let ids = new Uint32Array(1024);
  let length = 0;
  let characters = 0;
  let idOf: Map<string, number> | null = new Map([['', 0]]);
  return {
    /** The number of characters that the text adds to memory. */
    add(cell: string): number {
      if (length === ids.length) {
        const grown = new Uint32Array(ids.length * 2);
        grown.set(ids);
        ids = grown;
      }
      let added = 0;
      let id = cell === '' ? 0 : idOf?.get(cell);
      if (id === undefined) {
        id = texts.length;
        texts.push(cell);
        added = cell.length;
        characters += added;
        idOf?.set(cell, id);
        if (idOf && idOf.size > many && idOf.size > length * 0.5) idOf = null;
      }
      ids[length++] = id;
      return added;
    },
    characters: () => characters,
    done: (): RawColumn => ({ header, above, texts, ids: ids.slice(0, length) }),
  };
}

/** @throws {FileError} when a file grows beyond what a browser holds */
export function checkSize(rows: number, characters: number): void {
  if (rows > limits.rows) throw new FileError('too_many_rows', { most: limits.rows });
  if (characters > limits.characters) throw new FileError('too_much');
}
