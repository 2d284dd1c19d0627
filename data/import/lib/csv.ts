import { parse, type CsvError } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { ImportError } from './import-error.ts';
import type { InputFile } from './input-file.ts';

export interface CsvRow<Column extends string> {
  /** Line of the file the row is on, from 1; the header is line 1. */
  readonly row: number;
  /** The cell as written, trimmed; '' where it is blank. */
  get(column: Column): string;
  /** Every cell in the order of the header. */
  readonly cells: readonly string[];
}

export interface CsvFile<Column extends string> {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow<Column>[];
}

/**
 * Reads a CSV file that must have these columns (more are allowed, in any order).
 * @throws {ImportError} if a column is missing, the file is empty, or a row is cut short.
 */
export function readCsv<const Column extends string>(
  file: InputFile,
  columns: readonly Column[],
  options: { encoding?: 'utf-8' | 'latin1' } = {},
): CsvFile<Column> {
  const [head, ...body] = records(file, file.text(options.encoding));
  if (!head) throw new ImportError({ file: file.path }, 'the file is empty');
  const header = head.record.map((name) => name.replace(/\s+/g, ' ').trim());
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new ImportError(
      { file: file.path, row: 1 },
      `no column ${missing.map((name) => `"${name}"`).join(', ')}`,
    );
  const places = new Map(header.map((name, place) => [name, place]));
  const rows = body.map(({ record, line }): CsvRow<Column> => {
    if (record.length !== header.length)
      throw new ImportError(
        { file: file.path, row: line },
        `${record.length} cells where the header has ${header.length}`,
      );
    return { row: line, cells: record, get: (column) => record[places.get(column)!]!.trim() };
  });
  return { header, rows };
}

interface Record {
  record: string[];
  line: number;
}

function records(file: InputFile, text: string): Record[] {
  try {
    const found = parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return found.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (cause) {
    const error = cause as CsvError & { lines?: number };
    throw new ImportError({ file: file.path, row: error.lines }, error.message, { cause });
  }
}

/** CSV text as the tables are kept: RFC 4180, LF, header first, empty for no data. */
export function csvText(
  header: readonly string[],
  rows: readonly (readonly (string | number | boolean | null | undefined)[])[],
): string {
  return stringify([[...header], ...rows.map((row) => row.map(cellText))], {
    record_delimiter: 'unix',
  });
}

function cellText(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'number') return String(value);
  const [digits, exponent] = String(value).split('e');
  if (exponent === undefined) return String(value);
  if (Number(exponent) > 0) return BigInt(value).toString();
  const sign = value < 0 ? '-' : '';
  return `${sign}0.${'0'.repeat(-Number(exponent) - 1)}${digits!.replace(/[-.]/g, '')}`;
}
