import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { expectText } from './lib/expect-text.ts';
import { mapReady, rankedLines } from './lib/map-ready.ts';

const visit = journeys();

test('a policymaker opens a link and reads who sends money to Mexico', async () => {
  const { page } = await visit('?measure=received&year=2021&focus=MEX&direction=in');
  await mapReady(page);
  await expectText(page, /United States: US\$52\.6.billion/);
  await expectText(page, /published, 2021/);
  await expectText(page, /KNOMAD/);
  await expect.poll(async () => (await rankedLines(page))[0]).toContain('United States');
  const first = (await rankedLines(page))[0] ?? '';
  expect(first).toMatch(/US\$52\.6.billion/);
});

test('a researcher sees how few women of Bangladesh Saudi Arabia hosts', async () => {
  const { page } = await visit('?measure=hosted_women&year=2024&focus=SAU');
  await mapReady(page);
  const line = async () => (await rankedLines(page)).find((text) => text.includes('Bangladesh'));
  await expect.poll(line).toMatch(/7\.9 %/);
});

test('a communications team sets a view by hand and shares its address', async () => {
  const { page } = await visit('');
  await mapReady(page);
  await page.getByRole('combobox', { name: 'What the map shows' }).selectOption('hosted');
  await expect.poll(() => page.url()).toContain('measure=hosted');
  const search = page.getByRole('combobox', { name: /^Find a country/ });
  await search.click();
  await search.fill('Germ');
  await page.getByRole('option', { name: /^Germany/ }).click();
  await expect.poll(() => page.url()).toContain('focus=DEU');
  await expectText(page, /Germany hosted/);
  const shared = await visit(page.url());
  await mapReady(shared.page);
  await expectText(shared.page, /Germany hosted/);
  expect(await rankedLines(shared.page)).toEqual(await rankedLines(page));
});

test('every picture of the world says whose figures it shows', async () => {
  const { page } = await visit('?measure=cost_to');
  await mapReady(page);
  await expectText(page, /Remittance Prices Worldwide/);
  await expectText(page, /imply no opinion/);
});
