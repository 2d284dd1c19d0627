import { expect, test } from 'vitest';
import { ample, journeys } from './lib/journey.ts';
import { engineReady } from './lib/map-ready.ts';
import { figuresReady, mainText, mutedFigures, withoutEngine } from './lib/page-ready.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

test('the page of women and men is drawn without the engine, every figure of it', async () => {
  const { page } = await visit('gender/', { expected: failing, prepare: withoutEngine });
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  expect(await page.locator('section.figure').count()).toBeGreaterThanOrEqual(11);
  expect(await mainText(page)).not.toMatch(/undefined|NaN|\[object|\{\{/);
});

test('how much women send is a range, said to be modelled, and follows what is assumed', async () => {
  const { page } = await visit('gender/');
  await figuresReady(page);
  const figure = page.locator('section.figure[id="women-send"]');
  const text = () => figure.innerText();
  expect(await figure.getByRole('heading').first().innerText()).toMatch(/about \d+.* to \d+/);
  expect(await figure.getAttribute('data-kind')).toBe('modelled');
  await page.getByRole('radio', { name: 'Same amount as a man' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.url()).toContain('send-sending=free');
  const slider = page.getByRole('slider', { name: /What a woman sends/ });
  await slider.focus();
  await page.keyboard.press('End');
  const most = await text();
  await page.keyboard.press('Home');
  await expect.poll(text).not.toBe(most);
  await expect.poll(() => page.url()).toContain('send-ratio=');
  const shared = await text();
  const again = await visit(page.url());
  await figuresReady(again.page);
  await expect
    .poll(() => again.page.locator('section.figure[id="women-send"]').innerText())
    .toBe(shared);
});

test('what is open on a figure stays open when it begins to follow the hand', async () => {
  let come: () => void = () => undefined;
  const held = new Promise<void>((release) => {
    come = release;
  });
  const { page } = await visit('gender/', {
    link: ample,
    prepare: (fresh) =>
      fresh.route('**/engine-*', async (route) => {
        await held;
        await route.continue();
      }),
  });
  await figuresReady(page);
  const figure = page.locator('section.figure[id="women-send"]');
  await figure.getByRole('button', { name: /^Picture/ }).click();
  const dialog = page.locator('.picture-dialog');
  await dialog.waitFor();
  await figure.evaluate((one) => one.setAttribute('data-before', ''));
  come();
  await engineReady(page);
  // Nothing on the page tells of the set: it is asked for once the engine is there.
  await page.waitForTimeout(3000);
  expect(await dialog.isVisible()).toBe(true);
  expect(await figure.getAttribute('data-before')).toBe('');
});

test('any economy’s migrants are chosen by keyboard and kept in the address', async () => {
  const { page } = await visit('gender/');
  await figuresReady(page);
  const figure = page.locator('section.figure[id="migrants-by-sex"]');
  await expect.poll(() => figure.innerText()).toContain('from India');
  await figure.getByRole('combobox').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Saudi', { delay: 30 });
  await expect.poll(() => figure.getByRole('option').first().innerText()).toContain('Saudi Arabia');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('migrants-economies=SAU');
  await figure.getByRole('radio', { name: 'Living in it' }).check();
  await expect.poll(() => page.url()).toContain('migrants-direction=hosted');
  await expect.poll(() => figure.innerText()).toMatch(/Bangladesh · 7\.9\s% women/);
  const again = await visit(page.url());
  await figuresReady(again.page);
  const drawn = again.page.locator('section.figure[id="migrants-by-sex"]');
  await expect.poll(() => drawn.innerText()).toMatch(/Bangladesh · 7\.9\s% women/);
});

test('a threshold the user sets changes which corridors are named', async () => {
  const { page } = await visit('gender/');
  await figuresReady(page);
  const figure = page.locator('section.figure[id="corridors-by-women"]');
  const before = await figure.getByRole('heading').first().innerText();
  const least = figure.getByRole('combobox').first();
  await least.focus();
  await page.keyboard.press('End');
  await expect.poll(() => page.url()).toContain('corridors-least=');
  await expect.poll(() => figure.getByRole('heading').first().innerText()).not.toBe(before);
});
