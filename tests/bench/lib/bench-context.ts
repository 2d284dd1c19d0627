import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { ample } from '../../site/lib/ample-link.ts';

/** What every measurement is made with. */
export interface Bench {
  browser: Browser;
  /** Address of the built site. */
  site: string;
  /** How often each thing is measured: 1 is a full run, less a quick one. */
  effort: number;
}

/** A page of its own context, closed after use; nothing is cached from before. */
export async function withPage<T>(
  { browser }: Bench,
  measure: (page: Page) => Promise<T>,
  { throttled = false, ...options }: BrowserContextOptions & { throttled?: boolean } = {},
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...options,
  });
  // tsx keeps functions' names with a helper that those sent into the page call too.
  await context.addInitScript('globalThis.__name = (named) => named');
  // A busy machine makes the browser take its own disk for a slow link, over which much is asked first.
  if (!throttled)
    await context.addInitScript(
      (value) => Object.defineProperty(navigator, 'connection', { value }),
      ample,
    );
  try {
    return await measure(await context.newPage());
  } finally {
    await context.close();
  }
}

/** How often to repeat something that a full run repeats so often. */
export function times({ effort }: Bench, full: number): number {
  return Math.max(2, Math.round(full * effort));
}
