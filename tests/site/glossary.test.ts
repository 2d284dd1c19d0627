import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { journeys } from './lib/journey.ts';

const visit = journeys();

test('a term opens its definition by pointer, press and key, and the page has them all', async () => {
  const { page } = await visit('costs/', { viewport: { width: 1280, height: 800 } });
  await page.locator('.figure__picture svg').first().waitFor();
  expect(await page.locator('.term__mark').count()).toBe(0);
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 320);
  const figure = page
    .locator('section.figure')
    .filter({ has: page.locator('.term__mark') })
    .first();
  await figure.waitFor();
  // Once a section, however often it stands there.
  const said = await figure.locator('.term__mark').allTextContents();
  expect(said).toEqual([...new Set(said)]);

  const mark = page.locator('.term__mark').first();
  await mark.hover();
  const card = page.locator('.term__card');
  await card.waitFor();
  // It can be pointed at, and Escape closes it.
  await card.hover();
  await page.waitForTimeout(400);
  expect(await card.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => card.count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);

  await page.mouse.move(2, 2);
  await mark.focus();
  await page.keyboard.press('Enter');
  await card.waitFor();
  expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/glossary\/?#[a-z_]+$/);
  const id = new URL(page.url()).hash.slice(1);
  await page.locator(`#${id}`).waitFor();
  await expect
    .poll(() =>
      page.locator(`#${id}`).evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      }),
    )
    .toBe(true);

  await page.getByLabel('Find a term').fill('three cheapest');
  await expect.poll(() => page.locator('.glossary__term').count()).toBe(1);
  expect(await page.locator('.glossary__term dt').textContent()).toBe('SmaRT');
  expect(await axeViolations(page)).toEqual([]);

  // An address whose escapes are no text leaves the page whole.
  await page.goto(new URL('/glossary/#%E0%A4%A', page.url()).href);
  await page.reload();
  await page.getByLabel('Find a term').waitFor();
  expect(await page.locator('.glossary__term').count()).toBeGreaterThan(20);
});
