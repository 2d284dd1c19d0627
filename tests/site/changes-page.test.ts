import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { figuresReady, mainText, mutedFigures, withoutEngine } from './lib/page-ready.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

test('what changed is told without the engine: Ethiopia and Israel near the top, no figure as 0', async () => {
  const { page } = await visit('sources/changes/', { expected: failing, prepare: withoutEngine });
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  const rows = await page.locator('.changes__table tbody tr').allInnerTexts();
  expect(rows).toHaveLength(50);
  const place = (pattern: RegExp) => rows.findIndex((text) => pattern.test(text));
  expect(place(/Ethiopia[^]*received[^]*2023–2024[^]*539.million[^]*7\.14.billion/)).toBeLessThan(
    8,
  );
  expect(place(/Israel[^]*paid[^]*2023–2024[^]*6\.25.billion[^]*1\.37.billion/)).toBeLessThan(12);
  expect(Math.min(place(/Ethiopia/), place(/Israel/))).toBeGreaterThan(-1);
  expect(await mainText(page)).not.toMatch(/US\$0(?![.\d])/);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => page.locator('.changes__table tbody tr').count()).toBeGreaterThan(200);
});

test('it is reached from the sources; a filter and an order stand in the address', async () => {
  const { page } = await visit('sources/');
  await page
    .getByRole('link', { name: 'What changed from one edition to the next' })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'What changed' }).waitFor();
  await figuresReady(page);
  await page.getByRole('combobox', { name: 'Economy', exact: true }).selectOption('ISR');
  await expect.poll(() => page.url()).toMatch(/\?economy=ISR$/);
  await page.getByRole('button', { name: 'Year', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/\?economy=ISR&sort=year$/);
  const years = () => page.locator('.changes__years').allInnerTexts();
  const shown = (await years()).map((text) => Number(text.slice(-4)));
  expect(shown.length).toBeGreaterThan(10);
  expect(shown).toEqual(shown.toSorted((a, b) => b - a));
  const again = await visit(page.url());
  await figuresReady(again.page);
  expect(await again.page.locator('.changes__years').allInnerTexts()).toEqual(await years());
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect.poll(() => page.url()).not.toContain('economy=');
});

test('people are not dollars: migrants are told by destination and origin', async () => {
  const { page } = await visit('sources/changes/?measure=migrants&kind=nonsense');
  await figuresReady(page);
  const text = await mainText(page);
  expect(text).toMatch(/nonsense[^]*no such choice/);
  expect(text).toContain('migrants abroad');
  expect(text).not.toContain('US$');
});
