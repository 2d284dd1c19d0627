const patience = 10_000;
const begun = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Brings a part of the page to the top of the window as soon as the page has it, and again while
 * what lies above it is still growing. Ends when users begin to do something, or after ten
 * seconds.
 *
 * @returns what ends it before
 */
export function keepInView(id: string): () => void {
  const look = () => document.getElementById(id)?.scrollIntoView();
  const parts = new MutationObserver(look);
  const heights = new ResizeObserver(look);
  const late = setTimeout(end, patience);
  for (const kind of begun) addEventListener(kind, end, { passive: true });
  parts.observe(document.body, { childList: true, subtree: true });
  heights.observe(document.body);
  look();
  return end;

  function end() {
    clearTimeout(late);
    parts.disconnect();
    heights.disconnect();
    for (const kind of begun) removeEventListener(kind, end);
  }
}
