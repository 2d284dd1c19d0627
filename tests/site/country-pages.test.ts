import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import {
  figureRows,
  figuresReady,
  mainText,
  mutedFigures,
  withoutEngine,
} from './lib/page-ready.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

test.each(['NPL', 'MEX', 'TON', 'SSD', 'ARE', 'XKX'])(
  'the page of %s is drawn without the engine, and nothing on it is empty without a sentence',
  async (economy) => {
    const { page } = await visit(`country/${economy}`, {
      expected: failing,
      prepare: withoutEngine,
    });
    await figuresReady(page);
    expect(await mutedFigures(page)).toEqual([]);
    expect(await page.locator('section.figure').count()).toBeGreaterThanOrEqual(12);
    expect(await mainText(page)).not.toMatch(/undefined|NaN|\[object|\{\{|<[a-z-]+>/);
  },
);

test('Mexico’s two published amounts stand side by side, each under its publisher', async () => {
  const { page } = await visit('country/MEX');
  await figuresReady(page);
  const rows = await figureRows(page, 'money-over-time');
  const of = (year: string) => rows.filter((row) => row.includes(year)).join('\n');
  expect(of('2023')).toMatch(/66[.,]2/);
  expect(of('2021')).toMatch(/55[.,]\d/);
});

test('Nepal’s opening sentences say what remittances are of its GDP', async () => {
  const { page } = await visit('country/NPL');
  await figuresReady(page);
  expect(await mainText(page)).toMatch(/\b2[4-9](\.\d)? % of its GDP/);
});

test('Kosovo’s page says where its migrants are counted; the Emirates’, what they pay', async () => {
  const kosovo = await visit('country/XKX');
  await figuresReady(kosovo.page);
  expect(await mainText(kosovo.page)).toMatch(/counts Kosovo inside Serbia/);
  const emirates = await visit('country/ARE');
  await figuresReady(emirates.page);
  expect(await mainText(emirates.page)).toMatch(
    /US\$[\d.]+\sbillion was paid from the United Arab Emirates/,
  );
});

test('every number of the opening sentences leads to a figure that is there', async () => {
  const { page } = await visit('country/NPL');
  await figuresReady(page);
  const lost = await page
    .locator('.country__lead a')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => document.getElementById(href.slice(1)) === null),
    );
  expect(await page.locator('.country__lead a').count()).toBeGreaterThan(4);
  expect(lost).toEqual([]);
});

test('a comparison is made with the keyboard, kept in the address with the rest, left by Back', async () => {
  const { page } = await visit('country/NPL?edition=2020');
  await figuresReady(page);
  await page.getByRole('combobox', { name: /Compare Nepal/ }).focus();
  await page.locator('[role=combobox][aria-expanded=true]').waitFor();
  await page.keyboard.type('Tonga', { delay: 30 });
  await expect.poll(() => page.locator('[role=option]').first().innerText()).toContain('Tonga');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toMatch(/with=TON/);
  expect(page.url()).toContain('edition=2020');
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  const shared = page.url();
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('with=');
  const again = await visit(shared);
  await figuresReady(again.page);
  await again.page.getByRole('link', { name: 'Tonga', exact: true }).waitFor();
  const chosen = again.page.getByRole('radio', { name: /2020/ }).first();
  expect(await chosen.isChecked()).toBe(true);
});

test('an address that names no economy says so and helps to find one', async () => {
  const { page } = await visit('country/QQQ', { expected: /404/ });
  await page.getByRole('heading', { level: 1, name: 'No such economy' }).waitFor();
  await page.getByRole('combobox').first().waitFor();
});
