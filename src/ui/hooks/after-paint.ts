/** So long a page that draws no frames is waited for, in ms: one behind another has none. */
const patience = 100;

/**
 * Calls back once what has changed so far is painted.
 *
 * @returns calls it off
 */
export function afterPaint(call: () => void): () => void {
  const go = () => {
    end();
    call();
  };
  let timer = setTimeout(go, patience);
  const frame = requestAnimationFrame(() => {
    // A timer set in a frame runs after it, and after the presses that came meanwhile.
    clearTimeout(timer);
    timer = setTimeout(go);
  });
  function end(): void {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  }
  return end;
}
