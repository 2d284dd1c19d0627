import { expect, test } from 'vitest';
import { expectText } from './lib/expect-text.ts';
import { heldVisits } from './lib/held-visit.ts';
import { journeys } from './lib/journey.ts';

const visit = journeys();
const visitHeld = heldVisits(visit);

test('a button pressed before the page is live answers once it is', async () => {
  const { page, release } = await visitHeld('country/MEX/');
  const download = page.locator('#top-partners').getByRole('button', { name: 'Download' });
  await download.click();
  expect(await page.getByRole('dialog').count()).toBe(0);
  await release();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Parquet/ })
    .waitFor();
});

test('a file chosen before the page is live is read', async () => {
  const { page, release } = await visitHeld('own/');
  await page.setInputFiles('input[type=file]', {
    name: 'early.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('sender,receiver,year,amount (US$)\nUSA,MEX,2021,5\nFRA,MAR,2020,6\n'),
  });
  await release();
  await expectText(page, /Of 2 rows in the file, 2 are kept/);
});

test('what is ticked, typed and chosen before the page is live holds, together', async () => {
  const { page, release } = await visitHeld('corridors/');
  await page.getByLabel('Search both ends of a corridor').fill('turkey');
  await page.getByLabel(/^Receivers: Low income/).check();
  await page.getByLabel('Language').selectOption('fr');
  await release();
  await expect
    .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
    .toMatchObject({ q: 'turkey', receiver_income: 'L' });
  await expect.poll(() => new URL(page.url()).pathname).toBe('/fr/corridors/');
});

test('a name typed over a chosen one before the page is live is looked for', async () => {
  const { page, release } = await visitHeld('gender/');
  const figure = page.locator('section.figure[id="migrants-by-sex"]');
  await figure.getByRole('combobox').fill('Saudi');
  await release();
  await expect.poll(() => figure.getByRole('option').first().innerText()).toContain('Saudi Arabia');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('migrants-economies=SAU');
});

test('what is unfolded before the page is live stays so, and is filled', async () => {
  const { page, release } = await visitHeld('country/MEX/');
  await page.locator('#top-partners .figure__rows summary').click();
  await release();
  await page.locator('#top-partners .figure__rows tbody tr').first().waitFor();
});

test('what is folded on a page that is drawn anew stays so', async () => {
  const { page, release } = await visitHeld('corridors/');
  const folded = page.locator('main details:has(> summary:text("Ranges"))');
  expect(await folded.evaluate((part) => part.hasAttribute('open'))).toBe(true);
  await folded.locator('summary').first().click();
  await release();
  await page.getByRole('grid').waitFor();
  await expect.poll(() => folded.evaluate((part) => part.hasAttribute('open'))).toBe(false);
});

test('a country pressed before the script of the picture has come is answered as it comes', async () => {
  let come = () => undefined as void;
  const held = new Promise<void>((done) => (come = done));
  const { page, release } = await visitHeld('', (opened) =>
    opened.route(/\/assets\/first-cards-/, async (route) => {
      await held;
      await route.continue();
    }),
  );
  await page.locator('.stage [data-economy=IND]').first().click();
  const shown = page.locator('.floating-card');
  expect(await shown.count()).toBe(0);
  come();
  await shown.locator('.card__figure').waitFor();
  await release();
  await expect.poll(() => new URL(page.url()).searchParams.get('focus')).toBe('IND');
});

test.each(['', 'ar/'])(
  'a country pressed on the picture is answered at once as by the live map, in "%s"',
  async (folder) => {
    const { page, release } = await visitHeld(folder);
    const press = (economy: string) =>
      page.locator(`.stage [data-economy=${economy}]`).first().click();
    const shown = page.locator('.floating-card');
    // Its script comes with the style, which a press of a program may be ahead of.
    await expect.poll(async () => (await press('BRA'), shown.count())).toBe(1);
    await press('IND');
    await shown.locator('.card__figure').waitFor();
    const early = await shown.innerText();
    await page.keyboard.press('Escape');
    expect(await shown.count()).toBe(0);
    const outlines = page.locator('.stage__came [data-picked] > [data-economy]');
    const widths = () =>
      outlines.evaluateAll((all) =>
        all.map((one) => [one.getAttribute('data-economy'), getComputedStyle(one).strokeWidth]),
      );
    expect(await outlines.count()).toBe(0);
    await press('IND');
    // A line on a wider rim, over the borders.
    expect(await widths()).toEqual([
      ['IND', '4.5px'],
      ['IND', '2px'],
    ]);
    await release();
    // What was pressed last is what the map then shows.
    await expect.poll(() => new URL(page.url()).searchParams.get('focus')).toBe('IND');
    await page.locator('.map-leaflet .map-shape-value').nth(20).waitFor({ state: 'attached' });
    expect(await shown.count()).toBe(0);
    expect(await page.locator('.panel__focus .card').innerText()).toBe(early);
  },
);
