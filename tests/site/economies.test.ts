import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';
import { journeys } from './lib/journey.ts';
import { mapAnswers } from './lib/map-ready.ts';

const visit = journeys();

function table(name: string): Record<string, string>[] {
  const text = readFileSync(join(root, 'data/tables', `${name}.csv`), 'utf8');
  return parse<Record<string, string>>(text, { columns: true });
}

const destinations = [
  ...new Set(
    table('migrant_stock')
      .filter(({ edition, year }) => edition === '2024' && year === '2024')
      .map(({ destination }) => destination ?? ''),
  ),
].toSorted();

test('the 2024 stock has 233 destinations', () => {
  expect(destinations).toHaveLength(233);
});

test('every one of them is on the map, as a shape or a point', async () => {
  const { page } = await visit('?measure=hosted&year=2024');
  await mapAnswers(page);
  const drawn = await page
    .locator('.map-leaflet [data-economy]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-economy')));
  expect(destinations.filter((economy) => !drawn.includes(economy))).toEqual([]);
});

test('every one of them is found by its name', { timeout: 180_000 }, async () => {
  const names = new Map(table('economy').map(({ economy, name }) => [economy, name]));
  const { page } = await visit('?measure=hosted&year=2024');
  await mapAnswers(page);
  const search = page.getByRole('combobox', { name: /^Find a country/ });
  await search.click();
  await page.locator('[role=option]').first().waitFor();
  // Typed as a user would, but in the page: 233 round trips take minutes.
  const missing = await page.evaluate(
    async (wanted) => {
      const field = document.querySelector<HTMLInputElement>('input[role=combobox]');
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const lost: string[] = [];
      for (const name of wanted) {
        if (!field || !write) return ['no field'];
        write.call(field, name);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        if (document.querySelector('[role=option]') === null) lost.push(name);
      }
      return lost;
    },
    destinations.map((economy) => names.get(economy) ?? economy),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['', 'mexico', 'MEX', 30],
  ['corridors/', 'kenya', 'KEN', 80],
  ['country/NPL/', 'mexico', 'MEX', 150],
] as const)(
  'on “/%s” every key of “%s” counts, also while the field’s machinery is on its way',
  async (path, name, code, delay) => {
    const { page } = await visit(path, {
      prepare: (opened) =>
        opened.route(/EconomyCombobox/, async (route) => {
          await new Promise((done) => setTimeout(done, 250));
          await route.continue();
        }),
    });
    await page.waitForFunction(
      () => document.querySelector('.map__waiting, [data-loading]') === null,
    );
    const field = page.locator('input.economy-search__input').first();
    await field.click();
    await page.keyboard.type(name, { delay });
    await page.locator('.economy-search__item').first().waitFor();
    expect(await field.inputValue()).toBe(name);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain(code);
  },
);
