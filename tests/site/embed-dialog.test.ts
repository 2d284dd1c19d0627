import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { openEmbedDialog } from './lib/embed-dialog.ts';
import { journeys } from './lib/journey.ts';
import { measurePage } from './lib/measure-page.ts';
import { styleTies } from './lib/style-ties.ts';

const open = journeys();

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
  expect(await styleTies(page)).toEqual([]);
  const fits = { overflow: 0, smallTargets: [], smallTexts: [] };
  expect(await measurePage(page)).toEqual(fits);
  await openEmbedDialog(page, 'money-over-time');
  await page.frameLocator('.embedding__stage iframe').locator('.embed[data-state=drawn]').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await measurePage(page)).toEqual(fits);
});
