import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until the page's own words, controls and cards included, have a text in them. */
export async function expectText(page: Page, text: string | RegExp): Promise<void> {
  // What holds a number and its unit together is a space to who reads it.
  const read = async () => (await page.locator('main').innerText()).replaceAll('\u00a0', ' ');
  await expect.poll(read, { timeout: 20_000 }).toMatch(text);
}
