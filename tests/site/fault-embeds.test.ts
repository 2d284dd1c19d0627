import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { damages } from './lib/faults/damage.ts';
import { engineFiles, faultWalks, noCode, notThere, shown } from './lib/faults/walks.ts';

const { eachAnew, open, table } = faultWalks();

const embedDrawn = (page: Page) => page.locator('.embed[data-state=drawn]').waitFor();
test.each([
  ['first script', /\/assets\/embed-(?!core|first)[^/]*\.js$/, damages],
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

test('an embed is drawn without the script that asks ahead', async () => {
  const path = 'embed/money-over-time/?economies=MEX';
  const { page, part } = await open(path, /\/assets\/embed-first-/, noCode);
  const { href } = new URL(page.url());
  for (const damage of damages) {
    part.be(damage);
    await page.goto(href, { waitUntil: 'commit' });
    await embedDrawn(page);
    table.see('embed: what asks ahead', damage, 'drawn');
  }
});
