import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { journeys } from './lib/journey.ts';
import { mapAnswers, mapReady } from './lib/map-ready.ts';

const visit = journeys();

/** Ghana in 2023: the two publishers are as far apart as they come. */
const chosen = '?series=knomad&year=2023&focus=GHA';

const amountIn = (text: string) => /US\$[\d.,]+.(?:b|m)illion/.exec(text)?.[0];
const onMap = async (page: Page) =>
  amountIn(await page.locator('.panel .card__figure').innerText());
const onCountry = async (page: Page) => amountIn(await page.locator('.country__lead').innerText());

async function expectKept(page: Page, path: string): Promise<void> {
  await expect.poll(() => new URL(page.url()).pathname).toContain(path);
  await expect.poll(() => new URL(page.url()).searchParams.get('series')).toBe('knomad');
}

test('a chosen publisher’s number is that of the map, the country, a comparison and the sheet', async () => {
  const { page } = await visit(chosen);
  await mapReady(page);
  const told = await onMap(page);
  expect(told).toBeDefined();
  const usual = await visit('?year=2023&focus=GHA');
  await mapReady(usual.page);
  expect(await onMap(usual.page)).not.toBe(told);

  await page.getByRole('link', { name: 'All about Ghana' }).click();
  await expectKept(page, '/country/GHA');
  await expect.poll(() => onCountry(page)).toBe(told);
  const figure = page.locator('#money-over-time');
  await expect.poll(() => figure.innerText()).toContain(told);
  expect(await page.getByRole('radio', { name: 'KNOMAD / World Bank' }).isChecked()).toBe(true);

  await page.getByRole('link', { name: 'Factsheet' }).first().click();
  await expectKept(page, '/factsheet/GHA');
  await expect.poll(() => page.locator('.key-numbers').innerText()).toContain(told);
  await expect.poll(() => page.locator('.paper__sentences').innerText()).toContain(told);

  const compared = await visit('country/GHA?series=knomad&with=NGA');
  await expect.poll(() => compared.page.locator('#money-over-time').innerText()).toContain(told);
});

test('it is kept by every link from page to page, and by Back', async () => {
  const { page } = await visit(chosen);
  await mapAnswers(page);
  const told = await onMap(page);
  const header = (name: string) =>
    page.locator('.header__nav').getByRole('link', { name, exact: true });
  for (const [name, path] of [
    ['Women and men', '/gender'],
    ['Programmes', '/programmes'],
    ['Corridors', '/corridors'],
  ] as const) {
    await header(name).click();
    await expectKept(page, path);
  }
  await header('Explore').click();
  await expectKept(page, '/');
  await page.goBack();
  await expectKept(page, '/corridors');

  await page.goto(new URL('country/GHA?series=knomad', page.url().replace(/corridors.*/, '')).href);
  await page.locator('#top-partners a[href*="/corridor/"]').first().click();
  await expectKept(page, '/corridor/');
  await expect
    .poll(async () => {
      // A link that is drawn anew under the pointer is not pressed; by its key it is.
      const ghana = page.locator('.corridor a[href*="/country/GHA"]').first();
      await ghana.press('Enter', { timeout: 2000 }).catch(() => undefined);
      return new URL(page.url()).pathname;
    })
    .toContain('/country/GHA');
  await expectKept(page, '/country/GHA');
  await expect.poll(() => onCountry(page)).toBe(told);
  await page.getByRole('link', { name: 'Show on the map' }).click();
  await expectKept(page, '/');
  await mapReady(page);
});

test('its figure is embedded as it is shown', async () => {
  const { page } = await visit('country/GHA?series=knomad');
  const figure = page.locator('#money-over-time');
  await figure.getByRole('button', { name: /^Embed/ }).click();
  await expect
    .poll(() => page.locator('.embedding__stage iframe').first().getAttribute('src'))
    .toMatch(/money-over-time\/\?.*series=knomad/);
});

test('the usual series is in no address', async () => {
  const { page } = await visit('country/GHA?series=knomad');
  await page.getByRole('radio', { name: /World Development Indicators, or/ }).check();
  await expect.poll(() => page.url()).not.toContain('series');
  await page.getByRole('link', { name: 'Factsheet' }).first().click();
  await expect.poll(() => page.url()).toContain('/factsheet/GHA');
  expect(page.url()).not.toContain('series');
});
