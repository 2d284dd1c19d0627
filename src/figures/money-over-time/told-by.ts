import { moneyPublishers } from '../../domain/measure.ts';
import type { MoneySeries } from '../../domain/money-series.ts';
import type { MoneyRow } from './money-row.ts';

/** Growth in a year that methods bring about and money does not, and its inverse. */
const tenfold = 10;

/**
 * The rows of an economy as a chosen publisher tells them: its own are the `headline`, the other's
 * stand beside them. They are those that the headline took from it, and its own of the other years.
 * One who has nothing received where the other has gives way to the headline.
 */
export function toldBy(series: MoneySeries, rows: readonly MoneyRow[]): readonly MoneyRow[] {
  if (series === 'headline' || givesWay(series, rows)) return rows;
  return (['received', 'paid'] as const).flatMap((direction) =>
    moneyPublishers.flatMap((publisher) => {
      const own = rows
        .filter((row) => row.direction === direction && row.publisher === publisher)
        .toSorted((a, b) => a.year - b.year);
      return own.map((row, place): MoneyRow => ({
        ...row,
        series: publisher === series ? 'headline' : publisher,
        break_before: breakBefore(own[place - 1], row),
      }));
    }),
  );
}

/** Whether a chosen publisher has nothing received where the other has. */
export function givesWay(series: MoneySeries, rows: readonly MoneyRow[]): boolean {
  const received = rows.filter(({ direction }) => direction === 'received');
  return (
    series !== 'headline' &&
    received.length > 0 &&
    !received.some(({ publisher }) => publisher === series)
  );
}

/** Within one publisher's series a change of edition or of method breaks the line. */
function breakBefore(before: MoneyRow | undefined, row: MoneyRow): MoneyRow['break_before'] {
  if (row.break_before === 'vintage' || row.break_before === 'tenfold') return row.break_before;
  if (before?.year !== row.year - 1 || before.usd <= 0) return null;
  const growth = row.usd / before.usd;
  return growth > tenfold || growth < 1 / tenfold ? 'tenfold' : null;
}
