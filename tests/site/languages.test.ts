import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { expectText } from './lib/expect-text.ts';
import { ample, journeys } from './lib/journey.ts';
import { mapAnswers, mapReady } from './lib/map-ready.ts';
import { movingHost, type MovingHost } from './lib/moving-host.ts';
import { figuresReady } from './lib/page-ready.ts';

const visit = journeys();

/** Where the page is, below a site. */
const place = (page: Page, site = inject('site')) => page.url().slice(site.length - 1);
const choose = (page: Page, language: string) =>
  page.locator('.language__select').selectOption(language);
const speaks = (page: Page, language: string) =>
  page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);

test('a page in French can be read without a script, and leads on in French', async () => {
  const site = inject('siteUnderPath');
  const { page } = await visit('fr/country/MEX/', { site, javaScriptEnabled: false });
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  expect(await page.title()).toBe('Mexique · Atlas des transferts');
  await expectText(page, /Le Mexique a reçu 67,6 milliards/);
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: /sources/i }).waitFor();
  expect(place(page, site)).toBe('/fr/sources/');
});

/** Marks what came with the page, before its script is run. */
async function markWhatCame(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('h1')?.setAttribute('data-came', 'yes');
    });
  });
}

test.each([
  ['fr/country/MEX/', 1280],
  ['ar/country/NPL/', 390],
  ['es/gender/', 1280],
  ['ar/sources/', 1280],
  ['fr/methods/', 390],
  ['es/programmes/', 390],
  ['ar/privacy/', 390],
  ['fr/glossary/', 390],
  ['fr/sources/changes/', 1280],
] as const)('%s at %i px is taken over as it came', async (path, width) => {
  const { page } = await visit(path, {
    viewport: { width, height: 800 },
    // What the browser or the user prefers is no matter at such an address.
    locale: 'es-MX',
    prepare: markWhatCame,
  });
  await page.waitForFunction(() => document.querySelector('.engine, [data-drawn]') === null);
  await page.locator('h1[data-came]').waitFor();
  expect(place(page)).toBe(`/${path}`);
});

test('another language shows the same view at its own address, and the address has the last word', async () => {
  const { page } = await visit('country/NPL/?with=KEN,MEX&dollars=real#money-over-time');
  await figuresReady(page);
  await choose(page, 'ar');
  const view = 'country/NPL/?with=KEN,MEX&dollars=real#money-over-time';
  await expect.poll(() => place(page)).toBe(`/ar/${view}`);
  await expect.poll(() => page.locator('h1').innerText()).toContain('نيبال');
  const canonical = page.locator('link[rel=canonical]');
  await expect.poll(() => canonical.getAttribute('href')).toMatch(/\/ar\/country\/NPL\/$/);
  await page.reload();
  await figuresReady(page);
  expect(place(page)).toBe(`/ar/${view}`);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  // Arabic is what this browser remembers now.
  await page.goto(new URL('fr/gender/', inject('site')).href);
  await figuresReady(page);
  await expectText(page, 'Femmes et hommes');
  expect(place(page)).toBe('/fr/gender/');
  await choose(page, 'en');
  await expect.poll(() => place(page)).toBe('/gender/?lang=en');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /women/i }).waitFor();
});

test('back and forward speak the language of the address that is gone to', async () => {
  const { page } = await visit('gender/');
  await figuresReady(page);
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: /source/i }).waitFor();
  await choose(page, 'es');
  await expect.poll(() => place(page)).toBe('/es/sources');
  await page.getByRole('link', { name: 'Explorar', exact: true }).first().click();
  await mapAnswers(page);
  expect(place(page)).toBe('/es/');
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /fuentes/i }).waitFor();
  await page.goBack();
  await speaks(page, 'en');
  await page.getByRole('heading', { level: 1, name: /women/i }).waitFor();
  expect(place(page)).toBe('/gender/');
  await page.goForward();
  await speaks(page, 'es');
});

test.each([
  ['an old link', 'country/MEX/?lang=fr&with=NPL#money-over-time', 'en-GB'],
  ['who reads French', 'country/MEX/?with=NPL#money-over-time', 'fr-CA'],
])('%s comes to the page in French', async (_, path, locale) => {
  const { page } = await visit(path, { locale });
  await expectText(page, /Le Mexique a reçu/);
  expect(place(page)).toBe('/fr/country/MEX/?with=NPL#money-over-time');
});

test.each(['/', 'under a path'] as const)(
  'what has no file speaks the language of its address, at %s',
  async (where) => {
    const site = inject(where === '/' ? 'site' : 'siteUnderPath');
    const { page } = await visit('fr/corridor/USA/NPL', { site, locale: 'ar' });
    await figuresReady(page);
    await expectText(page, /États-Unis/);
    const brand = page.locator('.header__brand');
    expect(await brand.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${site}fr/`);
    await page.goto(`${site}corridor/USA/NPL?lang=es`);
    await figuresReady(page);
    expect(place(page, site)).toBe('/es/corridor/USA/NPL');
    const download = await page.request.get(`${site}data/latest/CITATION.cff`);
    expect(download.ok()).toBe(true);
  },
);

test('an address that leads nowhere says so in the language of its folder', async () => {
  const { page } = await visit('ar/no/such/page', { expected: /404/ });
  await page.getByRole('heading', { level: 1, name: 'لا توجد صفحة في هذا العنوان' }).waitFor();
  await page.locator('.header__brand').click();
  await mapReady(page);
  expect(place(page)).toBe('/ar/');
});

test('files of the site are linked from its own folder, not from that of a language', async () => {
  const site = inject('siteUnderPath');
  const { page } = await visit('fr/sources/', { site });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const links = await page
    .locator('a[download]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !link.startsWith(`${site}data/latest/`))).toEqual([]);
});

test('words of one language come, and of no other', async () => {
  const asked: string[] = [];
  const { page } = await visit('fr/country/MEX/', {
    prepare: (page) => Promise.resolve(page.on('request', (one) => asked.push(one.url()))),
  });
  await figuresReady(page);
  const words = () =>
    asked.flatMap((url) => /\/(words-(?:further-)?[a-z]+)-[^/]*\.js$/.exec(url)?.[1] ?? []);
  expect(new Set(words())).toEqual(new Set(['words-fr']));
  await page.getByRole('link', { name: 'Femmes et hommes' }).first().click();
  await page.waitForURL(/\/gender/);
  await figuresReady(page);
  expect(new Set(words())).toEqual(new Set(['words-fr', 'words-further-fr']));
});

let host: MovingHost;
beforeEach(async () => {
  host = await movingHost();
});
afterEach(() => host.down());

test('pages in French come again without a network', async () => {
  const { page } = await visit('fr/', {
    site: host.url,
    serviceWorkers: 'allow',
    link: ample,
    expected: /Failed to load resource|net::ERR_|dynamically imported|preload/,
  });
  await mapAnswers(page);
  const kept = () =>
    page.evaluate(async () => {
      const caching = (await caches.keys()).map((name) => caches.open(name));
      const keys = (await Promise.all(caching)).map((cache) => cache.keys());
      return (await Promise.all(keys)).flat().map(({ url }) => new URL(url).pathname);
    });
  await expect
    .poll(kept, { timeout: 30_000 })
    .toEqual(expect.arrayContaining(['/fr/', '/fr/gender/', '/fr/sql/', '/fr/privacy/']));
  await host.down();
  await page.context().setOffline(true);
  await page.reload();
  await mapAnswers(page);
  await page.goto(`${host.url}fr/gender/`);
  await figuresReady(page);
  await expectText(page, 'Femmes et hommes');
  // One that isn't kept says so in French.
  await page.goto(`${host.url}fr/country/TUV/`);
  await page.getByRole('alert').first().waitFor();
  await page.getByRole('link', { name: 'Explorer', exact: true }).first().click();
  await mapAnswers(page);
  expect(place(page, host.url)).toBe('/fr/');
});
