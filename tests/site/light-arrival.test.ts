import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectText } from './lib/expect-text.ts';
import { ample, journeys } from './lib/journey.ts';
import { callEngine, mapReady } from './lib/map-ready.ts';
import { figuresReady } from './lib/page-ready.ts';

const visit = journeys();

const fetched = (page: Page, kind: RegExp) =>
  page.evaluate(
    (pattern) =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => new RegExp(pattern).test(name)),
    kind.source,
  );

const engineFiles = /\/data\/page\/(?:engine|atlas)-/;

/** Bytes over the network, of the page itself and of all that it asked for. */
const received = (page: Page) =>
  page.evaluate(() =>
    (
      [
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ] as PerformanceResourceTiming[]
    ).reduce((sum, { transferSize }) => sum + transferSize, 0),
  );

test('from the map to a country, a corridor and paper without the engine, under 700 KB', async () => {
  const { page } = await visit('', { link: { effectiveType: '4g', downlink: 1.6 } });
  await mapReady(page);
  await page
    .getByRole('list', { name: /^Ranked/ })
    .getByRole('button')
    .first()
    .click();
  // Who looks at the map before going on has all flows of the year.
  await expect.poll(() => fetched(page, /\/answers\/flows\//)).toHaveLength(1);
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('link', { name: /^All about / })
    .first()
    .click();
  await page.waitForURL(/\/country\/IND/);
  await figuresReady(page);
  await page.locator('#top-partners a[href*="/corridor/"]').first().click();
  await page.waitForURL(/\/corridor\//);
  await figuresReady(page);
  await page.emulateMedia({ media: 'print' });
  await page.waitForLoadState('networkidle');
  expect(await fetched(page, engineFiles)).toEqual([]);
  expect(await fetched(page, /combobox|words-further/i)).toEqual([]);
  expect(await received(page)).toBeLessThan(700_000);
});

test('the engine comes ahead after a press over an ample link, and not before', async () => {
  const { page } = await visit('', { link: ample });
  await mapReady(page);
  await page.waitForLoadState('networkidle');
  expect(await fetched(page, engineFiles)).toEqual([]);
  expect(await fetched(page, /\/words-en-/)).toEqual([]);
  await callEngine(page);
  await expect.poll(() => fetched(page, engineFiles)).toHaveLength(2);
});

test('another page’s code comes when a link to it is pointed at', async () => {
  const { page } = await visit('');
  await mapReady(page);
  await page.waitForLoadState('networkidle');
  expect(await fetched(page, /GenderPage|CorridorsPage/)).toEqual([]);
  await page.getByRole('link', { name: 'Women and men' }).first().hover();
  await expect.poll(() => fetched(page, /GenderPage/)).not.toEqual([]);
  expect(await fetched(page, /CorridorsPage/)).toEqual([]);
});

test('the code of the map that answers is asked for by the page, not by its script', async () => {
  const { page } = await visit('');
  await mapReady(page);
  await page.waitForLoadState('networkidle');
  const times = (file: RegExp) =>
    page.evaluate((pattern) => {
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const found = files.find(({ name }) => new RegExp(pattern).test(name));
      return { asked: found?.startTime ?? Infinity, came: found?.responseEnd ?? -Infinity };
    }, file.source);
  const map = await times(/\/LiveStage-[^/]*\.js$/);
  expect(map.asked).toBeLessThan((await times(/\/shared-[^/]*\.js$/)).came);
});

test('the picture that came is left as it is until the map that answers stands in its place', async () => {
  const { page } = await visit('', { prepare: (opened) => opened.addInitScript(watchPictures) });
  await page.locator('.map-leaflet .map-shape-value').nth(20).waitFor({ state: 'attached' });
  const seen = await page.evaluate(() => Reflect.get(window, 'pictures') as string[]);
  // Never neither of them, and never another picture in between.
  expect(seen).toEqual(['came', 'live']);
});

/** Runs in the page: notes what the map is drawn as, each time that changes. */
function watchPictures(): void {
  const pictures: string[] = [];
  Object.assign(window, { pictures });
  let came: Element | null = null;
  new MutationObserver(() => {
    const picture = document.querySelector('.stage .map-static');
    if (document.querySelectorAll('.stage .map-shape').length < 100) {
      if (pictures.length > 0) pictures.push('nothing');
      return;
    }
    came ??= picture;
    const now = picture === null ? 'live' : picture === came ? 'came' : 'another';
    if (pictures.at(-1) !== now) pictures.push(now);
  }).observe(document, { subtree: true, childList: true });
}

const statement = `sql/?q=${encodeURIComponent('SELECT count(*) AS economies FROM economy')}`;

test('over a scarce link 12 MB are asked for first, and a no can be taken back', async () => {
  const { page } = await visit(statement, { link: { saveData: true, effectiveType: '4g' } });
  await page.getByRole('button', { name: /^Run/ }).click();
  const question = page.getByRole('region', { name: 'Loading the database' });
  await question.getByText(/needs the database, 12\sMB/).waitFor();
  expect(await fetched(page, engineFiles)).toEqual([]);
  await question.getByRole('button', { name: 'Not now' }).click();
  await expectText(page, /was not fetched, as you chose/);
  expect(await fetched(page, engineFiles)).toEqual([]);
  await page.getByRole('button', { name: 'Fetch data' }).click();
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.locator('.sql-result').waitFor({ timeout: 45_000 });
});

test('the question goes with the page that needed it, and comes with it again', async () => {
  const { page } = await visit('costs/?from=SAU%2CUSA', { link: { effectiveType: '3g' } });
  const question = page.getByRole('region', { name: 'Loading the database' });
  await question.waitFor();
  await page.getByRole('link', { name: 'Sources' }).first().click();
  await page.waitForURL(/\/sources/);
  await question.waitFor({ state: 'hidden' });
  await page.goBack();
  await question.waitFor();
  expect(await fetched(page, engineFiles)).toEqual([]);
});

test('a yes goes on to the answer', async () => {
  const { page } = await visit(statement, { link: { effectiveType: '3g' } });
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByRole('button', { name: 'Fetch it' }).click();
  await page.locator('.sql-result').waitFor({ timeout: 45_000 });
});
