import type { Page } from 'playwright-core';

const quiet = 250;

/**
 * Does something to a page by key or pointer and gives the milliseconds from that event to the
 * paint of the last change it made to the page's content.
 */
export async function settled(page: Page, act: () => Promise<void>): Promise<number> {
  return (await settledParts(page, act, { whole: 'main' })).whole;
}

/**
 * The same for parts of a page, by their selectors: one may be painted before another. A part that
 * did not change has no figure (NaN).
 */
export async function settledParts<Part extends string>(
  page: Page,
  act: () => Promise<void>,
  parts: Readonly<Record<Part, string>>,
): Promise<Record<Part, number>> {
  await page.evaluate(watchFromNextEvent, parts as Readonly<Record<string, string>>);
  await act();
  return (await page.evaluate(lastPaints, quiet)) as Record<Part, number>;
}

interface Watch {
  began: number;
  /** When the last change of each part was painted. */
  painted: Record<string, number>;
  changed: number;
}

/** Runs in the page. */
function watchFromNextEvent(parts: Readonly<Record<string, string>>): void {
  const watch: Watch = { began: Number.NaN, painted: {}, changed: performance.now() };
  (globalThis as { atlasWatch?: Watch }).atlasWatch = watch;
  const begin = (event: Event) => {
    if (Number.isNaN(watch.began)) watch.began = event.timeStamp;
  };
  for (const type of ['keydown', 'pointerdown', 'click'])
    addEventListener(type, begin, { capture: true, once: true });
  // React writes the attributes of a field again when it draws it anew: nothing changes by that. A
  // picture in words, for those who hear it, is not painted.
  const changes = (records: MutationRecord[]) => {
    const before = new Map<Node, Map<string, string | null>>();
    for (const { type, target, attributeName, oldValue } of records) {
      if (type !== 'attributes') return true;
      const known = before.get(target) ?? new Map<string, string | null>();
      before.set(target, known);
      const name = attributeName ?? '';
      if (name === 'aria-label') continue;
      if (!known.has(name)) known.set(name, oldValue);
    }
    return [...before].some(([target, known]) =>
      [...known].some(([name, value]) => (target as Element).getAttribute(name) !== value),
    );
  };
  for (const [part, selector] of Object.entries(parts)) {
    watch.painted[part] = Number.NaN;
    new MutationObserver((records) => {
      if (Number.isNaN(watch.began) || !changes(records)) return;
      watch.changed = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          watch.painted[part] = performance.now();
        });
        port1.start();
        port2.postMessage(0);
      });
    }).observe(document.querySelector(selector) ?? document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeOldValue: true,
      characterData: true,
    });
  }
}

/** Runs in the page: resolves once nothing has changed for a while. */
function lastPaints(wait: number): Promise<Record<string, number>> {
  return new Promise((resolve) => {
    const started = performance.now();
    const look = () => {
      const watch = (globalThis as { atlasWatch?: Watch }).atlasWatch;
      if (!watch) return resolve({});
      const still = performance.now() - Math.max(watch.changed, started) > wait;
      const since = ([part, at]: [string, number]) => [part, at - watch.began] as const;
      if (still) resolve(Object.fromEntries(Object.entries(watch.painted).map(since)));
      else setTimeout(look, 20);
    };
    look();
  });
}
