import { expect, test } from 'vitest';
import { ample, journeys } from './lib/journey.ts';
import { expectText } from './lib/expect-text.ts';
import { callEngine, engineReady, mapReady } from './lib/map-ready.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

test('without the engine file the opening view works, and says what does not', async () => {
  const { page } = await visit('?measure=received&year=2021&focus=MEX&direction=in', {
    link: ample,
    expected: failing,
    prepare: (fresh) => fresh.route('**/engine-*', (route) => route.fulfill({ status: 404 })),
  });
  await mapReady(page);
  await expectText(page, '52.6');
  await callEngine(page);
  const retry = page.getByRole('button', { name: /try again|retry/i }).first();
  await retry.waitFor();
  expect(await retry.getAttribute('title')).toMatch(/opening views.*go on working/);
});

test('a truncated database gives a clear error, and trying again mends it', async () => {
  let truncated = true;
  const { page } = await visit('', {
    link: ample,
    expected: failing,
    prepare: (fresh) =>
      fresh.route('**/atlas-*.bin', async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        await route.fulfill({
          response,
          body: truncated ? body.subarray(0, body.length / 2) : body,
        });
      }),
  });
  await mapReady(page);
  await callEngine(page);
  const retry = page.getByRole('button', { name: /try again|retry/i }).first();
  await retry.waitFor();
  truncated = false;
  await retry.click();
  await engineReady(page);
});

test('with the network cut after loading everything goes on', async () => {
  const { page } = await visit('?measure=received&year=2021', { link: ample, expected: failing });
  await mapReady(page);
  await engineReady(page);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  const slider = page.getByRole('slider', { name: /year/i });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expectText(page, '2020');
  await page.keyboard.press('End');
  const newest = (await slider.getAttribute('aria-valuemax')) ?? (await slider.getAttribute('max'));
  expect(Number(newest)).toBeGreaterThan(2023);
  await expectText(page, String(newest));
  await page
    .getByRole('list', { name: /^Ranked/ })
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('button', { name: 'Back to the world' }).waitFor();
});

test('a missing answer is fetched from the engine instead', async () => {
  const { page } = await visit('?measure=received&year=2021&focus=MEX&direction=in', {
    expected: failing,
    prepare: (fresh) =>
      fresh.route(/\/answers\/(?:top-)?flows\//, (route) => route.fulfill({ status: 404 })),
  });
  await mapReady(page);
  await expectText(page, 'US$52.6 billion');
});
