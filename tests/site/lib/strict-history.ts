import type { Page } from 'playwright-core';

/** How often the address was changed, and how often that was refused. */
export interface Asked {
  changed: number;
  refused: number;
}

/**
 * A history as strict as that of the strictest browsers: the address changes so often in ten
 * seconds and no more, and every other attempt throws, or does nothing.
 *
 * @param most changes that are allowed; browsers have 100
 * @param seconds in which they are, 10 or 30 in browsers
 * @param silent refuses without a word
 */
export async function strictHistory(
  page: Page,
  { most = 100, seconds = 10, silent = false } = {},
): Promise<void> {
  await page.addInitScript(
    ([limit, span, mute]) => {
      const asked = { changed: 0, refused: 0 };
      Object.assign(globalThis, { asked });
      let recent: number[] = [];
      for (const name of ['pushState', 'replaceState'] as const) {
        const own = history[name].bind(history);
        history[name] = (...given) => {
          const now = performance.now();
          recent = recent.filter((at) => now - at < span * 1000);
          if (recent.length >= limit) {
            asked.refused += 1;
            if (mute) return;
            throw new DOMException('Attempt to change the address too often', 'SecurityError');
          }
          recent.push(now);
          asked.changed += 1;
          own(...given);
        };
      }
    },
    [most, seconds, silent] as const,
  );
}

export function askedOf(page: Page): Promise<Asked> {
  return page.evaluate(() => (globalThis as unknown as { asked: Asked }).asked);
}
