import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { figuresReady } from './lib/page-ready.ts';

const visit = journeys();
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const economies = 'MEX NPL IND USA DEU TUV SSD PSE PHL SEN ARE CHN RUS'.split(' ');
const tall = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** Whether what a figure folds away is seen. */
const opened = (page: Page, figure: string) =>
  page.locator(`section.figure[id="${figure}"] .figure__picture`).evaluate((picture) => {
    const body = picture.closest('.figure__body');
    return picture.checkVisibility() && (body?.getBoundingClientRect().height ?? 0) > 100;
  });

test.each(['', 'ar/', 'fr/'])(
  'a page of /%scountry is under 6,000 px on a phone before anything is opened',
  async (folder) => {
    const { page } = await visit(`${folder}country/MEX/`, phone);
    await figuresReady(page);
    const heights: Record<string, number> = { live: await tall(page) };
    for (const economy of economies) {
      await page.goto(new URL(`../${economy}/`, page.url()).href, { waitUntil: 'commit' });
      await page.locator('footer').last().waitFor();
      heights[economy] = await tall(page);
    }
    expect(Object.entries(heights).filter(([, height]) => height >= 6000)).toEqual([]);
    expect(Math.min(...Object.values(heights))).toBeGreaterThan(2000);
  },
);

test('a folded figure opens by a press, a key, a link, what is looked for, and paper', async () => {
  const { page } = await visit('country/MEX/', phone);
  await figuresReady(page);
  const button = (figure: string) => page.locator(`section.figure[id="${figure}"] .figure__unfold`);
  expect(await opened(page, 'crises')).toBe(false);
  await page.locator('section.figure[id="crises"] .figure__title').click({ force: true });
  await expect.poll(() => opened(page, 'crises')).toBe(true);
  expect(await button('crises').getAttribute('aria-expanded')).toBe('true');

  await button('cost-by-corridor').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => opened(page, 'cost-by-corridor')).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => opened(page, 'cost-by-corridor')).toBe(false);

  await page.locator('.country__lead a[href="#money-over-time"]').first().click();
  await expect.poll(() => opened(page, 'money-over-time')).toBe(true);

  // As the browser does where it finds a word there.
  const body = page.locator('section.figure[id="development"] .figure__body');
  expect(await body.getAttribute('hidden')).toBe('until-found');
  await body.dispatchEvent('beforematch');
  await expect.poll(() => opened(page, 'development')).toBe(true);

  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await opened(page, 'top-partners')).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
});

test('an address leads to a figure that is folded, and opens it', async () => {
  const { page } = await visit('country/NPL/#accounts-by-sex', phone);
  await figuresReady(page);
  await expect.poll(() => opened(page, 'accounts-by-sex')).toBe(true);
  expect(await opened(page, 'development')).toBe(false);
});

test('without scripts nothing is folded on a phone', async () => {
  const { page } = await visit('country/NPL/', { ...phone, javaScriptEnabled: false });
  const unseen = await page
    .locator('section.figure .figure__body')
    .evaluateAll(
      (bodies) => bodies.filter((body) => body.getBoundingClientRect().height < 60).length,
    );
  expect(unseen).toBe(0);
  expect(await page.locator('.figure__unfold').first().isVisible()).toBe(false);
});

test.each(['country/MEX/', 'country/NPL/', 'country/TUV/', 'ar/country/SSD/', 'gender/'])(
  'no row of figures of %s is half empty at 1,440 px, and its parts are jumped between',
  async (path) => {
    const { page } = await visit(path, { viewport: { width: 1440, height: 900 } });
    await figuresReady(page);
    const halfEmpty = await page.locator('.figure-grid').evaluateAll((grids) =>
      grids.flatMap((grid) => {
        const around = grid.getBoundingClientRect();
        const rows = new Map<number, { wide: number; ids: string[] }>();
        for (const part of grid.children) {
          const { top, width } = part.getBoundingClientRect();
          const row = rows.get(Math.round(top)) ?? { wide: 0, ids: [] };
          rows.set(Math.round(top), { wide: row.wide + width, ids: [...row.ids, part.id] });
        }
        // Between two figures lies a gap.
        return [...rows.values()].filter(({ wide }) => wide < around.width - 64);
      }),
    );
    expect(halfEmpty).toEqual([]);
    const links = page.locator('.contents a');
    await links.last().click();
    const part = (await links.last().getAttribute('href')) ?? '';
    await expect
      .poll(() => page.locator(part).evaluate((at) => at.getBoundingClientRect().top))
      .toBeLessThan(600);
    expect(await links.first().isVisible()).toBe(true);
    await expect.poll(() => page.locator('.contents [aria-current]').count()).toBe(1);
  },
);
