import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the page's own words, controls and cards included, have a text in them. */
export async function expectText(page: Page, text: string | RegExp): Promise<void> {
  await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toMatch(text);
}
