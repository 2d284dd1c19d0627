/** From this part of the first on, the second of a list is as large as can be told. */
export const asLarge = 0.9;

/** Under this total, in US$, no receiver is named: it has no interval, and one of its parts may exceed it. */
export const little = 1e6;

/** A partner, and whether what is said of it is doubted. */
interface Ranked {
  usd: number;
  doubt: unknown;
}

/**
 * The second of a list where it is within a tenth of the first, so that neither leads; null where one
 * does, or where either is doubted.
 *
 * @param all partners, the largest first
 */
export function tiedWith<One extends Ranked>(all: readonly One[]): One | null {
  const [first, second] = all;
  if (!first || !second || second.usd < asLarge * first.usd) return null;
  return first.doubt || second.doubt ? null : second;
}
