import type { Page } from 'playwright-core';

const quiet = 250;

/**
 * Does something to a page by key or pointer and gives the milliseconds from that event to the
 * paint of the last change it made to the page's content.
 */
export async function settled(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(watchFromNextEvent);
  await act();
  return page.evaluate(lastPaint, quiet);
}

interface Watch {
  began: number;
  painted: number;
  changed: number;
}

/** Runs in the page. */
function watchFromNextEvent(): void {
  const watch: Watch = { began: Number.NaN, painted: Number.NaN, changed: performance.now() };
  (globalThis as { atlasWatch?: Watch }).atlasWatch = watch;
  const begin = (event: Event) => {
    if (Number.isNaN(watch.began)) watch.began = event.timeStamp;
  };
  for (const type of ['keydown', 'pointerdown', 'click'])
    addEventListener(type, begin, { capture: true, once: true });
  const content = document.querySelector('main') ?? document.body;
  // React writes the attributes of a field again when it draws it anew: nothing changes by that.
  const changes = (records: MutationRecord[]) => {
    const before = new Map<Node, Map<string, string | null>>();
    for (const { type, target, attributeName, oldValue } of records) {
      if (type !== 'attributes') return true;
      const known = before.get(target) ?? new Map<string, string | null>();
      before.set(target, known);
      const name = attributeName ?? '';
      if (!known.has(name)) known.set(name, oldValue);
    }
    return [...before].some(([target, known]) =>
      [...known].some(([name, value]) => (target as Element).getAttribute(name) !== value),
    );
  };
  new MutationObserver((records) => {
    if (Number.isNaN(watch.began) || !changes(records)) return;
    watch.changed = performance.now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        watch.painted = performance.now();
      });
      port1.start();
      port2.postMessage(0);
    });
  }).observe(content, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
  });
}

/** Runs in the page: resolves once nothing has changed for a while. */
function lastPaint(wait: number): Promise<number> {
  return new Promise((resolve) => {
    const started = performance.now();
    const look = () => {
      const watch = (globalThis as { atlasWatch?: Watch }).atlasWatch;
      if (!watch) return resolve(Number.NaN);
      const still = performance.now() - Math.max(watch.changed, started) > wait;
      if (still) resolve(watch.painted - watch.began);
      else setTimeout(look, 20);
    };
    look();
  });
}
