import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { figuresReady, mainText } from './lib/page-ready.ts';

const visit = journeys();
const figure = (page: Page, id: string) => page.locator(`section.figure[id="${id}"]`);

test('a policymaker reads by mouse what the money means for Nepal, in other units and among its like', async () => {
  const { page } = await visit('country/NPL/');
  await figuresReady(page);
  const text = await mainText(page);
  expect(text).toMatch(
    /With 10 % less from Saudi Arabia, .*Nepal would have received about US\$\d+\smillion less in \d{4}: [\d.]+ % of its GDP \(80 % interval: [\d.]+ % to [\d.]+ %\)/,
  );
  expect(text).toMatch(/At a cost of 3 % families would have kept about US\$[\d.]+\smillion more/);
  expect(text).toMatch(/two dollars that arrived came from the same sender with a chance of \d+ %/);

  const beside = figure(page, 'received-gdp-fdi');
  const shares = await beside.locator('.figure__subtitle').innerText();
  await beside.getByRole('radio', { name: 'US$' }).check({ force: true });
  await expect.poll(() => beside.locator('.figure__subtitle').innerText()).not.toBe(shares);

  const quadrant = figure(page, 'resilience');
  const points = () => quadrant.locator('.figure__picture circle').count();
  const all = await points();
  await quadrant.getByRole('combobox', { name: 'Economies shown' }).selectOption('lldc');
  await expect.poll(points).toBeLessThan(all);
  await expect.poll(() => page.url()).toMatch(/lldc/);
  // The link shows the same.
  const few = await points();
  await page.reload();
  await figuresReady(page);
  await expect.poll(points).toBe(few);
});

test('the same by keyboard on a phone in Arabic, folded until it is asked for', async () => {
  const { page } = await visit('ar/country/TJK/', { viewport: { width: 360, height: 740 } });
  await figuresReady(page);
  const quadrant = figure(page, 'resilience');
  await quadrant.locator('.figure__unfold').focus();
  await page.keyboard.press('Enter');
  const group = quadrant.getByRole('combobox');
  await group.waitFor();
  await group.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.url()).toMatch(/ldc/);
  // Where prices carry too little of the money, that is said and no amount.
  const kept = figure(page, 'kept-at-goal');
  await kept.locator('.figure__unfold').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => kept.locator('.figure__empty').innerText()).toContain('طاجيكستان');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
