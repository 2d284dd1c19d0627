import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

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
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
    ...options,
  });
  // tsx keeps functions' names with a helper that those sent into the page call too.
  await context.addInitScript('globalThis.__name = (named) => named');
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
