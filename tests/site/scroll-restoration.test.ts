import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { heldVisits } from './lib/held-visit.ts';
import { journeys } from './lib/journey.ts';
import { figuresReady } from './lib/page-ready.ts';

const visit = journeys();
const visitHeld = heldVisits(visit);
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

/** Where the page stands once what is above has its last height. */
async function resting(page: Page): Promise<number> {
  for (let before = -1; ; await page.waitForTimeout(300)) {
    const now = await scrolled(page);
    if (now === before) return now;
    before = now;
  }
}

test('who has scrolled before the page is live stays there, and presses what is seen', async () => {
  const { page, release } = await visitHeld('country/MEX/');
  const rows = page.locator('#top-partners .figure__rows');
  await rows.scrollIntoViewIfNeeded();
  // Letters that come late move what is above.
  const place = await resting(page);
  expect(place).toBeGreaterThan(500);
  await release();
  await page.evaluate(
    () => new Promise((done) => document.addEventListener('atlas:live', done, { once: true })),
  );
  await page.waitForTimeout(300);
  expect(await scrolled(page)).toBe(place);
  await rows.locator('summary').click();
  await rows.locator('tbody tr').first().waitFor();
});

test('a link opens a page at its top with the keyboard there; Back returns to the place left', async () => {
  const { page } = await visit('country/MEX');
  await figuresReady(page);
  const link = page.locator('.country__tables a').first();
  await link.scrollIntoViewIfNeeded();
  const place = await resting(page);
  expect(place).toBeGreaterThan(500);
  await link.click();
  await page.getByRole('grid').or(page.getByRole('table')).first().waitFor();
  expect(await scrolled(page)).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.goBack();
  await figuresReady(page);
  await expect.poll(() => scrolled(page)).toBe(place);
});

test('a part that comes after the page is gone to all the same', async () => {
  const { page } = await visit('corridor/SAU/BGD#corridor-cost');
  await figuresReady(page);
  await expect
    .poll(() =>
      page
        .locator('#corridor-cost')
        .evaluate((figure) => Math.abs(figure.getBoundingClientRect().top) < 120),
    )
    .toBe(true);
});
