import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { places } from '../../data/build/paths.ts';
import type { Connector } from '../../src/database/connector.ts';
import { openInNode } from '../../src/database/engine/node-connector.ts';
import { encodeRows } from '../../src/figures/corridor-table/selection-code.ts';
import { corridorsReady } from './lib/corridors.ts';
import { journeys } from './lib/journey.ts';

const visit = journeys();
let database: Connector;
beforeAll(async () => {
  database = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
});
afterAll(() => database.close());

const plain = (text: string) => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ');
const titles = async (page: Page) =>
  (await page.locator('.brush > legend').allInnerTexts()).map(plain);
const sums = async (page: Page) => plain(await page.locator('[data-words=passing]').innerText());

/** Years of what passes, from the tables themselves. */
async function yearsOf(where: string) {
  const [row] = await database.query(
    `SELECT min(cost_year) AS first, max(cost_year) AS last, max(stock_year) AS counted
     FROM corridor_table('published', 2021, 2017, 2024)
     WHERE ${where} AND usd > 0 AND cost IS NOT NULL`,
    [],
  );
  const [first, last] = [Number(row?.['first']), Number(row?.['last'])];
  return {
    cost: first === last ? String(first) : `${first}–${last}`,
    counted: String(row?.['counted']),
  };
}

const spoken = ['en', 'fr', 'es', 'ar'];

test.each(spoken)(
  'in %s each number above the table has its years, and none is broken over two lines',
  async (lang) => {
    const all = await yearsOf('true');
    const morocco = await yearsOf(`sender = 'FRA' AND receiver = 'MAR'`);
    expect(all.cost).not.toBe(morocco.cost);
    const { page } = await visit(`corridors/?year=2021&lang=${lang}`);
    await corridorsReady(page);
    const [amount, cost, women, migrants] = await titles(page);
    expect(amount).toContain('2021');
    expect(cost).toContain(all.cost);
    expect([women, migrants]).toEqual([
      expect.stringContaining(all.counted),
      expect.stringContaining(all.counted),
    ]);
    for (const year of ['2021', `(${all.cost})`, `(${all.counted})`])
      expect(await sums(page)).toContain(year);

    const lines = await page.locator('.unbroken').evaluateAll((spans) =>
      spans.map((span) => {
        // Written from the right, a line is several boxes.
        const tops = Array.from(span.getClientRects(), ({ top }) => Math.round(top));
        return new Set(tops).size;
      }),
    );
    // Of the cost: in its title, in the sums, at the head of its column.
    expect(lines).toEqual([1, 1, 1]);

    const one = await visit(
      `corridors/?year=2021&from=FRA&to=MAR&rows=${encodeRows(['FRAMAR'])}&lang=${lang}`,
    );
    await corridorsReady(one.page);
    for (const words of ['passing', 'chosen'])
      expect(await one.page.locator(`[data-words=${words}]`).innerText()).toContain(
        `(${morocco.cost})`,
      );
  },
);

test('an estimate is called one beside each number, in every language', async () => {
  // Asked of the engine once: a change of language leaves the rows as they are.
  const { page } = await visit('corridors/?kind=modelled&year=2015&lang=en');
  await corridorsReady(page);
  const said = new Set<string>();
  for (const lang of spoken) {
    await page.locator('.language__select').selectOption(lang);
    const kind = page.locator('.corridors__kind');
    await expect.poll(async () => said.has(await kind.innerText())).toBe(false);
    const word = await kind.innerText();
    said.add(word);
    expect((await titles(page))[0]).toContain(word);
    expect(await sums(page)).toContain(word);
    for (const title of ['.year-bars > legend', '.selection-map__head .brush__title'])
      expect(await page.locator(title).innerText()).toMatch(new RegExp(`2015.*${word}`));
  }
  expect(said.size).toBe(spoken.length);
});

test('what stands beside groups and is drawn in bars is counted as the title counts', async () => {
  const { page } = await visit('corridors/?year=2021');
  await corridorsReady(page);
  const numbers = async (side: 'Senders' | 'Receivers', of: RegExp) => {
    const labels = await page
      .getByLabel(of)
      .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('aria-label') ?? ''));
    return labels.filter((label) => label.startsWith(side)).map((label) => Number(numberIn(label)));
  };
  const [row] = await database.query(
    `SELECT count(*) FILTER (usd > 0) AS paying, count(*) AS corridors,
       count(*) FILTER (usd > 0 AND receiver_ldc) AS ldc, count(*) FILTER (receiver_ldc) AS every
     FROM corridor_table('published', 2021, 2017, 2024)`,
    [],
  );
  expect(Number(row?.['corridors'])).toBeGreaterThan(Number(row?.['paying']));
  expect(Number(row?.['every'])).toBeGreaterThan(Number(row?.['ldc']));
  expect(await numbers('Receivers', /Least developed/)).toEqual([Number(row?.['ldc'])]);
  expect(await page.locator('.facets > .note').innerText()).toMatch(/an amount above zero/);

  // None of these has an amount: all are counted, as in the title, and that is said.
  const none = await visit('corridors/?year=2021&amount=..0');
  await corridorsReady(none.page);
  const [zero] = await database.query(
    `SELECT count(*) AS corridors, count(*) FILTER (receiver_ldc) AS ldc
     FROM corridor_table('published', 2021, 2017, 2024) WHERE usd = 0`,
    [],
  );
  expect(await none.page.locator('[data-words=passing] strong').innerText()).toBe(
    `${zero?.['corridors']} corridors pass`,
  );
  expect(
    numberIn((await none.page.getByLabel(/^Receivers: Least/).getAttribute('aria-label')) ?? ''),
  ).toBe(String(zero?.['ldc']));
  expect(await none.page.locator('.facets > .note').innerText()).toMatch(/all corridors/);
});

const numberIn = (label: string) => /\((\d+)\)$/.exec(label)?.[1] ?? 'none';

test('groups and bars follow a brush while a hand still holds it', async () => {
  const { page } = await visit('corridors/?year=2021');
  await corridorsReady(page);
  const heights = () =>
    page
      .locator('.brush__bars')
      .nth(1)
      .locator('rect')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('height')).join(' '));
  const africa = () => page.getByLabel(/^Receivers: Africa/).getAttribute('aria-label');
  const before = [await heights(), await africa()];
  const box = await page.locator('.brush__track').first().boundingBox();
  if (!box) throw new Error('Not in sight');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.5, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, y, { steps: 3 });
  await expect.poll(heights).not.toBe(before[0]);
  const early = [await heights(), await africa()];
  expect(early[1]).not.toBe(before[1]);
  await page.mouse.move(box.x + box.width * 0.9, y, { steps: 3 });
  await expect.poll(heights).not.toBe(early[0]);
  await expect.poll(africa).not.toBe(early[1]);
  await page.mouse.up();
});

test('a name without anything that it could be of is left out from the first, and that is said', async () => {
  const { page } = await visit('corridors/?name=Mine', {
    prepare: (one) =>
      one.addInitScript(() => {
        const said = new Set<string>();
        Object.assign(globalThis, { said });
        new MutationObserver(() => {
          const kicker = document.querySelector('.corridors__kicker')?.textContent;
          if (kicker) said.add(`${kicker} | ${document.title}`);
        }).observe(document, { subtree: true, childList: true, characterData: true });
      }),
  });
  await corridorsReady(page);
  const said = await page.evaluate(() => [
    ...(globalThis as unknown as { said: Set<string> }).said,
  ]);
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter((text) => text.includes('Mine'))).toEqual([]);
  await page.getByText('“Mine” would name a selection', { exact: false }).waitFor();
  await page.getByLabel(/^Receivers: Africa/).check();
  expect(new URL(page.url()).searchParams.has('name')).toBe(false);
  expect(await page.getByLabel('Name this selection').inputValue()).toBe('');

  const named = await visit('corridors/?name=Mine&from=FRA');
  await corridorsReady(named.page);
  expect(await named.page.locator('.corridors__kicker').innerText()).toBe('Corridors: Mine');
  expect(await named.page.getByText('would name a selection').count()).toBe(0);
});
