import { inDollars } from '../../../domain/dollars.ts';
import { measures } from '../../../domain/measure.ts';
import type { Settings } from '../settings/settings.ts';
import type { DeflatorRow, FlowRow, FlowYearRow, TotalRow, ValueRow } from './rows.ts';

/** What US$ of a year are multiplied by; null for a year without prices. */
export type Deflators = (year: number) => number | null;

export function deflatorsOf(rows: readonly DeflatorRow[]): Deflators {
  const byYear = new Map(rows.map(({ year, deflator }) => [year, deflator]));
  return (year) => byYear.get(year) ?? null;
}

/** Whether amounts of a view are told in dollars of the price year: shares and people are not. */
export function isInRealDollars({
  measure,
  dollars,
}: Pick<Settings, 'measure' | 'dollars'>): boolean {
  return dollars === 'real' && measures[measure].flow === 'remittance';
}

/** Whether a measure's own values are amounts, which prices change. */
function areAmounts({ measure, dollars }: Pick<Settings, 'measure' | 'dollars'>): boolean {
  return dollars === 'real' && measures[measure].unit === 'usd';
}

/** The rows a map is made from, as answers bring them or in dollars of the price year. */
export interface MoneyRows {
  values: readonly ValueRow[];
  totals: readonly TotalRow[];
  flowYears: readonly FlowYearRow[];
}

/**
 * Amounts in dollars of the price year; rows of a year without prices are left out, since nothing
 * can be said of them. The same rows where nothing changes.
 */
export function inRealDollars<Rows extends MoneyRows>(
  settings: Pick<Settings, 'measure' | 'dollars'>,
  rows: Rows,
  deflators: Deflators,
): Rows {
  if (!isInRealDollars(settings)) return rows;
  const flowYears = rows.flowYears.flatMap((row) => {
    const total = real(row.total, deflators(row.year));
    return total === null ? [] : [{ ...row, total }];
  });
  if (!areAmounts(settings)) return { ...rows, flowYears };
  return {
    ...rows,
    flowYears,
    values: rows.values.flatMap((row) => {
      const deflator = deflators(row.year);
      const value = real(row.value, deflator);
      const other = real(row.other ?? null, deflator);
      return value === null ? [] : [{ ...row, value, other }];
    }),
    totals: rows.totals.flatMap((row) => {
      const deflator = deflators(row.year);
      const summed = real(row.summed, deflator);
      const published = real(row.published, deflator);
      return summed === null ? [] : [{ ...row, summed, published }];
    }),
  };
}

/** The corridors of a year, likewise; none where the year has no prices. */
export function flowsInRealDollars(
  rows: readonly FlowRow[],
  deflator: number | null,
): readonly FlowRow[] {
  if (deflator === null) return [];
  return rows.map((row) => ({ ...row, value: real(row.value, deflator) }));
}

function real(amount: number | null, deflator: number | null): number | null {
  return inDollars('real', amount, deflator);
}
