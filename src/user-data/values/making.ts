import type { YearParts } from './year-parts.ts';

/** How the figures of a year came of a table's rows. */
export interface YearMaking {
  /** First and last part of the year that a figure is of: the ones taken of persons. */
  parts: readonly [first: string, last: string] | null;
  /** Whether a figure had more than one part of the year to be made of. */
  several: boolean;
  /** Figures that lack parts of the year. */
  incomplete: number;
  /** Figures made of women's and men's. */
  bySex: number;
  /** Left out, having figures of one sex only. */
  oneSex: number;
  /** Figures made of several rows that differ in nothing that counts. */
  merged: number;
}

export interface Making {
  parts: Pick<YearParts, 'kind' | 'perYear'> | null;
  /** The sex that all rows are of; null where they are of both or of none. */
  onlySex: 'female' | 'male' | null;
  /** Names of the breakdowns whose totals the figures are made of, not of their parts. */
  totals: readonly string[];
  /** Names of the columns that tell merged rows apart. */
  mergedBy: readonly string[];
  years: ReadonlyMap<number, YearMaking>;
}

export function emptyYear(): YearMaking {
  return { parts: null, several: false, incomplete: 0, bySex: 0, oneSex: 0, merged: 0 };
}

/** The span of parts, wider by one more. */
export function widened(span: YearMaking['parts'], first: string, last = first) {
  if (first === '' || last === '') return span;
  if (!span) return [first, last] as const;
  return [first < span[0] ? first : span[0], last > span[1] ? last : span[1]] as const;
}
