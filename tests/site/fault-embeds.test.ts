import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { damages } from './lib/faults/damage.ts';
import { engineFiles, faultWalks, noCode, notThere, shown } from './lib/faults/walks.ts';

const { eachAnew } = faultWalks();

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
