import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';

const open = journeys();

test.each([
  ['embed/no-such-figure/', /no figure with this name/],
  ['embed/money-over-time/', /needs an economy/],
  ['embed/money-over-time/?economies=QQQ', /no economy with the code “QQQ”/],
  ['embed/corridor-cost/?sender=USA', /needs a corridor/],
  ['embed/money-over-time/?economies=MEX&frozen=00000000', /Edition 00000000 is no longer kept/],
])('%s says what is wrong', async (path, words) => {
  const { page } = await open(path, { expected: /00000000\.json|404/ });
  await expect.poll(() => page.locator('#root').textContent()).toMatch(words);
});

test('what cannot be used of an address is told, and the figure is shown', async () => {
  const { page } = await open(
    'embed/women-share-ranked/?side=upwards&accent=fdfdfd&theme=light&frozen=x',
  );
  await page.locator('.embed[data-state=drawn]').waitFor();
  const told = await page.locator('.embed__problems li').allTextContents();
  expect(told.join(' ')).toMatch(/frozen “x”.*side “upwards”.*accent “fdfdfd”/s);
});

test('figures that cannot be had are told in words, with a way on', async () => {
  const { page } = await open('embed/money-over-time/?economies=MEX', {
    prepare: (fresh) =>
      fresh.route(/\/data\/page\/(?:bundles|engine|atlas)/, (route) => route.abort()),
    expected: /ERR_FAILED/,
  });
  await page.getByRole('button', { name: 'Try again' }).waitFor();
  expect(await page.locator('#root').textContent()).toContain('could not be drawn');
});

test('settings outside the built results start the engine, with its progress in words', async () => {
  const { page } = await open('embed/women-send/?year=2012', {
    prepare: (fresh) =>
      fresh.route(/\/data\/page\/engine/, async (route) => {
        await new Promise((done) => setTimeout(done, 800));
        await route.continue();
      }),
    expected: /404/,
  });
  await page.locator('.embed__waiting progress').waitFor();
  await page.locator('.embed[data-state=drawn]').waitFor();
  expect(await page.locator('.embed__subtitle').textContent()).toContain('2012');
});
