import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { mapAnswers } from './lib/map-ready.ts';
import { figuresReady } from './lib/page-ready.ts';

const visit = journeys();

/** Notes every time that a page which is seen is hidden while something of it still comes. */
function watchPage(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const hidden: string[] = [];
    Object.assign(globalThis, { hidden });
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (
          target instanceof HTMLElement &&
          target.parentElement?.id === 'content' &&
          target.style.display === 'none'
        )
          hidden.push(target.className);
    }).observe(document, { subtree: true, attributeFilter: ['style'] });
  });
}

const hiddenIn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { hidden: string[] }).hidden);

test.each(['country/GHA?series=knomad', 'gender/?share-edition=2020', 'corridor/USA/MEX?lang=en'])(
  '%s is not taken away again once it is seen',
  async (path) => {
    const { page } = await visit(path, { prepare: watchPage });
    await figuresReady(page);
    expect(await hiddenIn(page)).toEqual([]);
  },
);

test('nor is a page that is reached from the map', async () => {
  const { page } = await visit('?focus=GHA&year=2021', { prepare: watchPage });
  await mapAnswers(page);
  await page.getByRole('link', { name: 'All about Ghana' }).click();
  await page.locator('.country__lead').waitFor();
  await figuresReady(page);
  expect(await hiddenIn(page)).toEqual([]);
});
