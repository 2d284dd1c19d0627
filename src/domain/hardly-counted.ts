/** From this part on, in percent, nothing is told of the people whom a count leaves over. */
const most = 50;

/**
 * Whether a revision counts so few of an origin's migrants that those counted tell nothing of all.
 *
 * @param lost of all, those in destinations that the revision lacks, in %
 */
export function isHardlyCounted(lost: number | null | undefined): boolean {
  return (lost ?? 0) >= most;
}
