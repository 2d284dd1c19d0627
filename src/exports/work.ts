/** Called while rows are written: lets the page breathe, hears a cancel, tells the share done. */
export type Tick = (rows: number) => Promise<void> | undefined;

/** Rows between two calls of a tick: a few milliseconds of work in every format. */
export const rowsATick = 500;

/** Longest stretch of work, in ms, before the page gets its turn. */
const stretch = 20;

/**
 * A tick for work of so many rows in all.
 *
 * @param onShare told the share done, from 0 to 1, at each pause
 * @throws (from the tick) an `AbortError` by the signal
 */
export function ticker(
  total: number,
  onShare: (share: number) => void = () => undefined,
  signal?: AbortSignal,
): Tick {
  let since = performance.now();
  let done = 0;
  return (rows) => {
    done += rows;
    if (performance.now() - since < stretch) return undefined;
    return (async () => {
      onShare(total === 0 ? 1 : Math.min(1, done / total));
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      since = performance.now();
    })();
  };
}
