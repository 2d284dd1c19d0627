import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { corridorCount, corridorsReady } from './lib/corridors.ts';
import { journeys } from './lib/journey.ts';
import { mapAnswers } from './lib/map-ready.ts';
import { figuresReady } from './lib/page-ready.ts';
import { askedOf, strictHistory } from './lib/strict-history.ts';

const visit = journeys();
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const searchField = (page: Page) => page.getByLabel('Search both ends of a corridor');
const costEnd = (page: Page) => page.getByRole('slider', { name: /^Cost of .*: lower end/ });

/** What a user sees of a view of the corridors. */
async function seen(page: Page) {
  return {
    rows: await corridorCount(page),
    finding: await page.locator('.corridors__finding').innerText(),
    text: await searchField(page).inputValue(),
    cost: await costEnd(page).getAttribute('aria-valuetext'),
  };
}

test('three hundred keys and moves in a few seconds lose nothing, and the address says the view', async () => {
  const { page } = await visit('corridors/', { prepare: strictHistory });
  await corridorsReady(page);
  await searchField(page).focus();
  for (let key = 0; key < 60; key++) {
    await page.keyboard.press('a');
    await page.keyboard.press('Backspace');
  }
  await page.keyboard.type('fra');
  await costEnd(page).focus();
  for (let key = 0; key < 60; key++)
    await page.keyboard.press(key % 2 === 0 ? 'ArrowRight' : 'PageUp');
  for (let key = 0; key < 54; key++) await page.keyboard.press('ArrowLeft');
  const track = await page.locator('.brush__track').nth(2).boundingBox();
  if (!track) throw new Error('Not in sight');
  const { x, y, width, height } = track;
  await page.mouse.move(x + width * 0.05, y + height / 2);
  await page.mouse.down();
  for (let move = 0; move < 60; move++)
    await page.mouse.move(x + width * (0.1 + (move % 7) / 10), y + height / 2);
  await page.mouse.move(x + width * 0.9, y + height / 2);
  await page.mouse.up();

  await expect.poll(() => parameter(page, 'women')).toMatch(/^\d+\.\.\d+$/);
  expect(parameter(page, 'q')).toBe('fra');
  expect(parameter(page, 'cost')).toMatch(/^\d/);
  const asked = await askedOf(page);
  expect(asked.refused).toBe(0);
  expect(asked.changed).toBeLessThan(30);
  const view = await seen(page);
  expect(view.text).toBe('fra');
  const again = await visit(page.url());
  await corridorsReady(again.page);
  expect(await seen(again.page)).toEqual(view);
});

test.each([
  { how: 'with an error', silent: false },
  { how: 'without a word', silent: true },
])('a browser that refuses $how is asked again; the page goes on meanwhile', async ({ silent }) => {
  const { page } = await visit('corridors/', {
    prepare: (one) => strictHistory(one, { most: 3, seconds: 5, silent }),
  });
  await corridorsReady(page);
  const boxes = page.locator('.facets__check input');
  for (const box of [0, 2, 4, 6, 1, 3]) await boxes.nth(box).check();
  await expect.poll(async () => (await askedOf(page)).refused).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await searchField(page).fill('Mexico');
  const wanted = { from: null, q: 'Mexico', regions: null };
  await expect
    .poll(() => ({
      from: parameter(page, 'from'),
      q: parameter(page, 'q'),
      regions: parameter(page, 'sender_region'),
    }))
    .toEqual(wanted);
  expect(await searchField(page).inputValue()).toBe('Mexico');
});

test('a page that the browser refuses to go to is loaded instead', async () => {
  const { page } = await visit('corridors/', {
    prepare: (one) => strictHistory(one, { most: 3, seconds: 120 }),
  });
  await corridorsReady(page);
  const boxes = page.locator('.facets__check input');
  for (const box of [0, 2, 4, 6]) await boxes.nth(box).check();
  await expect.poll(async () => (await askedOf(page)).refused).toBeGreaterThan(0);
  const href = await page.locator('.grid__link').first().getAttribute('href');
  await page.locator('.grid__link').first().click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(href);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

test('what is copied, taken away, left or gone back from has the settings of just now', async () => {
  const { page } = await visit('corridors/', {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await corridorsReady(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await searchField(page).fill('nepal');
  // Without waiting for the address.
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(async () => new URL(await copied()).searchParams.get('q')).toBe('nepal');

  await searchField(page).fill('kenya');
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.grid__link')?.click();
  });
  await expect.poll(() => new URL(page.url()).pathname).toMatch(/\/corridor\/\w{3}\/\w{3}$/);
  await page.goBack();
  await corridorsReady(page);
  expect(parameter(page, 'q')).toBe('kenya');
  expect(await searchField(page).inputValue()).toBe('kenya');

  await searchField(page).fill('mali');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(parameter(page, 'q')).toBe('mali');
});

test('the language changes without losing what is on its way to the address', async () => {
  const { page } = await visit('corridors/');
  await corridorsReady(page);
  await searchField(page).fill('nepal');
  await page.locator('.language__select').selectOption('fr');
  await expect.poll(() => new URL(page.url()).pathname).toBe('/fr/corridors/');
  await expect.poll(() => parameter(page, 'q')).toBe('nepal');
});

test('a drag over the years is one step back', async () => {
  const { page } = await visit('corridors/?kind=modelled&year=2020');
  await corridorsReady(page);
  const years = page.locator('.year-bars input[type=range]');
  await years.focus();
  for (let key = 0; key < 5; key++) await page.keyboard.press('ArrowLeft');
  await expect.poll(() => parameter(page, 'year')).toBe('2015');
  await page.goBack();
  await expect.poll(() => parameter(page, 'year')).toBe('2020');
  await expect.poll(() => years.inputValue()).toBe('2020');
});

test('sliders of the map and of the page of women follow a hand that never rests', async () => {
  const map = await visit('?year=2021', { prepare: strictHistory });
  await mapAnswers(map.page);
  await map.page.getByRole('slider', { name: 'Year' }).focus();
  for (let key = 0; key < 150; key++)
    await map.page.keyboard.press(key % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
  await map.page.keyboard.press('ArrowLeft');
  // The map is drawn in the event's frame, the page about it after that.
  await expect.poll(() => map.page.locator('.years__year').innerText()).toBe('2020');
  await expect.poll(() => parameter(map.page, 'year')).toBe('2020');
  expect(await askedOf(map.page)).toMatchObject({ refused: 0 });

  const women = await visit('gender/?send-sending=free', { prepare: strictHistory });
  await figuresReady(women.page);
  const slider = women.page.getByRole('slider', { name: /What a woman sends/ });
  await slider.focus();
  const start = Number(await slider.inputValue());
  for (let key = 0; key < 150; key++)
    await women.page.keyboard.press(key % 2 === 0 ? 'ArrowLeft' : 'ArrowRight');
  await women.page.keyboard.press('ArrowLeft');
  expect(Number(await slider.inputValue())).toBeLessThan(start);
  await expect.poll(() => parameter(women.page, 'send-ratio')).not.toBeNull();
  expect(await askedOf(women.page)).toMatchObject({ refused: 0 });
});
