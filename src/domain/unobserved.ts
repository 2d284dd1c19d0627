/** From this part on, in percent, whose women were not observed, no share of women is told of all. */
const tooMany = 25;

/**
 * Whether women's share of some people is not to be told: for over a quarter of them it was not
 * observed, as `unobserved_split` in the database finds.
 *
 * @param part of the people that is so, in %
 */
export function isUnobserved(part: number | null | undefined): boolean {
  return (part ?? 0) > tooMany;
}

/**
 * Of the world's migrants by the newest revision and year those whose women were not observed, in %. A
 * constant, since figures that sum over the world don't ask for pairs; a test holds it against the data.
 */
export const unobservedOfWorld = 6.8;
