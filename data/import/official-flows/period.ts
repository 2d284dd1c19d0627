import { ImportError, type Place } from '../lib/import-error.ts';

export interface Period {
  /** As 2024, 2024Q1 or 2024-01. */
  period: string;
  period_kind: 'year' | 'quarter' | 'month';
  year: number;
}

/**
 * The month that begins on a day (`2024-03-01`) or is written `2024-03`.
 * @throws {ImportError} for anything else.
 */
export function monthOf(text: string, place: Place): Period {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-01)?$/.exec(text) ?? [];
  if (!year || !month) throw new ImportError(place, `"${text}" is not the first day of a month`);
  return { period: `${year}-${month}`, period_kind: 'month', year: Number(year) };
}

/**
 * The quarter that begins on a day (`2024-04-01`).
 * @throws {ImportError} for any other day.
 */
export function quarterOf(text: string, place: Place): Period {
  const [, year, month] = /^(\d{4})-(01|04|07|10)-01$/.exec(text) ?? [];
  if (!year || !month) throw new ImportError(place, `"${text}" is not the first day of a quarter`);
  const quarter = (Number(month) + 2) / 3;
  return { period: `${year}Q${quarter}`, period_kind: 'quarter', year: Number(year) };
}

export function yearPeriod(year: number): Period {
  return { period: String(year), period_kind: 'year', year };
}

/** The edition of figures that go to their newest period: `to 2026Q1`. */
export function editionTo(periods: readonly string[]): string {
  return `to ${periods.reduce((newest, each) => (each > newest ? each : newest), '')}`;
}
