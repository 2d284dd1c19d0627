import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { damaged, damages, type Damage, type Damaged } from './lib/faults/damage.ts';
import { faultTable } from './lib/faults/table.ts';
import { ample, journeys, type VisitOptions } from './lib/journey.ts';
import { callEngine, engineReady, mapAnswers, mapReady } from './lib/map-ready.ts';

const visit = journeys();
const table = faultTable();
afterAll(() => table.print());

/** What browsers say of files that do not come, and what code says that comes damaged. */
const faulty: VisitOptions = { link: ample, expected: /./, thrown: /./ };
const notThere = (page: Page, files: RegExp) =>
  page.route(files, (route) => route.fulfill({ status: 404 }));
const engineFiles = /\/data\/page\/(?:engine|worker|atlas)-/;
const noCode = { text: 'export const another = "version";' };
const again = /^(?:Try again|Retry data)$/;

async function open(
  path: string,
  files: RegExp,
  other: Parameters<typeof damaged>[2],
  prepare?: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; part: Damaged }> {
  let part: Damaged | null = null;
  const { page } = await visit(path, {
    ...faulty,
    waitUntil: 'commit',
    prepare: async (fresh) => {
      await prepare?.(fresh);
      part = await damaged(fresh, files, other);
      part.be('missing');
    },
  });
  if (part === null) throw new Error('Nothing is damaged');
  return { page, part };
}

interface Walk {
  path: string;
  files: RegExp;
  other: Parameters<typeof damaged>[2];
  prepare?: (page: Page) => Promise<unknown>;
  told: (page: Page) => Promise<unknown>;
  mended: (page: Page) => Promise<unknown>;
  damages?: readonly Damage[];
}

/** Opens the page anew for each damage; once that is over, one press mends it. */
async function eachAnew(name: string, walk: Walk): Promise<void> {
  const { page, part } = await open(walk.path, walk.files, walk.other, walk.prepare);
  const { href } = new URL(page.url());
  for (const damage of walk.damages ?? damages) {
    if (damage !== 'missing') {
      part.be(damage);
      await page.goto(href, { waitUntil: 'commit' });
    }
    await walk.told(page);
    part.be(null);
    await page.getByRole('button', { name: again }).first().click();
    await walk.mended(page);
    table.see(name, damage, 'told, mended');
  }
}

/** Until a try is over, the part is asked for once more, past what the browser keeps. */
async function rested(part: Damaged): Promise<void> {
  let asked = -1;
  await expect
    .poll(
      () => {
        const same = part.asked() === asked;
        asked = part.asked();
        return same;
      },
      { interval: 400 },
    )
    .toBe(true);
}

/** Tries again and again in one page, with another damage each time; at last it is whole. */
async function eachAgain(
  name: string,
  walk: Walk & { start?: (page: Page) => Promise<unknown> },
): Promise<void> {
  const { page, part } = await open(walk.path, walk.files, walk.other, walk.prepare);
  await walk.start?.(page);
  for (const damage of damages) {
    await walk.told(page);
    const before = part.asked();
    const next = damages[damages.indexOf(damage) + 1] ?? null;
    part.be(next);
    const retry = page.getByRole('button', { name: again });
    await retry.first().click();
    await expect.poll(() => part.asked()).toBeGreaterThan(before);
    // Each part of a page that went without offers to ask for it; one may go while it is pressed.
    if (next === null)
      await expect
        .poll(async () => {
          const left = await retry.count();
          if (left > 0)
            await retry
              .first()
              .click({ timeout: 1000 })
              .catch(() => undefined);
          return left;
        })
        .toBe(0);
    else await rested(part);
    table.see(name, damage, next === null ? 'told, mended' : 'told, asked again');
  }
  await walk.mended(page);
}

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
const shown = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

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
  await eachAnew('page: program, of a corridor', {
    ...walk,
    path: 'corridor/USA/MEX',
    damages: ['missing', 'cut'],
    mended: (page) => page.getByRole('heading', { level: 1, name: /Mexico/ }).waitFor(),
  });
});

test.each([
  ['code', /\/CountryPage-[^/]*\.js$/],
  ['words', /\/words-en-[^/]*\.js$/],
])('a page that came drawn, without its %s', async (what, files) => {
  await eachAnew(`page: its ${what}`, {
    path: 'country/MEX/',
    files,
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

test('the answers of a page’s figures, without an engine: the page stays', async () => {
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
});

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

const embedDrawn = (page: Page) => page.locator('.embed[data-state=drawn]').waitFor();
test.each([
  ['first script', /\/assets\/embed-(?!core)[^/]*\.js$/, damages],
  ['program', /\/assets\/embed-core-[^/]*\.js$/, damages],
  ['words', /\/words-[^/]*\/money-over-time\.en\.json$/, ['missing', 'cut', 'page']],
] as const)('an embed: its %s', async (what, files, some) => {
  await eachAnew(`embed: ${what}`, {
    path: 'embed/money-over-time/?economies=MEX',
    files,
    other: noCode,
    damages: some,
    told: (page) => page.locator('.lost').getByText('This figure could not be started').waitFor(),
    mended: embedDrawn,
  });
});

test.each([
  ['figure', /\/assets\/money-over-time-[^/]*\.js$/],
  ['answers', /\/bundles-[^/]*\/economy\/MEX\.json$/],
])('an embed: its %s', async (what, files) => {
  await eachAnew(`embed: ${what}`, {
    path: 'embed/money-over-time/?economies=MEX',
    files,
    other: noCode,
    prepare: (page) => notThere(page, engineFiles),
    told: (page) => shown(page, 'This figure could not be drawn'),
    mended: embedDrawn,
  });
});
