import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { figuresReady, mainText, mutedFigures, withoutEngine } from './lib/page-ready.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

test('the page of costs is drawn without the engine, and compares the same corridors', async () => {
  const { page } = await visit('costs/', { expected: failing, prepare: withoutEngine });
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  const opening = page.locator('.costs__numbers');
  const all = await opening.innerText();
  expect(all).toMatch(/6\.1\s%[\s\S]*4\.9\s%[\s\S]*48\s%[\s\S]*0\.6 points/);
  expect(await mainText(page)).toMatch(/SmaRT/);
  expect(await mainText(page)).not.toMatch(/undefined|NaN|\[object|\{\{/);
  await page.getByRole('radio', { name: 'The same in every quarter' }).check({ force: true });
  await expect.poll(() => page.url()).toContain('corridors=same');
  await expect.poll(() => opening.innerText()).not.toBe(all);
  const same = await mainText(page);
  // Among what is said of the figure behind a press.
  expect(await page.locator('main').textContent()).toContain(
    'Only the corridors that have such prices in every quarter since Q1 2011',
  );
  await page.reload();
  await figuresReady(page);
  await expect.poll(() => mainText(page)).toBe(same);
});

test('corridors between groups are chosen by keyboard, and their link opens the same', async () => {
  const { page } = await visit('costs/');
  await figuresReady(page);
  const receivers = page.getByRole('combobox', { name: 'Receivers' });
  await receivers.focus();
  // Not by letters: they begin anew where a busy machine takes a second for one.
  for (let step = 0; step < 20 && (await receivers.inputValue()) !== 'ldc'; step++)
    await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.url()).toContain('to=ldc');
  const heading = page
    .locator('section.figure[id="cost-over-quarters"]')
    .getByRole('heading')
    .first();
  await expect
    .poll(() => heading.innerText(), { timeout: 20_000 })
    .toContain('receivers: Least developed countries');
  const said = await heading.innerText();
  const again = await visit(page.url());
  await figuresReady(again.page);
  await expect
    .poll(
      () =>
        again.page
          .locator('section.figure[id="cost-over-quarters"]')
          .getByRole('heading')
          .first()
          .innerText(),
      { timeout: 20_000 },
    )
    .toBe(said);
});

test('chosen economies and the other side of the map are in the address, at 360 px in Arabic', async () => {
  const { page } = await visit('ar/costs/?from=ARE,SAU&to=IND,PAK,ZZZ&corridors=nonsense', {
    viewport: { width: 360, height: 740 },
  });
  await figuresReady(page);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  const lost = (await page.locator('.notice').allInnerTexts()).join(' ');
  expect(lost).toContain('ZZZ');
  expect(lost).toContain('nonsense');
  const map = page.locator('section.figure[id="cost-map"]');
  await map.waitFor();
  const before = await map.getByRole('heading').first().innerText();
  await map.getByRole('radio').nth(1).check({ force: true });
  await expect.poll(() => page.url()).toContain('map=from');
  await expect.poll(() => map.getByRole('heading').first().innerText()).not.toBe(before);
  // One of the chosen is taken out by keyboard.
  const chosen = page.locator('.economies-field__chosen').first();
  expect(await chosen.locator('li').count()).toBe(2);
  await chosen.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('from=SAU');
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
});
