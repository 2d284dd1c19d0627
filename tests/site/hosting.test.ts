import { expect, inject, test } from 'vitest';
import { ample, journeys } from './lib/journey.ts';
import { expectText } from './lib/expect-text.ts';
import { engineReady, mapReady } from './lib/map-ready.ts';

const visit = journeys();

test('is whole under any path of a host', async () => {
  const site = inject('siteUnderPath');
  const { page } = await visit('?measure=received&year=2021&focus=MEX&direction=in', { site });
  await mapReady(page);
  await expectText(page, '52.6');
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/some/where/atlas/sources');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Explore', exact: true }).first().click();
  await mapReady(page);
});

test.each(['sources', 'sources/', 'sources/index.html'])('opens %s directly', async (path) => {
  const { page } = await visit(path);
  await page.getByRole('heading', { level: 1, name: /source/i }).waitFor();
});

test.each([
  ['corridor/USA/MEX/?kind=published#corridor-amount', /Mexico/],
  ['fr/corridor/USA/MEX/', /Mexique/],
  ['factsheet/MEX/', /Mexico/],
  ['ar/factsheet/MEX/', /المكسيك/],
])('opens %s, whose last slash puts it a folder deeper', async (path, name) => {
  const { page } = await visit(path, { waitUntil: 'commit', expected: /MIME type|404/ });
  await page.waitForURL((url) => !url.pathname.endsWith('/'));
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const asked = new URL(path, page.url());
  const { search, hash } = new URL(page.url());
  expect([search, hash]).toEqual([asked.search, asked.hash]);
});

test('says what is not there, at any depth, and shows the way back', async () => {
  const { page } = await visit('no/such/page', { expected: /404/ });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Explore', exact: true }).first().click();
  await mapReady(page);
});

test('a second visit takes what has not changed from the cache', async () => {
  const { page } = await visit('', { link: ample });
  await mapReady(page);
  await engineReady(page);
  await page.reload();
  await mapReady(page);
  const fetched = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry): entry is PerformanceResourceTiming => 'transferSize' in entry)
      // The engine is larger than a cache without a disk keeps, and the tests' browser has none.
      .filter(({ name }) => /\/(?:assets|data\/page)\/(?!engine-)/.test(name))
      .filter(({ transferSize }) => transferSize > 0)
      .map(({ name }) => name),
  );
  expect(fetched).toEqual([]);
});
