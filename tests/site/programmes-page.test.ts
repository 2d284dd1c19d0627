import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { expectText } from './lib/expect-text.ts';
import { figuresReady, mainText, mutedFigures, withoutEngine } from './lib/page-ready.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

test('the programmes are drawn without the engine, and said to be a partial list', async () => {
  const { page } = await visit('programmes/', { expected: failing, prepare: withoutEngine });
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  expect(await mainText(page)).toMatch(/partial|not complete|incomplete/i);
  await page.locator('main svg [data-economy], main svg path').first().waitFor();
});

test('a filter by theme is set with the keyboard, kept in the address and taken away again', async () => {
  const { page } = await visit('programmes/');
  await figuresReady(page);
  const number = async () => /\d+/.exec(await page.locator('.programmes__shown').innerText())?.[0];
  const all = await number();
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).toContain('topic=');
  await expect.poll(number).not.toBe(all);
  const again = await visit(page.url());
  await figuresReady(again.page);
  await expectText(again.page, new RegExp(`\\b${String(await number())} programme`));
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect.poll(() => page.url()).not.toContain('topic=');
});
