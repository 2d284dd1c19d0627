import { describe, expect, test } from 'vitest';
import { axeViolations } from '../site/lib/axe.ts';
import { journeys } from '../site/lib/journey.ts';
import { mapReady } from '../site/lib/map-ready.ts';
import { styleTies } from '../site/lib/style-ties.ts';

const visit = journeys();

const looks = [
  { name: 'light', query: '', options: { colorScheme: 'light' } },
  { name: 'dark', query: '', options: { colorScheme: 'dark' } },
  { name: 'Arabic', query: 'lang=ar', options: { locale: 'ar-EG' } },
  { name: 'narrow', query: '', options: { viewport: { width: 360, height: 740 } } },
] as const;

describe.each(looks)('axe finds nothing wrong: $name', ({ query, options }) => {
  test('the map', async () => {
    const { page } = await visit(`?${query}`, options);
    await mapReady(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await styleTies(page)).toEqual([]);
  });

  test('the map with an economy in focus', async () => {
    const { page } = await visit(`?measure=hosted_women&year=2024&focus=SAU&${query}`, options);
    await mapReady(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await styleTies(page)).toEqual([]);
  });

  test('the sources', async () => {
    const { page } = await visit(`sources/?${query}`, options);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('table').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await styleTies(page)).toEqual([]);
  });
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
