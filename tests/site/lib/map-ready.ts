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

/** Presses a key, as anybody would, until the page asks for the database. */
export async function callEngine(page: Page): Promise<void> {
  const asked = () =>
    performance
      .getEntriesByType('resource')
      .some(({ name }) => /\/data\/page\/(?:engine|atlas)-/.test(name));
  for (let presses = 0; !(await page.evaluate(asked)); presses++) {
    if (presses > 100) throw new Error('The page asks for no database');
    // The page waits for a hand that rests.
    if (presses % 8 === 0) await page.keyboard.press('Shift');
    await page.waitForTimeout(200);
  }
}

/**
 * Waits until the database has come, as it does after a press on the page, has started, and so
 * answers questions of any kind.
 */
export async function engineReady(page: Page): Promise<void> {
  await callEngine(page);
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
