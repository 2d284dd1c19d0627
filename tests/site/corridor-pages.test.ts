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
// Static hosts answer corridors with the page of what is not there, which then opens them.
const failing = /Failed to load resource|net::ERR_/;

test.each(['USA/MEX', 'SAU/BGD', 'IND/PAK', 'TON/SSD', 'ITA/XKX'])(
  'the corridor %s is drawn without the engine, nothing on it empty without a sentence',
  async (corridor) => {
    const { page } = await visit(`corridor/${corridor}`, {
      expected: failing,
      prepare: withoutEngine,
    });
    await figuresReady(page);
    expect(await mutedFigures(page)).toEqual([]);
    expect(await mainText(page)).not.toMatch(/undefined|NaN|\[object|\{\{/);
  },
);

test('from the United States to Mexico: 2021’s amount and 2024’s migrants are as published', async () => {
  const { page } = await visit('corridor/USA/MEX', { expected: failing });
  await figuresReady(page);
  const amounts = await figureRows(page, 'corridor-amount');
  expect(amounts.find((row) => row.startsWith('2021'))).toContain('US$52,595,342,546');
  expect(await mainText(page)).toContain('US$52.6 billion');
  const people = await figureRows(page, 'corridor-migrants');
  const newest = people.find((row) => row.startsWith('2024'));
  expect(newest?.replaceAll(/[ ,](?=\d{3}\b)/g, '')).toContain('11279561');
});

test('of those from Bangladesh in Saudi Arabia 7.9 % are women', async () => {
  const { page } = await visit('corridor/SAU/BGD', { expected: failing });
  await figuresReady(page);
  expect(await mainText(page)).toMatch(/7\.9 %/);
  const people = await figureRows(page, 'corridor-migrants');
  expect(people.find((row) => row.startsWith('2024'))).toMatch(/7\.9 %/);
});

test('from India to Pakistan the publisher sets the amount to zero, and the page says so', async () => {
  const { page } = await visit('corridor/IND/PAK', { expected: failing });
  await figuresReady(page);
  expect(await mainText(page)).toMatch(/publisher sets this corridor to zero/);
});

test('the revision of the stock is in the address; the ways on lead to both ends and back', async () => {
  const { page } = await visit('corridor/USA/MEX', { expected: failing });
  await figuresReady(page);
  await page.getByRole('radio', { name: '2020' }).check();
  await expect.poll(() => page.url()).toMatch(/stock=2020/);
  await page.getByRole('navigation', { name: 'Ways on' }).getByRole('link').nth(1).click();
  await page.getByRole('heading', { level: 1, name: 'Mexico' }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(/\/country\/MEX$/);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: /from the United States to Mexico/ }).waitFor();
  expect(page.url()).toMatch(/stock=2020/);
});

test('an address that leads to no corridor says why', async () => {
  const { page } = await visit('corridor/MEX/QQQ', { expected: failing });
  await page.getByRole('heading', { level: 1, name: 'There is no such corridor' }).waitFor();
  expect(await mainText(page)).toContain('QQQ');
});

test('dollars of one year are in the address, the sentence and the rows, and go along to a country', async () => {
  const { page } = await visit('corridor/USA/MEX', { expected: failing });
  await figuresReady(page);
  const figure = page.locator('#corridor-amount');
  await figure.getByRole('radio', { name: 'Dollars of 2024' }).check();
  await expect.poll(() => page.url()).toMatch(/dollars=real/);
  await expect.poll(() => mainText(page)).toMatch(/US\$60\.9 billion \(dollars of 2024\)/);
  const rows = await figureRows(page, 'corridor-amount');
  const row = rows.find((one) => one.startsWith('2021'));
  expect(row).toContain('US$52,595,342,546');
  expect(row).toMatch(/US\$60\.9\sbillion/);
  await page.getByRole('navigation', { name: 'Ways on' }).getByRole('link').nth(1).click();
  await page.getByRole('heading', { level: 1, name: 'Mexico' }).waitFor();
  expect(new URL(page.url()).search).toBe('?dollars=real');
});
