import type { Format } from '../../../domain/format.ts';

/** A value of the user's own in a cell: one that is not zero is never written as `0`. */
export function ownCell(value: number, format: Format): string {
  return format.count(value, { as: Math.abs(value) < 1 ? 'rounded' : 'full' });
}
