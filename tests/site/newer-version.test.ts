import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectText } from './lib/expect-text.ts';
import { journeys } from './lib/journey.ts';
import { mapAnswers } from './lib/map-ready.ts';
import { mainText } from './lib/page-ready.ts';

const visit = journeys();
const expected =
  /Failed to load resource|net::ERR_|dynamically imported|Importing a module|Unable to preload CSS/;
const gone = (page: Page, files: RegExp) =>
  page.route(files, (route) => route.fulfill({ status: 404, body: 'gone' }));
/** Style sheets that the page names but does not have. */
const unstyled = (page: Page) =>
  page
    .locator('link[rel=stylesheet]')
    .evaluateAll((links) =>
      (links as HTMLLinkElement[])
        .filter(({ sheet }) => !sheet?.cssRules.length)
        .map(({ href }) => href),
    );
/** Names of sentences where sentences should be. */
const bare = /\b(?:finding|kinds|title|table|figure|note)\.[a-z_]+\b/;

test.each([/\/GenderPage-/, /\/words-en-/])(
  'with %s gone another page fails whole, and comes when it is there again',
  async (files) => {
    const { page } = await visit('', { expected, prepare: (fresh) => gone(fresh, files) });
    await mapAnswers(page);
    await page.getByRole('link', { name: 'Women and men' }).first().click();
    await expectText(page, /could not be loaded/);
    expect(await mainText(page)).not.toMatch(bare);
    await page.unroute(files);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 1, name: /women/i }).waitFor();
    expect(await unstyled(page)).toEqual([]);
  },
);

test('after a new version the reload that leads to it is offered, and keeps the view', async () => {
  const { page } = await visit('', { expected });
  await mapAnswers(page);
  await gone(page, /\/CorridorsPage-/);
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll(/assets\/index-[^.]+/g, 'assets/index-NEWER');
    await route.fulfill({ response, body: html });
  });
  await page.getByRole('link', { name: 'Corridors' }).first().click();
  await expectText(page, /A newer version of the atlas is out/);
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('heading', { level: 1, name: /largest of .* corridors/ }).waitFor();
  expect(page.url()).toContain('/corridors');
});

test.each([/\/CountryPage-/, /\/words-en-/])(
  'a page that came drawn stays while %s is missing, and is live after another try',
  async (files) => {
    const { page } = await visit('country/MEX/', {
      expected,
      prepare: (fresh) => gone(fresh, files),
    });
    await page.getByText('can be read, but does not answer').waitFor();
    await expectText(page, /Mexico received/);
    expect(await mainText(page)).not.toMatch(bare);
    await page.unroute(files);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('#top-partners').getByRole('button', { name: 'Download' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByText('can be read, but does not answer').count()).toBe(0);
  },
);

test('a language that can’t be had changes nothing, and says so', async () => {
  const { page } = await visit('', { expected });
  await mapAnswers(page);
  await gone(page, /\/words-fr-/);
  await page.getByLabel('Language').selectOption('fr');
  await page.getByRole('alert').filter({ hasText: 'Français' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
