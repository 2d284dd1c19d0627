import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectText } from './lib/expect-text.ts';
import { journeys } from './lib/journey.ts';

const visit = journeys();

/** Opens a page whose app comes only when it is let: until then it is what the host sent. */
async function visitHeld(path: string) {
  const held: Route[] = [];
  let open = false;
  const { page } = await visit(path, {
    waitUntil: 'commit',
    prepare: (opened) =>
      opened.route(/\/assets\/(?!first-)[^/]*\.js$/, (route) =>
        open ? route.continue() : void held.push(route),
      ),
  });
  const release = async () => {
    expect(held.length).toBeGreaterThan(0);
    open = true;
    await Promise.all(held.splice(0).map((route) => route.continue()));
  };
  return { page, release };
}

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
    .toMatchObject({ q: 'turkey', receiver_income: 'L', lang: 'fr' });
});
