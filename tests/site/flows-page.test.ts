import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { journeys } from './lib/journey.ts';
import { figuresReady, mainText, mutedFigures, withoutEngine } from './lib/page-ready.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

test('flows are drawn without the engine, read with pointer and keys, and played', async () => {
  const { page } = await visit('flows/', { expected: failing, prepare: withoutEngine });
  await figuresReady(page);
  await page.waitForFunction(() => document.querySelector('[data-drawn]') === null);
  expect(await mutedFigures(page)).toEqual([]);
  expect(await mainText(page)).not.toMatch(/undefined|NaN|\[object|\{\{/);
  const told = page.locator('#flow-alluvial .band-panel__told');
  const before = await told.innerText();
  const bands = page.locator('#flow-alluvial .held-by-keys');
  await bands.focus();
  await page.keyboard.press('End');
  await expect.poll(() => told.innerText()).not.toBe(before);
  expect(await page.locator('#flow-alluvial .band-panel a').count()).toBeGreaterThan(2);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''))
    .toMatch(/corridor\/[A-Z]{3}\/[A-Z]{3}/);
  await page.getByRole('radio', { name: 'Migrants' }).check({ force: true });
  await page.getByRole('radio', { name: 'Income groups' }).check({ force: true });
  await expect.poll(() => page.url()).toMatch(/of=migrants.*by=income/);
  const heading = page.locator('#flow-alluvial').getByRole('heading').first();
  await expect.poll(() => heading.innerText()).toMatch(/migrants counted in 2024.*income group/);
  await page.getByRole('button', { name: 'Earlier year' }).click();
  await expect.poll(() => page.url()).toContain('year=2020');
  // Where motion isn't wanted one steps; nothing plays.
  const play = page.getByRole('button', { name: 'Play the years' });
  expect(await play.count()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await play.click();
  await expect.poll(() => heading.innerText()).toContain('2024');
  await page.locator('#flow-matrix .held-by-keys').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/corridor\/[A-Z]{3}\/[A-Z]{3}/);
});

test('chosen economies ask the engine, and a phone in Arabic has no tangle', async () => {
  const { page } = await visit('ar/flows/?by=chosen&economies=ARE,IND,MEX,USA&of=money&year=2021', {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  await figuresReady(page);
  expect(await axeViolations(page)).toEqual([]);
  const bands = page.locator('#flow-alluvial .alluvial__band');
  expect(await bands.count()).toBeGreaterThan(8);
  await page.getByRole('checkbox').check();
  await expect.poll(() => page.url()).toContain('others=1');
});
