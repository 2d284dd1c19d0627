import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { damages } from './lib/faults/damage.ts';
import { again, engineFiles, faultWalks, noCode, notThere, shown } from './lib/faults/walks.ts';
import { callEngine, engineReady, mapAnswers, mapReady } from './lib/map-ready.ts';

const { table, open, eachAnew, eachAgain } = faultWalks();

/** A press on the page is answered, maybe only once it has been opened anew. */
const answers = (page: Page) =>
  expect
    .poll(
      async () => {
        const dialog = page.getByRole('dialog');
        if ((await dialog.count()) > 0) return true;
        const button = page.locator('#top-partners').getByRole('button', { name: 'Download' });
        await button.click({ timeout: 1000 }).catch(() => undefined);
        return false;
      },
      { timeout: 20_000 },
    )
    .toBe(true);

/** The file is named; of code that is none browsers say only what is wrong with it. */
const lost = (file: RegExp) => async (page: Page) => {
  await page.locator('.lost').getByText('could not be started').waitFor();
  const name = await page.locator('.lost code').textContent();
  if (!/Error/.test(name ?? '')) expect(name).toMatch(file);
};
test('the script that a page begins with', async () => {
  await eachAnew('page: first script, another view', {
    path: '?year=2019',
    files: /\/assets\/index-[^/]*\.js$/,
    other: noCode,
    async told(page) {
      await lost(/^index-/)(page);
      expect(await page.locator('#root > *').first().isVisible()).toBe(false);
    },
    async mended(page) {
      await mapReady(page);
      await shown(page, /2019/);
      expect(await page.locator('.lost').count()).toBe(0);
    },
  });
});

test('the program of a page that came drawn, and of one that has no file', async () => {
  const walk = {
    files: /\/assets\/open-app-[^/]*\.js$/,
    other: noCode,
    told: lost(/^open-app-/),
  };
  await eachAnew('page: program, as it came', {
    ...walk,
    path: 'country/MEX/',
    async told(page) {
      await walk.told(page);
      await shown(page, /Mexico received/);
    },
    mended: answers,
  });
  await eachAnew('page: program, of a corridor without a file', {
    ...walk,
    path: 'corridor/NPL/MEX',
    damages: ['missing', 'cut'],
    mended: (page) => page.getByRole('heading', { level: 1, name: /Mexico/ }).waitFor(),
  });
});

const parts = [
  ['code', /\/CountryPage-[^/]*\.js$/],
  ['words', /\/words-en-[^/]*\.js$/],
] as const;

// A large page opened anew for each: together they would outlast the time of one test.
test.each(
  parts.flatMap(([what, files]) => damages.map((damage) => [what, damage, files] as const)),
)('a page that came drawn, without its %s: %s', async (what, damage, files) => {
  await eachAnew(`page: its ${what}`, {
    path: 'country/MEX/',
    files,
    damages: [damage],
    other: noCode,
    async told(page) {
      await page.getByText('can be read, but does not answer').waitFor();
      await shown(page, /Mexico received/);
    },
    mended: answers,
  });
});

test('the shapes of the map', async () => {
  await eachAgain('map: shapes', {
    path: '',
    files: /\/geometry\/world-110-/,
    other: { text: '{"type":"Topology"}' },
    told: (page) => shown(page, /shapes could not be loaded/),
    mended: mapReady,
  });
});

test('the answers of the map, without an engine', async () => {
  await eachAgain('map: figures', {
    path: '?measure=received&year=2021&focus=MEX&direction=in',
    files: /\/data\/page\/(?:answers|bundles)/,
    other: { text: '{"rows":0,"columns":{}}' },
    prepare: (page) => notThere(page, engineFiles),
    told: (page) => shown(page, /figures could not be loaded/),
    async mended(page) {
      await mapReady(page);
      await shown(page, 'US$52.6 billion');
    },
  });
});

// Each of the page's figures that went without is asked for again.
test(
  'the answers of a page’s figures, without an engine: the page stays',
  {
    timeout: 90_000,
  },
  async () => {
    await eachAgain('country: figures', {
      path: 'country/MEX/',
      files: /\/bundles-[^/]*\/economy\/MEX\.json$/,
      other: { text: '{"answers/x/all":"{}","sum":"00000000"}' },
      prepare: (page) => notThere(page, engineFiles),
      async told(page) {
        await shown(page, 'This picture could not be drawn.');
        await page.getByRole('heading', { level: 1, name: /Mexico/ }).waitFor();
      },
      async mended(page) {
        await page.locator('#top-partners svg').first().waitFor();
        await expect.poll(() => page.getByText('could not be drawn').count()).toBe(0);
      },
    });
  },
);

test.each([
  ['engine', /\/data\/page\/engine-/, /program of the database engine/],
  ['worker', /\/data\/page\/worker-/, /script that runs the database engine/],
  ['atlas', /\/data\/page\/atlas-/, /file of all figures/],
])('the engine’s files: %s', async (name, files, words) => {
  await eachAgain(`engine: ${name}`, {
    path: '',
    files,
    other: { text: '\u001f\u008bof another version' },
    async start(page) {
      await mapAnswers(page);
      await callEngine(page);
    },
    async told(page) {
      const retry = page.getByRole('button', { name: again });
      await retry.waitFor();
      expect(await retry.getAttribute('title')).toMatch(words);
    },
    mended: engineReady,
  });
});

const engineCame = () =>
  document.querySelector('.engine') === null &&
  performance.getEntriesByType('resource').some(({ name }) => /\/data\/page\/engine-/.test(name));

test('the code that speaks with the engine', async () => {
  await eachAnew('engine: code', {
    path: '',
    files: /\/assets\/wasm-connector-[^/]*\.js$/,
    other: noCode,
    async told(page) {
      await mapAnswers(page);
      await callEngine(page);
      await page.getByRole('button', { name: again }).waitFor();
    },
    mended: (page) =>
      // The page may be opened anew in between, and then asks for the engine at the next press.
      expect
        .poll(
          async () => {
            await page.keyboard.press('Shift');
            // It comes once the hand rests.
            await page.waitForTimeout(1_500);
            return page.evaluate(engineCame).catch(() => false);
          },
          { timeout: 45_000 },
        )
        .toBe(true),
  });
});

test('letters', async () => {
  const { page, part } = await open('privacy/', /\.woff2$/, { text: 'no font' });
  for (const damage of damages) {
    part.be(damage);
    await page.goto(page.url());
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForFunction(() => document.fonts.status === 'loaded');
    expect(await page.locator('main').innerText()).toMatch(/\w{5}/);
    table.see('letters', damage, 'shown in others');
  }
});
