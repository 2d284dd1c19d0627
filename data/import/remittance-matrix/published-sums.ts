import { cellNumber } from '../lib/cell-number.ts';
import { ImportError, type Place } from '../lib/import-error.ts';
import type { Grid } from './grid.ts';

/** Above this distance, in US$ million, a sum is taken to be misread; below it, to be the publisher's slip. */
const tolerance = 3;
/** Distances under this, in US$ million, are rounding. */
const rounding = 0.01;

export interface PublishedSums {
  /** US$ million by place in the grid; null where the publisher gives none. */
  paid: readonly (number | null)[];
  received: readonly (number | null)[];
  all: number | null;
  /** Where the cells miss the publisher's own sums, in words. */
  differences: readonly string[];
  /** US$ million in the grand total that no cell shows; 0 where they agree but for rounding. */
  unshown: number;
}

/**
 * The publisher's row, column and grand totals, held against the cells.
 * @throws {ImportError} where a sum is more than US$ 3 million away.
 */
export function publishedSums(grid: Grid): PublishedSums {
  const differences: string[] = [];
  const at = (row: number): Place => ({ file: grid.file, sheet: grid.sheet, row });
  const amount = (cell: unknown) => (typeof cell === 'number' ? cell : 0);

  function compare(published: unknown, summed: number, row: number, what: string): number | null {
    const number = cellNumber(published, at(row), `total of ${what}`);
    const off = summed - (number ?? 0);
    if (number !== null && Math.abs(off) > tolerance)
      throw new ImportError(
        at(row),
        `${what}: the cells add up to ${summed.toFixed(3)}, the publisher says ${number.toFixed(3)}`,
      );
    if (number !== null && Math.abs(off) > rounding)
      differences.push(`${what} ${off > 0 ? '+' : '−'}${Math.abs(off).toFixed(2)}`);
    return number;
  }

  const rowSums = grid.senders.map((sender) => sum(sender.cells.map(amount)));
  const paid = grid.senders.map((sender, index) =>
    compare(sender.total, rowSums[index]!, sender.row, sender.name),
  );
  const { totals } = grid;
  if (!totals) {
    const received = grid.receivers.map(() => null);
    return { paid, received, all: null, differences, unshown: 0 };
  }
  const received = grid.receivers.map((name, column) =>
    compare(
      totals.received[column],
      sum(grid.senders.map((sender) => amount(sender.cells[column]))),
      totals.row,
      `receiver ${name}`,
    ),
  );
  const all = compare(totals.all, sum(rowSums), totals.row, 'all');
  const unshown = (all ?? 0) - sum(rowSums);
  return { paid, received, all, differences, unshown: unshown > rounding ? unshown : 0 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
