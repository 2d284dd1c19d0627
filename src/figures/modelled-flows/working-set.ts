import type { EconomyCode } from '../../domain/economy.ts';
import type { AmountsSetRow, WorkingSetRows } from './working-set-queries.ts';

/** Columns of the estimate's inputs; economies are numbered by their place in `codes`. */
export interface WorkingSet {
  codes: readonly EconomyCode[];
  /** Every pair that is counted in any year, or stands in any matrix. */
  origin: Uint16Array;
  destination: Uint16Array;
  /** Years of the stock, ascending, and persons by pair in each. */
  years: readonly number[];
  female: readonly Float64Array[];
  male: readonly Float64Array[];
  /** Parts of what a receiver got by pair, of each year with a matrix; 0 is none. */
  matrices: ReadonlyMap<number, Float64Array>;
  /** The first year from which a pair is left out; infinite where it never is. */
  excludedSince: Float64Array;
  /** By year, by economy; NaN is no data. */
  received: ReadonlyMap<number, Float64Array>;
  income: ReadonlyMap<number, Float64Array>;
  /** A woman's income for each dollar of a man's, by year and host. */
  earned: ReadonlyMap<number, Float64Array>;
  /** The median of the surveyed countries. */
  survey: number;
}

/** Takes the rows of the inputs apart into columns. */
export function workingSet({ stock, matrices, amounts, excluded }: WorkingSetRows): WorkingSet {
  const places = new Map<EconomyCode, number>();
  const place = (code: EconomyCode) => {
    const known = places.get(code);
    if (known !== undefined) return known;
    places.set(code, places.size);
    return places.size - 1;
  };
  for (const row of amounts) if (row.economy !== null) place(row.economy);
  const pairs = pairsOf({ stock, matrices, excluded }, place);
  const byKind = (kind: AmountsSetRow['kind']) => columnsOf(amounts, kind, places);
  return {
    codes: [...places.keys()],
    ...pairs,
    received: byKind('received'),
    income: byKind('income'),
    earned: byKind('earned'),
    survey: amounts.find((row) => row.kind === 'survey')?.value ?? Number.NaN,
  };
}

const most = 2 ** 16;

function pairsOf(of: Omit<WorkingSetRows, 'amounts'>, place: (code: EconomyCode) => number) {
  const { stock: rows, matrices: parts } = of;
  const numbers = new Map<number, number>();
  const years = [...new Set(rows.map((row) => row.year))].toSorted((a, b) => a - b);
  const yearAt = new Map(years.map((year, index) => [year, index]));
  const numberOf = (origin: EconomyCode, destination: EconomyCode) => {
    const key = place(origin) * most + place(destination);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const pairOf = rows.map((row) => numberOf(row.origin, row.destination));
  const partOf = parts.map((row) => numberOf(row.receiver, row.sender));
  const columns = () => years.map(() => new Float64Array(numbers.size));
  const female = columns();
  const male = columns();
  rows.forEach((row, index) => {
    const at = yearAt.get(row.year) ?? 0;
    const pair = pairOf[index] ?? 0;
    const women = female[at];
    const men = male[at];
    if (women) women[pair] = row.female;
    if (men) men[pair] = row.male;
  });
  const matrices = new Map<number, Float64Array>();
  parts.forEach((row, index) => {
    const column = matrices.get(row.year) ?? new Float64Array(numbers.size);
    matrices.set(row.year, column);
    column[partOf[index] ?? 0] = row.share;
  });
  const keys = [...numbers.keys()];
  const excludedSince = new Float64Array(keys.length).fill(Infinity);
  for (const row of of.excluded) {
    const pair = numbers.get(place(row.receiver) * most + place(row.sender));
    if (pair !== undefined) excludedSince[pair] = row.since;
  }
  return {
    origin: Uint16Array.from(keys, (key) => Math.floor(key / most)),
    destination: Uint16Array.from(keys, (key) => key % most),
    years,
    female,
    male,
    matrices,
    excludedSince,
  };
}

function columnsOf(
  rows: readonly AmountsSetRow[],
  kind: AmountsSetRow['kind'],
  places: ReadonlyMap<EconomyCode, number>,
): Map<number, Float64Array> {
  const columns = new Map<number, Float64Array>();
  for (const row of rows) {
    if (row.kind !== kind || row.economy === null || row.year === null) continue;
    let column = columns.get(row.year);
    if (!column) {
      column = new Float64Array(places.size).fill(Number.NaN);
      columns.set(row.year, column);
    }
    column[places.get(row.economy) ?? 0] = row.value;
  }
  return columns;
}
