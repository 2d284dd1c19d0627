/** A hand that has done nothing for so long rests, in ms. */
const rest = 1_000;
const moves = ['keydown', 'pointerdown', 'pointermove', 'input', 'wheel', 'scroll'] as const;

/** Waits until keys, pointer and wheel have rested for a while, and nothing else is to do. */
export function whenRested(): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const quiet = () => {
      done.abort();
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5_000 });
      else resolve();
    };
    let timer = setTimeout(quiet, rest);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(quiet, rest);
    };
    for (const kind of moves)
      document.addEventListener(kind, again, { capture: true, passive: true, signal: done.signal });
  });
}
