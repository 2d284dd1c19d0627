/** Years after which a figure is no longer of late, and says so first. */
const lately = 2;

/**
 * Whether a figure is so old that it says so before it is told.
 *
 * @param year it is of
 * @param asked the newest year that there are such figures of
 */
export function isStaleYear(year: number, asked: number): boolean {
  return asked - year > lately;
}
