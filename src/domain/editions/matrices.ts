import type { SourceUse } from './citation.ts';
import { knownEditions } from './known-editions.ts';

const matrices = knownEditions
  .filter(({ table }) => table === 'remittance_matrix')
  .flatMap(({ source, edition, parts }) =>
    parts.map((part) => ({ year: Number(part), source, edition })),
  )
  .toSorted((a, b) => a.year - b.year);

/** Years of which a remittance matrix is published, ascending. */
export const matrixYears: readonly number[] = matrices.map(({ year }) => year);

/** From this year on the atlas draws who sent to whom, by a matrix or by its own estimate. */
export const firstMatrixYear: number = matrixYears[0] ?? Infinity;

export const newestMatrixYear: number = matrixYears.at(-1) ?? 0;

/** Years between the first and the newest of which none is published, ascending. */
export const yearsWithoutMatrix: readonly number[] = Array.from(
  { length: newestMatrixYear - firstMatrixYear },
  (_, place) => newestMatrixYear - place,
)
  .filter((year) => !matrixYears.includes(year))
  .toReversed();

/** The matrix of a year, or of all years, as a use of its source. */
export function matrixUse(...years: readonly number[]): SourceUse[] {
  return matrices
    .filter(({ year }) => years.includes(year))
    .map(({ year, source }) => ({ source, table: 'remittance_matrix', parts: [String(year)] }));
}

/**
 * The matrix that an estimate of a year may know of: of a year with a matrix of its own the one
 * before it, so that the estimate is a forecast; else the nearest. As the macro `base_matrix`.
 */
export function baseMatrix(year: number): number {
  const others = matrixYears.filter((one) => one !== year).toSorted((a, b) => a - b);
  const before = matrixYears.includes(year) ? others.filter((one) => one < year) : [];
  const known = before.length > 0 ? before : others;
  return known.reduce(
    (best, one) => (Math.abs(one - year) < Math.abs(best - year) ? one : best),
    known[0] ?? 0,
  );
}
