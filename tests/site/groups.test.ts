import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { journeys } from './lib/journey.ts';
import { mapAnswers } from './lib/map-ready.ts';

const visit = journeys();

test('a region is found by the field, has its page, and leads to members and back', async () => {
  const { page } = await visit('', { viewport: { width: 1280, height: 800 } });
  await mapAnswers(page);
  await page.keyboard.press('/');
  await page.keyboard.type('africa');
  await page.getByRole('option', { name: 'Africa', exact: true }).click();
  await page.waitForURL(/\/country\/region-africa\/?$/);
  await page.getByRole('heading', { level: 1, name: 'Africa' }).waitFor();
  const lead = page.locator('.country__lead');
  await expect.poll(() => lead.textContent()).toMatch(/In \d{4}, \d+ of its \d+ economies report/);
  await page.locator('.group__money svg .plot-line').nth(1).waitFor();
  const rows = page.locator('.group__tables section').first().locator('tbody tr');
  expect(await rows.count()).toBe(15);
  await page.getByRole('button', { name: /^Show all/ }).click();
  expect(await rows.count()).toBeGreaterThan(50);
  expect(await axeViolations(page)).toEqual([]);
  await rows.first().getByRole('link').click();
  await page.waitForURL(/\/country\/[A-Z]{3}/);
  await page.locator('.country__group').first().click();
  await page.waitForURL(/\/country\/region-africa/);
});

test('a group’s page comes whole without a script, in another language', async () => {
  const { page } = await visit('ar/country/income-low/', {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  expect(await page.locator('h1').textContent()).toBe('دخل منخفض');
  expect(await page.locator('.group__tables tbody tr').count()).toBeGreaterThan(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a group is put into a brief whole, with its sentences and its sums over the years', async () => {
  const { page } = await visit('brief/');
  await page.getByRole('radio', { name: 'A world region or group' }).check();
  await page.getByRole('combobox', { name: 'Region or group' }).selectOption('L');
  await page.getByRole('button', { name: 'The whole group' }).click();
  const sheet = page.getByRole('region', { name: 'Preview' });
  await expect.poll(() => sheet.innerText()).toContain('the group of economies “Low income”');
  await expect.poll(() => sheet.locator('svg .plot-line').count()).toBeGreaterThan(1);
  expect(await sheet.innerText()).toMatch(/Low income: US\$[\d.]+\s?billion received in \d{4}/);
  await expect.poll(() => page.url()).toContain('s.income-low');
});
