import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { journeys } from '../site/lib/journey.ts';
import { expectText } from '../site/lib/expect-text.ts';
import { mapAnswers } from '../site/lib/map-ready.ts';

const visit = journeys();

/** Presses Tab until what has the focus fits; fails when it never does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never came to ${selector}`);
}

test('the first Tab offers to skip to the content', async () => {
  const { page } = await visit('');
  await mapAnswers(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('the map is read and picked from with the keyboard alone', async () => {
  const { page } = await visit('?measure=received&year=2021');
  await mapAnswers(page);
  await tabTo(page, '[role=application]');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.locator('[role=application] ~ output').innerText())
    .toMatch(/\p{L}+: .*(received|No data)/u);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('focus=');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).not.toContain('focus=');
});

test('a country is found, its year changed and its list read with the keyboard alone', async () => {
  const { page } = await visit('?measure=received&year=2021');
  await mapAnswers(page);
  await tabTo(page, '[role=combobox], .economy-search__input');
  await page.locator('[role=combobox][aria-expanded=true]').waitFor();
  await page.keyboard.type('Nepal', { delay: 30 });
  const first = page.locator('[role=option]').first();
  await expect.poll(() => first.innerText()).toContain('Nepal');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('focus=NPL');
  await tabTo(page, 'input[type=range]');
  await page.keyboard.press('ArrowRight');
  await expectText(page, '2022');
  await tabTo(page, '.ranked-button, [role=radio], input[type=radio]');
});

test('what has the focus is seen to have it', async () => {
  const { page } = await visit('');
  await mapAnswers(page);
  const unseen: string[] = [];
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('Tab');
    const bare = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const ringed = (one: CSSStyleDeclaration) =>
        (one.outlineStyle !== 'none' && Number.parseFloat(one.outlineWidth) > 0) ||
        one.boxShadow !== 'none';
      const around = element.parentElement ? getComputedStyle(element.parentElement) : style;
      return ringed(style) || ringed(around) ? null : element.outerHTML.slice(0, 80);
    });
    if (bare) unseen.push(bare);
  }
  expect(unseen).toEqual([]);
});
