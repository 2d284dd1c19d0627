import type { CDPSession, Page } from 'playwright-core';
import { randomAddress, type FuzzedPage } from './addresses.ts';
import type { Awkward } from './awkward.ts';

/** How a page fared while it was led through addresses. */
export interface Walk {
  addresses: number;
  /** Longest time, in ms, in which the page's clock did not tick. */
  longestFreeze: number;
  /** Addresses after which the page said that it was broken, was blank or had lost its header. */
  broken: readonly string[];
  /** Growth between a visit to the front page early on and one at the end, garbage collected. */
  grown: { heap: number; nodes: number; listeners: number };
}

interface Beat {
  longest: number;
  last: number;
}

/**
 * Leads one page through random addresses, as links within the site would, without loading it anew,
 * and measures what stays behind. Leaves it on the front page.
 *
 * @param rest ms between two addresses
 */
export async function walk(
  page: Page,
  site: string,
  random: Awkward,
  pages: readonly FuzzedPage[],
  options: { addresses: number; rest: number; onStep?: (done: number) => void },
): Promise<Walk> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const broken: string[] = [];
  // What is loaded once and kept, such as pages' code and answers in memory, is loaded by then.
  const warm = Math.floor(options.addresses / 3);
  let before: Kept | null = null;
  await page.evaluate(startBeat);
  for (let step = 0; step < options.addresses; step += 1) {
    if (step === warm) before = await keptOnFront(page, session, site);
    const address = randomAddress(random, pages);
    await go(page, new URL(address, site).href);
    await page.waitForTimeout(options.rest * random.next());
    if (await isBroken(page)) {
      broken.push(address);
      await go(page, site);
    }
    options.onStep?.(step + 1);
  }
  const longestFreeze = await page.evaluate(longestBeat);
  const after = await keptOnFront(page, session, site);
  const from = before ?? after;
  return {
    addresses: options.addresses,
    longestFreeze,
    broken,
    grown: {
      heap: after.heap - from.heap,
      nodes: after.nodes - from.nodes,
      listeners: after.listeners - from.listeners,
    },
  };
}

export interface Kept {
  /** Bytes. */
  heap: number;
  nodes: number;
  listeners: number;
}

/** What the page holds once it stands on the front page and rests. */
export async function keptOnFront(page: Page, session: CDPSession, site: string): Promise<Kept> {
  await go(page, site);
  await page.locator('.map-shape-value').nth(20).waitFor({ state: 'attached', timeout: 30_000 });
  await page.waitForTimeout(2500);
  // Twice: the first frees what the second can collect.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

export function go(page: Page, href: string): Promise<void> {
  return page.evaluate((to) => history.pushState(null, '', to), href);
}

function isBroken(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      document.querySelector('.failure') !== null ||
      document.querySelector('.header') === null ||
      (document.querySelector('main')?.childElementCount ?? 0) === 0,
  );
}

function startBeat(): void {
  const beat: Beat = { longest: 0, last: performance.now() };
  (window as unknown as { beat: Beat }).beat = beat;
  setInterval(() => {
    const now = performance.now();
    beat.longest = Math.max(beat.longest, now - beat.last);
    beat.last = now;
  }, 20);
}

function longestBeat(): number {
  return (window as unknown as { beat: Beat }).beat.longest;
}
