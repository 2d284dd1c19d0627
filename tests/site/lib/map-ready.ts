import type { Page } from 'playwright-core';

/** Waits until the countries of the map that was asked for, not those the page came with, carry values. */
export async function mapReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.documentElement.dataset['view'] !== 'other' &&
      document.querySelectorAll('.map-shape-value').length > 20,
  );
}

/** Waits until the map answers to pointer and keys, in place of its first picture. */
export async function mapAnswers(page: Page): Promise<void> {
  await mapReady(page);
  await page.locator('.map-leaflet .map-shape-value').nth(20).waitFor({ state: 'attached' });
}

/** Waits until the database has come, started, and so answers questions of any kind. */
export async function engineReady(page: Page): Promise<void> {
  const came = () =>
    performance
      .getEntriesByType('resource')
      .some(({ name }) => /\/data\/page\/engine-/.test(name)) &&
    document.querySelector('.engine') === null;
  await page.waitForFunction(came, undefined, { timeout: 45_000 });
}

/** The ranked list beside the map, line by line. */
export function rankedLines(page: Page): Promise<string[]> {
  return page
    .locator('.ranked-button')
    .evaluateAll((lines) =>
      lines.map((line) => (line.textContent ?? '').replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim()),
    );
}
