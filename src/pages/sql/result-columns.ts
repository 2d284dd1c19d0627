import type { UserSqlResult } from '../../database/user-sql/user-sql-result.ts';
import type { ColumnType } from '../../exports/export-source.ts';

/** How a column of a result is shown and taken away. */
export interface ResultColumn {
  /** Its place in a row. */
  at: number;
  name: string;
  /** DuckDB's. */
  type: string;
  as: ColumnType;
  /** Of its text, in letters: what the header and the first rows want, within bounds. */
  letters: number;
}

/** The columns of an answer with what their types mean to a user. */
export function resultColumns({ columns, rows }: UserSqlResult): ResultColumn[] {
  const sample = rows.slice(0, 100);
  return columns.map(({ name, type }, at) => {
    const longest = Math.max(0, ...sample.map((row) => cellText(row[at]).length));
    return {
      at,
      name,
      type,
      as: columnType(type, () => rows.some((row) => typeof row[at] === 'string')),
      letters: Math.min(Math.max(longest, name.length + 1, type.length * 0.8, 5), 44),
    };
  });
}

/** @param hasText whether there is a text in the column: a number of more digits than numbers keep */
function columnType(type: string, hasText: () => boolean): ColumnType {
  const whole = /^U?(?:TINY|SMALL|BIG|HUGE)INT$|^U?INTEGER$/.test(type);
  if (whole || /^(?:FLOAT|DOUBLE|DECIMAL\()/.test(type))
    return hasText() ? 'text' : whole ? 'integer' : 'number';
  if (type === 'BOOLEAN') return 'boolean';
  return type === 'DATE' ? 'date' : 'text';
}

/** A value as it is shown and found: every digit, no word for null. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : String(value);
}
