import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { expectText } from './lib/expect-text.ts';
import { mapAnswers, mapReady } from './lib/map-ready.ts';

const visit = journeys();

test('Back and Forward go through the views a user saw', async () => {
  const { page } = await visit('?measure=received&year=2021');
  await mapReady(page);
  await page.getByRole('combobox', { name: 'What the map shows' }).selectOption('paid');
  await expect.poll(() => page.url()).toContain('measure=paid');
  await page.locator('.ranked-button').first().click();
  await expect.poll(() => page.url()).toContain('focus=');
  const focused = page.url();
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('focus=');
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('measure=paid');
  await page.goForward();
  await page.goForward();
  await expect.poll(() => page.url()).toBe(focused);
  await page.getByRole('button', { name: 'Back to the world' }).waitFor();
});

test('what of a link cannot be used is named, with the reason, and the rest is shown', async () => {
  const { page } = await visit('?measure=wealth&year=2021&focus=QQQ&direction=up');
  await mapReady(page);
  await expectText(page, 'Part of this link could not be used');
  const words = await page.getByRole('status').filter({ hasText: 'Part of this link' }).innerText();
  for (const name of ['wealth', 'QQQ', 'up']) expect(words).toContain(name);
});

test.each([
  ['country/MEX/?group=bananas&months=77&year=1&dollars=a', ['bananas', '77', '“1”', '“a”']],
  ['fr/corridor/USA/MEX?stock=9', ['9']],
  ['ar/factsheet/MEX?edition=1', ['edition']],
  ['flows/?others=9', ['9']],
  ['gender/?ranked-side=zz', ['zz']],
  ['costs/?least=zz', ['zz']],
])('on %s, too, what cannot be used is named', async (path, named) => {
  const { page } = await visit(path);
  const notice = page.locator('.notice--warning');
  await notice.waitFor();
  const words = await notice.innerText();
  for (const name of named) expect(words).toContain(name);
});

test.each(['stories/nothing-here/', 'country/ZZZ/', 'factsheet/zzz', 'corridor/USA/ZZZ'])(
  '%s says that there is none, without an error',
  async (path) => {
    const { page } = await visit(path, { expected: /404/ });
    await page.waitForLoadState('networkidle');
    await page.locator('h1').waitFor();
    expect(await page.locator('.main a[href], .main input').count()).toBeGreaterThan(0);
  },
);

test('a year without figures gives the nearest, and says so', async () => {
  const { page } = await visit('?measure=hosted&year=2019');
  await mapReady(page);
  await expectText(page, /There are no figures for 2019\. Showing 20\d\d/);
});

test('years without a matrix are modelled; earlier ones a gap, not a zero', async () => {
  const { page } = await visit('?measure=received&year=2019');
  await mapReady(page);
  await expectText(page, /Who sent to whom is modelled: .* no matrix for 2019/);
  const early = await visit('?measure=received&year=2005');
  await mapReady(early.page);
  await expectText(early.page, /The World Bank has not published who sent to whom for 2005/);
});

test('an old link goes on working, under the name it has now', async () => {
  const { page } = await visit('?indicator=inflows&country=NPL&year=2021');
  await mapReady(page);
  await expect.poll(() => page.url()).toContain('focus=NPL');
  expect(page.url()).not.toContain('country=');
  await expectText(page, 'Nepal');
});

test('a corridor is picked by two clicks and left by Escape', async () => {
  const { page } = await visit('?measure=received&year=2021');
  await mapAnswers(page);
  await page.locator('.ranked-button[data-economy=IND]').click();
  await expectText(page, /Sent to India from/);
  await page.locator('.ranked-button').first().click();
  await expect.poll(() => page.url()).toContain('with=');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toContain('with=');
});
