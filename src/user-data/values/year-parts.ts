import type { OwnTable } from '../own-table.ts';

/** The quarters (or half-years) or days that a table's rows are of, where it tells them. */
export interface YearParts {
  kind: 'quarter' | 'date';
  /** A whole number for the part of a row; those of one row each sort by `compare`. */
  of: (row: number) => number;
  /** All numbers are below. */
  size: number;
  /** `2021Q3`, `2021H1` or `2021-07-01`; empty where a row tells none. */
  label: (part: number) => string;
  compare: (one: number, other: number) => number;
  /** How many a whole year has; null for days, of which any may be missing. */
  perYear: number | null;
}

/** @returns null for a table of years or without any time */
export function yearParts(table: OwnTable): YearParts | null {
  const textsOf = (role: 'quarter' | 'date') => {
    const data = table.data[table.columns.findIndex((one) => one.role === role)];
    return data?.type === 'text' ? data : null;
  };
  const [quarter, date] = [textsOf('quarter'), textsOf('date')];
  if (!quarter && !date) return null;
  // Beside quarters, days only say which of two rows in one is the later.
  const days = date?.texts.length ?? 1;
  const day = (part: number) => date?.texts[part % days] ?? '';
  const label = (part: number) =>
    quarter ? (quarter.texts[Math.floor(part / days)] ?? '') : day(part);
  return {
    kind: quarter ? 'quarter' : 'date',
    of: (row) => (quarter ? quarter.ids[row]! * days : 0) + (date ? date.ids[row]! : 0),
    size: (quarter?.texts.length ?? 1) * days,
    label,
    compare: (one, other) => order(label(one), label(other)) || order(day(one), day(other)),
    perYear: quarter
      ? quarter.texts.some((text) => text[4] === 'H')
        ? 2
        : 4
      : daysPerYear(date!.texts),
  };
}

/** Of days that are one in each month: how many of them a year has, going by the months named. */
export function daysPerYear(days: readonly string[]): number | null {
  const dated = days.filter((text) => text !== '');
  const months = new Set(dated.map((text) => text.slice(0, 7)));
  if (months.size < dated.length) return null;
  const numbers = [...months].map((text) => Number(text.slice(5, 7)));
  return 12 / numbers.reduce((step, month) => common(step, Math.abs(month - numbers[0]!)), 12);
}

function common(one: number, other: number): number {
  return other === 0 ? one : common(other, one % other);
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
