import type { Buckets } from './buckets.ts';
import type { YearParts } from './year-parts.ts';

/** Numbers of the sexes in buckets; 0 where a row tells none. */
export const sexNumbers = { none: 0, both: 1, female: 2, male: 3 } as const;

/** What a cell's rows make; null where every part of the year has one sex only. */
export interface CellValue {
  value: number;
  rows: number;
  /** First and last part of the year that it is of, and how many there were to choose of. */
  first: string;
  last: string;
  parts: number;
  bySex: boolean;
  merged: boolean;
}

/** Of several parts of a year: the last one, their sum, or their plain mean. */
export type OfYear = 'last' | 'sum' | 'mean';

interface PartValue extends Pick<CellValue, 'value' | 'rows' | 'bySex' | 'merged'> {
  part: number;
}

/**
 * The figure of a cell. In each part of the year a row for both sexes goes before women's and men's,
 * which make a total only together, and those before rows without a sex.
 *
 * @param head its first bucket
 * @param onlySex a sex that all rows of the table are of
 */
export function cellValue(
  head: number,
  buckets: Buckets,
  parts: YearParts | null,
  ofYear: OfYear,
  onlySex: number | null,
): CellValue | null {
  const sexes = new Map<number, number[]>();
  for (let bucket = head; bucket >= 0; bucket = buckets.next[bucket]!) {
    const part = buckets.parts[bucket]!;
    const there = sexes.get(part) ?? [-1, -1, -1, -1];
    there[buckets.sexes[bucket]!] = bucket;
    sexes.set(part, there);
  }
  const found: PartValue[] = [];
  for (const [part, there] of sexes) {
    const value = partValue(part, there, buckets, ofYear !== 'mean', onlySex);
    if (value) found.push(value);
  }
  if (found.length === 0) return null;
  if (parts && found.length > 1) found.sort((one, other) => parts.compare(one.part, other.part));
  const taken = ofYear === 'last' ? found.slice(-1) : found;
  const sum = taken.reduce((all, { value }) => all + value, 0);
  const label = (one: PartValue | undefined) => (one && parts ? parts.label(one.part) : '');
  return {
    value: ofYear === 'mean' ? sum / taken.length : sum,
    rows: taken.reduce((all, { rows }) => all + rows, 0),
    first: label(taken[0]),
    last: label(taken.at(-1)),
    parts: parts ? new Set(found.map(label)).size : 1,
    bySex: taken.some(({ bySex }) => bySex),
    merged: taken.some(({ merged }) => merged),
  };
}

function partValue(
  part: number,
  there: readonly number[],
  { sums, rows }: Buckets,
  additive: boolean,
  onlySex: number | null,
): PartValue | null {
  const { none, both, female, male } = sexNumbers;
  const one = (bucket: number) => ({
    part,
    value: additive ? sums[bucket]! : sums[bucket]! / rows[bucket]!,
    rows: rows[bucket]!,
    bySex: false,
    merged: rows[bucket]! > 1,
  });
  if (there[both]! >= 0) return one(there[both]!);
  if (there[female]! >= 0 && there[male]! >= 0) {
    const [women, men] = [one(there[female]!), one(there[male]!)];
    return {
      part,
      value: (women.value + men.value) / (additive ? 1 : 2),
      rows: women.rows + men.rows,
      bySex: true,
      merged: women.merged || men.merged,
    };
  }
  const alone = there[none]! >= 0 ? there[none]! : onlySex === null ? -1 : there[onlySex]!;
  return alone >= 0 ? one(alone) : null;
}
