import { ImportError, type Place } from './import-error.ts';

/**
 * The number in a cell, or null for a blank one or one of the `missing` signs.
 * @throws {ImportError} for any other text.
 */
export function cellNumber(
  cell: unknown,
  place: Place,
  column: string,
  missing: readonly string[] = [],
): number | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (typeof cell === 'string') {
    const text = cell.trim();
    if (text === '' || missing.includes(text)) return null;
    if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return Number(text);
  }
  throw new ImportError(place, `${column}: expected a number, found ${JSON.stringify(cell)}`);
}

/** Rounds to so many decimal places, never to −0. */
export function rounded(value: number, places: number): number {
  return Number(value.toFixed(places)) + 0;
}
