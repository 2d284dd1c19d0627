import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { journeys } from './lib/journey.ts';
import { measurePage } from './lib/measure-page.ts';

const open = journeys();

/** Opens the dialog of a figure on the gallery, alone on it, so that no other has to be drawn. */
async function dialogOf(page: Page, figure: string): Promise<void> {
  await page.getByRole('searchbox').fill(figure);
  const one = page.locator('.gallery__figure', { has: page.getByText(figure, { exact: true }) });
  await one.getByRole('button').click();
  await page.locator('.embedding').waitFor();
}

const looks = [
  ['light', '', {}],
  ['dark', '', { colorScheme: 'dark' }],
  ['narrow, Arabic', '?lang=ar', { viewport: { width: 360, height: 740 }, hasTouch: true }],
] as const;

test.each(looks)('the gallery and its dialog can be used by all: %s', async (_, query, options) => {
  const { page } = await open(`embed/${query}`, options);
  await page.getByRole('searchbox').fill('money-over-time');
  await expect.poll(() => page.locator('.gallery__frame').count()).toBe(1);
  await page.frameLocator('.gallery__frame').locator('.embed[data-state=drawn]').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const fits = { overflow: 0, smallTargets: [], smallTexts: [] };
  expect(await measurePage(page)).toEqual(fits);
  await dialogOf(page, 'money-over-time');
  await page.frameLocator('.embedding__stage iframe').locator('.embed[data-state=drawn]').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await measurePage(page)).toEqual(fits);
});
