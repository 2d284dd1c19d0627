import type { Page } from 'playwright-core';

/**
 * Starts a heart that beats in the page; what it gives tells the longest time between two beats, ms:
 * for so long the page answered to nothing.
 */
export async function heartbeat(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const heart = { longest: 0, last: performance.now() };
    Object.assign(globalThis, { heart });
    setInterval(() => {
      const now = performance.now();
      heart.longest = Math.max(heart.longest, now - heart.last);
      heart.last = now;
    }, 20);
  });
  return () =>
    page.evaluate(() => (Reflect.get(globalThis, 'heart') as { longest: number }).longest);
}
