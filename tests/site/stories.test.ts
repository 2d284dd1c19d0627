import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { figuresReady, mainText, mutedFigures, withoutEngine } from './lib/page-ready.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

test('a story is stepped through with keys, in Arabic on a phone, and without the engine', async () => {
  const { page } = await visit('ar/stories/pacific/', {
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    expected: failing,
    prepare: withoutEngine,
  });
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  // It stands there before its code does.
  await page.waitForLoadState('networkidle');
  const steps = page.locator('.story__step');
  const count = await steps.count();
  expect(count).toBeGreaterThan(4);
  const current = page.locator('.story__places [aria-current=step]');
  const reads = (index: number) => expect.poll(() => current.innerText()).toContain(`${index}`);
  const focused = () => page.evaluate(() => document.activeElement?.closest('section')?.id ?? '');
  const [first, second, third] = await steps.evaluateAll((all) => all.map(({ id }) => id));
  await reads(1);
  await page.locator('.story__way button').last().focus();
  await page.keyboard.press('Enter');
  await reads(2);
  expect(await focused()).toBe(second);
  // Where one reads from the right, what follows lies to the left.
  await page.keyboard.press('ArrowLeft');
  await reads(3);
  expect(await focused()).toBe(third);
  await page.keyboard.press('ArrowRight');
  await reads(2);
  await page.keyboard.press('ArrowRight');
  await reads(1);
  expect(await focused()).toBe(first);
  expect(await mainText(page)).not.toMatch(/undefined|NaN|\[object|\{\{|story-/);
});

test('without a script a story stands there whole, and each step leads to the view behind it', async () => {
  const { page } = await visit('fr/stories/', { javaScriptEnabled: false });
  const links = page.locator('.stories__one a');
  expect(await links.count()).toBeGreaterThan(4);
  await links.filter({ hasText: 'Mexique' }).click();
  await page.waitForURL(/fr\/stories\/mexico/);
  const steps = page.locator('.story__step');
  expect(await steps.count()).toBeGreaterThan(4);
  expect(await steps.filter({ has: page.locator('svg.plot') }).count()).toBe(await steps.count());
  expect(await page.locator('.story__way button:visible').count()).toBe(0);
  expect(await mainText(page)).not.toMatch(/undefined|NaN|\[object|\{\{|story-/);
  await steps.first().locator('.story__live a').click();
  await page.waitForURL(/fr\/country\/MEX\/.*#usual-year/);
});
