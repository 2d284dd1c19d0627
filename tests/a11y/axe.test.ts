import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../site/lib/axe.ts';
import { journeys } from '../site/lib/journey.ts';
import { mapReady } from '../site/lib/map-ready.ts';
import { unfoldFigures } from '../site/lib/page-ready.ts';
import { styleTies } from '../site/lib/style-ties.ts';

const visit = journeys();

const looks = [
  { name: 'light or dark', query: '', options: { colorScheme: 'light' } },
  { name: 'Arabic', query: 'lang=ar', options: { locale: 'ar-EG' } },
  { name: 'narrow, Spanish', query: 'lang=es', options: { viewport: { width: 360, height: 740 } } },
] as const;

async function expectRight(page: Page, look: string): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  expect(await styleTies(page)).toEqual([]);
  if (!look.endsWith('dark')) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page)).toEqual([]);
}

describe.each(looks)('axe finds nothing wrong: $name', ({ name, query, options }) => {
  test('the map', async () => {
    const { page } = await visit(`?${query}`, options);
    await mapReady(page);
    await expectRight(page, name);
  });

  test('the map with an economy in focus', async () => {
    const { page } = await visit(`?measure=hosted_women&year=2024&focus=SAU&${query}`, options);
    await mapReady(page);
    await expectRight(page, name);
  });

  test('the sources', async () => {
    const { page } = await visit(`sources/?${query}`, options);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('article.source').first().waitFor();
    await unfoldFigures(page);
    await page.getByRole('table').first().waitFor();
    await expectRight(page, name);
  });
});

test.each(looks)('what stays in the browser: $name', async ({ name, query, options }) => {
  const { page } = await visit(`privacy/?${query}`, options);
  await page.locator('#stays button').click();
  await page.locator('#stays .notice').waitFor();
  await expectRight(page, name);
});

test.each(looks)('the list of stories: $name', async ({ name, query, options }) => {
  const { page } = await visit(`stories/?${query}`, options);
  await page.locator('.stories__one').first().waitFor();
  await expectRight(page, name);
});

test.each(looks)('the glossary: $name', async ({ name, query, options }) => {
  const { page } = await visit(`glossary/?${query}`, options);
  await page.locator('.glossary__term').first().waitFor();
  await expectRight(page, name);
});

test('Arabic is read from the right', async () => {
  const { page } = await visit('?lang=ar');
  await mapReady(page);
  const [language, direction] = await page.evaluate(() => [
    document.documentElement.lang,
    getComputedStyle(document.documentElement).direction,
  ]);
  expect([language, direction]).toEqual(['ar', 'rtl']);
});
