/** Milliseconds from the first year to the last, as on the page. */
const wholeSpan = 4000;
const shortest = 50;
/** The last year stays a while before all begins anew. */
const lastStays = 1500;

/**
 * A film ends with its last frame once more, for so long, ms: WebM says when a frame begins and not
 * when it ends, so the last one would be gone at once.
 */
export const lastAgain = 50;

/** How long each of so many frames is seen, ms, in the hundredths of a second that a GIF counts in. */
export function pace(frames: number): number[] {
  const each = Math.max(shortest, Math.round(wholeSpan / Math.max(1, frames - 1) / 10) * 10);
  return Array.from({ length: frames }, (_, place) => (place === frames - 1 ? lastStays : each));
}
