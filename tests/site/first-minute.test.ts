import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { mapAnswers, mapReady } from './lib/map-ready.ts';

const visit = journeys();

const phone = { isMobile: true, hasTouch: true };

/** Of the map on a phone: the share of the screen that it has, and how much of it the sheet covers, px. */
const mapOnScreen = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('.explore__map')?.getBoundingClientRect();
    const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
    if (!map || !sheet) throw new Error('No map');
    return { share: map.height / innerHeight, covered: Math.max(0, map.bottom - sheet.top) };
  });

/** Runs in the page: adds up what moves without anybody's doing. */
function watchShifts(): void {
  Object.assign(window, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
      Object.assign(window, { shifted: Number(Reflect.get(window, 'shifted')) + shift.value });
  }).observe({ type: 'layout-shift', buffered: true });
}

test.each([
  { width: 360, height: 740, path: '' },
  { width: 360, height: 640, path: '' },
  { width: 360, height: 740, path: 'ar/' },
])('on $width × $height the map has nearly half of the screen: /$path', async (opened) => {
  const { path, ...viewport } = opened;
  const { page } = await visit(path, { ...phone, viewport });
  await mapAnswers(page);
  const first = await mapOnScreen(page);
  expect(first.share).toBeGreaterThanOrEqual(0.45);
  expect(first.covered).toBeLessThan(12);
  // Buttons lie over the sea, beside the tabs, and the colours are told above the sheet.
  const overLand = await page.evaluate(() =>
    [...document.querySelectorAll('.map-controls button')].filter((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return document
        .elementsFromPoint(x + width / 2, y + height / 2)
        .some((under) => under.matches('.map-shape, .view-tabs'));
    }),
  );
  expect(overLand).toHaveLength(0);
  const legend = await page.locator('.map-legend__band').boundingBox();
  const sheet = await page.locator('.sheet').boundingBox();
  expect((legend?.y ?? Infinity) + (legend?.height ?? 0)).toBeLessThan((sheet?.y ?? 0) + 12);
});

test('who comes again finds no doors, and nothing moves for that', async () => {
  const { page } = await visit('', {
    ...phone,
    viewport: { width: 360, height: 740 },
    prepare: (opened) => opened.addInitScript(watchShifts),
  });
  await mapReady(page);
  await page.getByRole('button', { name: 'Hide these links' }).click();
  await expect.poll(() => page.locator('.doors').isVisible()).toBe(false);
  await page.reload();
  await mapAnswers(page);
  expect(await page.locator('.doors').isVisible()).toBe(false);
  expect(await page.evaluate(() => Number(Reflect.get(window, 'shifted')))).toBeLessThan(0.02);
  expect((await mapOnScreen(page)).covered).toBe(0);
});

test('with an economy in focus the doors lead to what is known of it', async () => {
  const { page } = await visit('?focus=GHA');
  await mapAnswers(page);
  const links = page.locator('.doors a');
  await links.first().click();
  await page
    .locator('.explore-title__finding')
    .getByText(/Ghana, 2024: [\d.]+.% of GDP/)
    .waitFor();
  expect(new URL(page.url()).searchParams.get('focus')).toBe('GHA');
  const hrefs = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href)),
  );
  const anchors = hrefs.slice(1);
  expect(anchors.map(({ pathname }) => pathname)).toEqual(anchors.map(() => '/country/GHA'));
  await page.goto(anchors[0]!.href);
  await page.locator('.country__section').first().waitFor();
  for (const { hash } of anchors) expect(await page.locator(hash).count()).toBe(1);
});

test('without a script purpose, doors and the whole finding are there', async () => {
  const { page } = await visit('', {
    javaScriptEnabled: false,
    ...phone,
    viewport: { width: 360, height: 740 },
  });
  await page.getByText(/How much money migrants send home/).waitFor();
  expect(await page.locator('.doors a').count()).toBe(4);
  const finding = page.locator('.explore-title__finding');
  expect(
    await finding.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight),
  ).toBeLessThanOrEqual(1);
});

const english = (economy: string) => ({
  all: `All about ${economy}`,
  told: [
    `${economy} received US\\$[\\d.]+ (?:b|m)illion from abroad`,
    'That was [\\d.]+ % of its GDP',
    'the money came from [^.]+ \\([\\d.]+ %\\)',
    `Sending US\\$200 to ${economy} cost [\\d.]+ %`,
  ],
  factsheet: /factsheet/,
  print: 'Print',
});
const french = {
  all: 'Tout sur le Sénégal',
  told: [
    'Le Sénégal a reçu [\\d,]+ milliards de dollars de l’étranger',
    'C’était [\\d,]+ % du PIB',
    'La majeure partie de l’argent venait de France \\([\\d,]+ %\\)',
    'Envoyer 200 dollars vers le Sénégal coûtait [\\d,]+ %',
  ],
  factsheet: /la fiche/,
  print: 'Imprimer',
};
const desk = { viewport: { width: 1440, height: 900 } };
const hand = { ...phone, viewport: { width: 360, height: 740 } };

test.each([
  { path: '', typed: 'nepal', on: desk, ...english('Nepal') },
  { path: '', typed: 'Tonga', on: hand, ...english('Tonga') },
  { path: 'fr/', typed: 'senegal', on: hand, ...french },
])(
  'whoever types $typed has what it receives, its share, from whom and at what cost by two presses, on paper by four',
  async ({ path, typed, on, all, told, factsheet, print }) => {
    const { page } = await visit(path, {
      ...on,
      prepare: (opened) =>
        opened.addInitScript(() => {
          window.print = () => Object.assign(window, { printed: true });
        }),
    });
    let presses = 0;
    const press = async (target: Locator) => {
      await target.click();
      presses += 1;
    };
    await press(page.locator('.explore [role=combobox]').first());
    await page.keyboard.type(typed);
    await press(page.getByRole('option', { name: all }));
    const lead = page.locator('.country__lead').first();
    const words = async () => (await lead.innerText()).replaceAll(/\s+/g, ' ');
    for (const sentence of told) await expect.poll(words).toMatch(new RegExp(sentence));
    expect(presses).toBe(2);
    // All of it is on the first screen, or begins there on a phone.
    const box = await lead.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(
      on.viewport.height * (on === desk ? 1 : 1.5),
    );
    await press(page.getByRole('link', { name: factsheet }));
    await press(page.getByRole('button', { name: print }));
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'printed'))).toBe(true);
    expect(presses).toBe(4);
  },
);

test('whoever names an economy sees the newest year that tells of it, and finds that year from others', async () => {
  const { page } = await visit('');
  await mapAnswers(page);
  // The newest amount that Senegal has received is of the year before the one the map opens on.
  await page.locator('.explore [role=combobox]').first().fill('senegal');
  await page
    .getByRole('option', { name: /^Senegal/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/focus=SEN/);
  const year = new URL(page.url()).searchParams.get('year');
  expect(Number(year)).toBeGreaterThan(2000);
  await expect.poll(() => page.locator('.panel .card__figure').textContent()).toMatch(/US\$/);

  await page.goto(`${new URL('.', page.url()).href}?focus=SEN`);
  await page.getByRole('button', { name: `Show ${year}, the last year with a figure` }).click();
  await page.waitForURL(new RegExp(`year=${year}`));
  await expect.poll(() => page.locator('.panel .card__figure').textContent()).toMatch(/US\$/);
  await expect.poll(() => page.getByRole('button', { name: /^Show \d/ }).count()).toBe(0);
});
