import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { figuresReady, mainText, mutedFigures, withoutEngine } from './lib/page-ready.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

test('the page ranks where banks and matrices disagree, without the engine, and keeps a choice', async () => {
  const { page } = await visit('sources/central-banks/', {
    expected: failing,
    prepare: withoutEngine,
  });
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  const text = await mainText(page);
  expect(text).toMatch(/US\$2\.2 billion went from Singapore to the Philippines in 2021/);
  expect(text).toContain('the World Bank’s matrix has US$103 million');
  await page.getByRole('combobox', { name: 'Reported by' }).selectOption('MEX');
  await expect.poll(() => page.url()).toMatch(/\?reporter=MEX/);
  await page.getByRole('combobox', { name: 'Year' }).selectOption('2024');
  await expect.poll(() => mainText(page)).toContain('our own estimate is about');
});

test('a corridor that a bank reports opens with the bank’s figure', async () => {
  const { page } = await visit('corridor/ECU/MEX', { expected: failing, prepare: withoutEngine });
  await figuresReady(page);
  expect(await mutedFigures(page)).toEqual([]);
  const [first] = await page.locator('.corridor__opening li').allInnerTexts();
  expect(first).toMatch(/from Ecuador to Mexico in 20\d\d, as reported by Banco de México/);
  expect(await page.locator('.figure').first().getAttribute('id')).toBe('corridor-official');
  const told = await page.locator('#corridor-official').innerText();
  expect(told).toMatch(/For 2021 the bank reports US\$298\smillion/);
  expect(told).toMatch(/has US\$9\.69\smillion/);
  expect(told).toContain('31 times as large');
  expect(told).toContain('where the transfer was ordered');
});

test('a group is told as a group, and a corridor that no bank reports has no such figure', async () => {
  const { page } = await visit('corridor/DEU/PAK');
  await figuresReady(page);
  const group = await page.locator('#corridor-official').innerText();
  expect(group).toMatch(/members of the European Union together, US\$[\d.]+\sbillion went/);
  expect(group).toContain('What came from Germany alone it does not say');
  const other = await visit('corridor/SAU/BGD');
  await figuresReady(other.page);
  expect(await other.page.locator('#corridor-official').count()).toBe(0);
});

test('a reporter’s partners come first as its bank has them; a sender has both sums', async () => {
  const { page } = await visit('country/MEX/');
  await figuresReady(page);
  const partners = await page
    .locator('#partners .figure')
    .evaluateAll((all) => all.map(({ id }) => id));
  expect(partners.slice(0, 4)).toEqual([
    'official-partners',
    'newest-partners',
    'top-partners',
    'paid-recorded',
  ]);
  const usa = await visit('country/USA/');
  await figuresReady(usa.page);
  const paid = await usa.page.locator('#paid-recorded').innerText();
  expect(paid).toMatch(/has US\$200\sbillion leaving[^]*record US\$73[\d.]*\sbillion as paid/);
  expect(paid).toContain('2.7 times as much');
});
