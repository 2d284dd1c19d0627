import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { journeys } from './lib/journey.ts';
import { mapReady } from './lib/map-ready.ts';

const visit = journeys();

test('map, table and lines over years are tabs of one view, by key, and kept in its address', async () => {
  const { page } = await visit('?measure=received_gdp&year=2005', {
    viewport: { width: 1280, height: 800 },
  });
  await mapReady(page);
  const lines = page.locator('.view-chart svg').filter({ has: page.locator('.plot-line') });
  const tab = (name: string) => page.getByRole('tab', { name });
  expect(await tab('Map').getAttribute('aria-selected')).toBe('true');
  await tab('Map').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL(/view=table/);
  const rows = page.locator('.view-table tbody tr');
  await rows.nth(50).waitFor();
  // The same measure and year: its first row is the first of the list beside it.
  const first = (await rows.first().locator('th').textContent())?.trim();
  expect(await page.locator('.ranked-button').first().textContent()).toContain(first);
  const value = page.locator('thead button').filter({ hasText: 'Value' });
  expect(await page.locator('th[aria-sort]').textContent()).toContain('Value');
  await value.click();
  expect(await page.locator('th[aria-sort="ascending"]').count()).toBe(1);
  expect((await rows.first().locator('th').textContent())?.trim()).not.toBe(first);
  expect(await axeViolations(page)).toEqual([]);

  await tab('Over years').click();
  await page.waitForURL(/view=chart/);
  await page.locator('.view-chart svg .plot-line').nth(3).waitFor();
  await page
    .getByRole('button', { name: /^Take .* away$/ })
    .first()
    .click();
  await page.waitForURL(/compare=[A-Z]{3},[A-Z]{3},[A-Z]{3}$/);
  await page.getByRole('combobox', { name: 'Add an economy' }).click();
  await page.keyboard.type('Nepal');
  await page.getByRole('option', { name: /Nepal/ }).click();
  await page.waitForURL(/compare=[A-Z]{3},[A-Z]{3},[A-Z]{3},NPL$/);
  await expect.poll(() => lines.textContent()).toContain('Nepal');
  expect(await axeViolations(page)).toEqual([]);

  // The address alone gives the same again, and the year follows the slider.
  await page.reload();
  await expect.poll(() => lines.textContent()).toContain('Nepal');
  expect(new URL(page.url()).search).toContain('year=2005');
  await tab('Map').click();
  await mapReady(page);
  expect(new URL(page.url()).search).not.toContain('view=');
});
