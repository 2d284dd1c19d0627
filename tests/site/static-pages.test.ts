import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { figuresReady } from './lib/page-ready.ts';

const visit = journeys();

/** Everything a page says in words and in its pictures' own, figure by figure. */
function said(page: Page): Promise<string[]> {
  const parts =
    'main h1, main h2, main h3, .country__lead, .country__missing, .figure__more, .figure__subtitle, .figure__note, .figure__empty, .sources__lead, .sources__summary';
  return page.evaluate((parts) => {
    const texts = [...document.querySelectorAll(parts)].map((one) => one.textContent ?? '');
    const pictures = [...document.querySelectorAll('.figure__picture svg[aria-label]')].map(
      (one) => one.getAttribute('aria-label') ?? '',
    );
    return [...texts, ...new Set(pictures)];
  }, parts);
}

/** Marks what came with the page, before its script is run. */
async function markWhatCame(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') shifts.sum += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('DOMContentLoaded', () => {
      document.querySelector('h1')?.setAttribute('data-came', 'yes');
    });
  });
  // A face that comes late is another matter: it moves lines in any page.
  await page.route('**/*.woff2', (route) => route.abort());
}

/** How much of what was seen has moved since the page was opened, as a layout shift score. */
function moved(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as { shifts: { sum: number } }).shifts.sum);
}

const fontless = /woff2|ERR_FAILED/;

test.each([
  'country/MEX/',
  'country/TON/',
  'country/SPM/',
  'costs/',
  'flows/',
  'gender/',
  'sources/',
  'sources/changes/',
  'sources/central-banks/',
  'methods/',
  'scenarios/',
  'stories/unseen/',
])('%s says the same without scripts as with them', async (path) => {
  const without = await visit(path, { javaScriptEnabled: false });
  const plain = await said(without.page);
  const shown = await without.page
    .locator('.figure__picture')
    .evaluateAll(
      (pictures) =>
        pictures.filter((one) => one.querySelector('svg, li') === null && !one.textContent?.trim())
          .length,
    );
  const { page } = await visit(path);
  if (path !== 'sources/') await figuresReady(page);
  await page.waitForFunction(() => document.querySelector('[data-drawn]') === null);
  expect(plain.length).toBeGreaterThan(8);
  expect(plain).toEqual(await said(page));
  expect(shown).toBe(0);
});

test.each([
  ['country/MEX/', 1280],
  ['country/NPL/', 390],
  ['costs/', 390],
  ['flows/', 390],
  ['gender/', 1280],
  ['programmes/', 390],
  ['sources/', 1280],
  ['sources/changes/', 1280],
  ['sources/central-banks/', 390],
  ['methods/', 390],
  ['scenarios/', 1280],
  ['stories/', 390],
  ['stories/conflict/', 390],
  ['privacy/', 390],
  ['glossary/', 390],
  ['ask/', 390],
  ['brief/', 1280],
] as const)('%s at %i px is taken over as it came, and nothing moves', async (path, width) => {
  const { page } = await visit(path, {
    viewport: { width, height: 800 },
    prepare: markWhatCame,
    expected: fontless,
  });
  await page.waitForFunction(() => document.querySelector('.engine, [data-drawn]') === null);
  await page.locator('h1[data-came]').waitFor();
  expect(await moved(page)).toBeLessThan(0.02);
});

test.each([
  ['sql/', 360, '.sql-editor[data-ready]'],
  ['sql/', 1280, '.sql-editor[data-ready]'],
  ['embed/', 390, '.gallery__figure'],
  ['factsheet/MEX', 390, '.paper:not(:has([data-state=waiting])) .paper-figure__picture'],
  ['factsheet/SSD', 1280, '.paper:not(:has([data-state=waiting])) .paper-figure__picture'],
  ['corridors/', 390, '[role=grid]'],
  ['corridor/SAU/BGD', 1280, '.figure__picture svg'],
] as const)(
  'what comes later to %s at %i px moves nothing that is read',
  async (path, width, part) => {
    const { page } = await visit(path, {
      viewport: { width, height: 800 },
      prepare: markWhatCame,
      expected: fontless,
    });
    await page.locator(part).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await moved(page)).toBeLessThan(0.02);
  },
);

test('who reads another language is never shown the English page', async () => {
  const { page } = await visit('country/NPL/', {
    locale: 'ar',
    prepare: (page) =>
      page.addInitScript(() => {
        const seen: boolean[] = [];
        Object.assign(globalThis, { seen });
        const look = () => {
          const title = document.querySelector('h1');
          if (title?.textContent === 'Nepal') seen.push(title.checkVisibility());
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  });
  await figuresReady(page);
  expect(await page.locator('h1').textContent()).toBe('نيبال');
  expect(
    await page.evaluate(() => (globalThis as unknown as { seen: boolean[] }).seen.includes(true)),
  ).toBe(false);
});

test('without scripts, links lead on under any path', async () => {
  const site = inject('siteUnderPath');
  const { page } = await visit('country/NPL/', { site, javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: /source/i }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/some/where/atlas/sources/');
});

test('each page names its address, its languages and its picture', async () => {
  const { page } = await visit('country/MEX/', { javaScriptEnabled: false });
  const head = await page.evaluate(() => ({
    canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
    languages: [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')].map(
      (link) => link.hreflang,
    ),
    described: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content,
    shared: [...document.querySelectorAll<HTMLMetaElement>('meta[property^="og:"]')].map(
      (meta) => meta.getAttribute('property') ?? '',
    ),
    title: document.title,
  }));
  expect(head.canonical).toMatch(/\/country\/MEX\/$/);
  expect(head.languages.toSorted()).toEqual(['ar', 'en', 'es', 'fr', 'x-default']);
  expect(head.described).toMatch(/^Mexico received US\$67\.6.billion/);
  expect(head.title).toMatch(/^Mexico/);
  expect(head.shared).toEqual(
    expect.arrayContaining(['og:title', 'og:description', 'og:image', 'og:image:alt']),
  );
  const card = await page.request.get(new URL('cards/MEX.png', inject('site')).href);
  const png = await card.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('a large corridor can be read before its script comes', async () => {
  const { page } = await visit('corridor/USA/MEX', { javaScriptEnabled: false });
  expect(await page.title()).toMatch(/United States.*Mexico/);
  expect(await page.locator('h1').textContent()).toMatch(/United States.*Mexico/);
  expect(await page.locator('.figure__picture svg').count()).toBeGreaterThan(3);
});

test('a corridor without a file gets its own title and address from the script', async () => {
  const { page } = await visit('corridor/USA/NPL');
  await figuresReady(page);
  await expect.poll(() => page.title()).toMatch(/United States.*Nepal/);
  const canonical = page.locator('link[rel=canonical]');
  await expect.poll(() => canonical.getAttribute('href')).toMatch(/\/corridor\/USA\/NPL$/);
  expect(await page.locator('meta[name=robots]').count()).toBe(0);
});
