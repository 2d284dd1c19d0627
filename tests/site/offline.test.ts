import type { NetworkHints } from '../../src/database/link.ts';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { expectText } from './lib/expect-text.ts';
import { ample, journeys } from './lib/journey.ts';
import { mapAnswers } from './lib/map-ready.ts';
import { figuresReady } from './lib/page-ready.ts';
import {
  movingHost,
  newerSite,
  openingScript,
  siteWithoutOffline,
  type MovingHost,
} from './lib/moving-host.ts';

const visit = journeys();
let host: MovingHost;
beforeEach(async () => {
  host = await movingHost();
});
afterEach(() => host.down());

const expected = /Failed to load resource|net::ERR_|dynamically imported|preload/;
const opening = (path: string, link: NetworkHints = ample) =>
  visit(path, { site: host.url, serviceWorkers: 'allow', expected, link });
/** No pages are kept ahead over it, nor does the engine come. */
const narrow: NetworkHints = { effectiveType: '4g', downlink: 5 };

/** Addresses of all that is kept, below the site's own. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const caching = (await caches.keys()).map((name) => caches.open(name));
    const keys = (await Promise.all(caching)).map((cache) => cache.keys());
    return (await Promise.all(keys)).flat().map(({ url }) => new URL(url).pathname.slice(1));
  });

/** Waits until a page is kept, which is the last that a first visit does. */
async function keptPages(page: Page, ...paths: string[]): Promise<void> {
  await expect.poll(() => kept(page), { timeout: 30_000 }).toEqual(expect.arrayContaining(paths));
}

test('what was opened comes again without a network, and says which edition it is', async () => {
  const { page } = await opening('');
  await mapAnswers(page);
  await keptPages(page, 'sql/', 'privacy/', 'corridors/');
  await page.goto(`${host.url}country/NPL/`);
  await figuresReady(page);
  await host.down();
  await page.context().setOffline(true);
  await page.reload();
  await expectText(page, /Nepal received/);
  await page
    .getByText(/There is no network/)
    .first()
    .waitFor();
  await page
    .getByText(/You see the edition of \w+ \d+, 20\d\d/)
    .first()
    .waitFor();
  await page.goto(host.url);
  await mapAnswers(page);
  await page.getByRole('link', { name: 'Women and men' }).first().click();
  await page.getByRole('heading', { level: 1, name: /women/i }).waitFor();
});

test('that the network is gone is said, also over a scarce link, and taken back with it', async () => {
  const { page } = await opening('', { effectiveType: '3g' });
  await mapAnswers(page);
  // On such a link its words come with what is kept, after the first press.
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  const news = page.getByText('There is no network.');
  await news.waitFor();
  const inWindow = () =>
    news.evaluate(
      (one) => one.getBoundingClientRect().bottom <= document.documentElement.clientHeight,
    );
  expect(await inWindow()).toBe(true);
  await page.context().setOffline(false);
  await news.waitFor({ state: 'detached' });
});

test('a page that isn’t kept says that it could not be loaded, and the rest goes on', async () => {
  const { page } = await opening('');
  await mapAnswers(page);
  await keptPages(page, 'sql/');
  await host.down();
  await page.goto(`${host.url}country/TUV/`);
  await page.getByRole('alert').first().waitFor();
  await page.getByRole('link', { name: 'Explore' }).first().click();
  await mapAnswers(page);
});

test('everything can be kept: each economy, corridor and statement then works', async () => {
  const { page } = await opening('privacy/');
  await keptPages(page, 'privacy/');
  await page.getByRole('button', { name: /^Keep everything \(1\d MB\)/ }).click();
  // Some 14 MB, beside whatever else the machine does.
  await page.getByText(/Everything is kept: the edition of/).waitFor({ timeout: 120_000 });
  await host.down();
  await page.context().setOffline(true);
  await page.goto(`${host.url}country/TUV/`);
  await figuresReady(page);
  await expectText(page, /Tuvalu/);
  await page.goto(`${host.url}corridor/USA/MEX`);
  await figuresReady(page);
  await expectText(page, /United States.*Mexico/s);
  await page.goto(`${host.url}sql/`);
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByRole('table').first().waitFor();
  await page.goto(`${host.url}privacy/`);
  await page.getByRole('button', { name: 'Keep only what I open' }).click();
  await expectText(page, /but not the whole atlas/);
}, 240_000);

test('embeds and downloads are left to the network', async () => {
  const { page } = await opening('');
  await keptPages(page, 'sql/');
  await page.evaluate(async (address) => {
    for (const path of ['embed/world-map/', 'data/latest/CITATION.cff', 'embed/figures.json'])
      await (await fetch(new URL(path, address))).text();
  }, host.url);
  expect((await kept(page)).filter((path) => /^embed\/.|^data\/latest/.test(path))).toEqual([]);
  await host.down();
  await expect(page.goto(`${host.url}embed/world-map/`)).rejects.toThrow(/ERR_CONNECTION/);
});

test('a newer version is offered to a page that is open, and leaves nothing of the older', async () => {
  const { page } = await opening('?year=2019', narrow);
  await mapAnswers(page);
  await keptPages(page, '', `assets/${await openingScript()}`);
  const newer = await newerSite();
  try {
    await host.up(newer.folder);
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page
      .getByText(/A newer version of the atlas is out/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Reload' }).click({ noWaitAfter: true });
    await mapAnswers(page);
    expect(page.url()).toContain('year=2019');
    expect(await page.locator('script[src*="index-NEWER"]').count()).toBe(1);
    await host.down();
    await page.reload();
    await mapAnswers(page);
    expect(await page.locator('script[src*="index-NEWER"]').count()).toBe(1);
    expect(await kept(page)).not.toContain(`assets/${await openingScript()}`);
  } finally {
    await newer.remove();
  }
});

test('a host that switches it off frees the browsers of it', async () => {
  const { page } = await opening('');
  await mapAnswers(page);
  await keptPages(page, 'sql/');
  const without = await siteWithoutOffline();
  try {
    await host.up(without.folder);
    await page.goto(host.url);
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      )
      .toBe(0);
    // What the former worker still wrote as it went is dropped by the next page.
    await page.reload();
    await mapAnswers(page);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  } finally {
    await without.remove();
  }
});
