import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tourSteps } from '../../src/app/tour/steps.ts';
import { axeViolations } from './lib/axe.ts';
import { journeys } from './lib/journey.ts';
import { mapAnswers } from './lib/map-ready.ts';

const visit = journeys();

const title = (page: Page) => page.locator('.tour__title');
const framed = (page: Page) =>
  page.evaluate(() => {
    const shown = document.querySelector('[data-toured]')?.getBoundingClientRect();
    return shown !== undefined && shown.width > 0 && shown.top < innerHeight && shown.bottom > 0;
  });

test('the tour goes through real addresses by key, waits where it was left, and ends for good', async () => {
  const { page } = await visit('', {
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  await mapAnswers(page);
  await page.getByRole('button', { name: 'One-minute tour' }).press('Enter');
  const [first, ...others] = tourSteps;
  await title(page).waitFor();
  // Without motion it goes by steps alone.
  expect(await page.getByRole('button', { name: 'Pause' }).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  const titles = [await title(page).textContent()];
  expect(new URL(page.url()).search).toBe(first!.href.slice(1));
  for (const { href } of others) {
    await expect.poll(() => framed(page)).toBe(true);
    await page.keyboard.press('Tab');
    while ((await page.evaluate(() => document.activeElement?.textContent)) !== 'Next')
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => new URL(page.url()))
      .toMatchObject({ search: new URL(href, page.url()).search });
    await page.waitForURL(({ pathname }) =>
      pathname.replace(/\/$/, '').endsWith(href.replace(/[/?].*$|\?.*$/, '')),
    );
    // The step has the focus, whatever page comes with it.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toBe('tour__title');
    titles.push(await title(page).textContent());
  }
  expect(new Set(titles).size).toBe(tourSteps.length);
  await expect.poll(() => framed(page)).toBe(true);

  await page.reload();
  const goOn = page.getByRole('button', {
    name: `Go on with the tour (${tourSteps.length} of ${tourSteps.length})`,
  });
  await goOn.click();
  await expect.poll(() => title(page).textContent()).toBe(titles.at(-1));
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.tour').count()).toBe(0);
  await page.reload();
  await page.locator('.footer__tour').waitFor();
  await page.waitForTimeout(300);
  expect(await page.locator('.tour').count()).toBe(0);
});

test('with motion it goes on by itself until somebody does something', async () => {
  const { page } = await visit('privacy/', {
    viewport: { width: 360, height: 740 },
    reducedMotion: 'no-preference',
  });
  await page.clock.install();
  await page.locator('.footer__tour button').click();
  await expect.poll(() => title(page).count()).toBe(1);
  const before = await title(page).textContent();
  await page.mouse.move(5, 5);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect
    .poll(async () => {
      await page.clock.runFor(3000);
      return title(page).textContent();
    })
    .not.toBe(before);
  // A key stops it that is pressed outside of the step, which takes the focus as it comes.
  await expect
    .poll(async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press('Shift');
      return page.getByRole('button', { name: 'Go on by itself' }).count();
    })
    .toBe(1);
});
