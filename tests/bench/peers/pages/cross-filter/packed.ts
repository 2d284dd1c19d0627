/** Columns of a row of the stock that fit into four bytes, the lowest first; bar and year share one. */
export type Small = Readonly<
  Record<'destination' | 'origin' | 'share' | 'bar' | 'year', Uint8Array>
>;

const yearBits = 3;

const byte = (sql: string, at: number) => `(${sql})::UINTEGER * ${2 ** (8 * at)}::UINTEGER`;

/**
 * One row with two lists: each row's small columns in a number of four bytes, and its people. A result of rows
 * comes in as many pieces as the engine has vectors, each of which costs the page as much as its numbers do.
 */
export const packedLists = `
  list(
    enum_code(destination)::UINTEGER + ${byte('enum_code(origin)', 1)} + ${byte('share', 2)}
    + ${byte(`bar * ${2 ** yearBits}::UTINYINT + year`, 3)}
  ) AS small,
  list(people) AS people`;

/** Takes the small columns apart, into those of a stock from a row on. */
export function unpack(
  small: Uint32Array,
  { destination, origin, share, bar, year }: Small,
  from: number,
): void {
  for (let at = 0, row = from; at < small.length; at++, row++) {
    const four = small[at]!;
    // A column of bytes takes the lowest byte alone.
    destination[row] = four;
    origin[row] = four >>> 8;
    share[row] = four >>> 16;
    year[row] = (four >>> 24) & (2 ** yearBits - 1);
    bar[row] = four >>> (24 + yearBits);
  }
}
