import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { places } from '../../data/build/paths.ts';
import type { Connector } from '../../src/database/connector.ts';
import { openInNode } from '../../src/database/engine/node-connector.ts';
import { axeViolations } from './lib/axe.ts';
import {
  corridorCount,
  corridorsReady,
  dragLowerEnd,
  listedCorridors,
  tabTo,
} from './lib/corridors.ts';
import { journeys } from './lib/journey.ts';
import { measurePage } from './lib/measure-page.ts';
import { withoutEngine } from './lib/page-ready.ts';
import { styleTies } from './lib/style-ties.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;

let database: Connector;
let wanted: string[];

/** The question asked of the tidy tables themselves, by none of the page's own SQL. */
const question = `
  WITH price AS (
    SELECT sender, receiver, arg_max(cost_pct, year) AS cost
    FROM corridor_cost WHERE year BETWEEN 2019 AND 2021 GROUP BY ALL
  )
  SELECT flow.sender || flow.receiver AS id
  FROM remittance_flow AS flow
  JOIN economy ON economy.economy = flow.receiver AND economy.ldc
  JOIN migrant_stock AS stock
    ON stock.edition = 2024 AND stock.year = 2020 AND stock.destination = flow.sender AND stock.origin = flow.receiver
  JOIN price ON price.sender = flow.sender AND price.receiver = flow.receiver
  WHERE flow.year = (SELECT max(year) FROM remittance_flow) AND flow.usd > 10000000
    AND stock.female > stock.male AND price.cost > 7
  ORDER BY flow.usd DESC`;

beforeAll(async () => {
  database = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
  wanted = (await database.query(question, [])).map((row) => String(row['id']));
});
afterAll(() => database.close());

test('dear corridors of women into least developed countries are found by mouse, shared, and taken away whole', async () => {
  expect(wanted.length).toBeGreaterThan(5);
  const { page } = await visit('corridors/?kind=published', {
    viewport: { width: 1440, height: 1000 },
  });
  await corridorsReady(page);
  await page.getByLabel(/^Receivers: Least developed/).check();
  await dragLowerEnd(page, 'amount', 'Amount', 1e7);
  await dragLowerEnd(page, 'women', 'Women among migrants', 50);
  await dragLowerEnd(page, 'cost', 'Cost of sending US$200', 7);
  await expect.poll(() => page.url()).toMatch(/cost=7\.\./);
  await expect.poll(() => listedCorridors(page)).toEqual(wanted);

  const shared = await visit(page.url());
  await corridorsReady(shared.page);
  expect(await listedCorridors(shared.page)).toEqual(wanted);

  const console = await page.getByRole('link', { name: 'Open its SQL' }).getAttribute('href');
  const sql = new URL(console ?? '', page.url()).searchParams.get('q') ?? '';
  const rows = await database.query(sql, []);
  expect(rows.map((row) => `${String(row['sender'])}${String(row['receiver'])}`)).toEqual(wanted);

  const folder = await mkdtemp(join(tmpdir(), 'corridors-'));
  try {
    await page.getByRole('button', { name: /^Download/ }).click();
    for (const format of ['Parquet', 'CSV']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('dialog').getByRole('button', { name: format }).click(),
      ]);
      const path = join(folder, file.suggestedFilename());
      await file.saveAs(path);
      const read = await database.query(
        `SELECT sender, receiver, usd::BIGINT AS usd, cost FROM '${path}'`,
        [],
      );
      const pick = (all: readonly Record<string, unknown>[]) =>
        all.map(({ sender, receiver, usd, cost }) => [sender, receiver, usd, cost]);
      expect(pick(read), format).toEqual(pick(rows));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the same corridors are found by the keyboard alone', async () => {
  const { page } = await visit('corridors/?kind=published');
  await corridorsReady(page);
  await tabTo(page, /^Receivers: Least developed/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Amount, from/);
  await page.keyboard.type('10');
  await tabTo(page, /^Cost of sending US\$200: lower end/);
  for (let press = 0; press < 3; press++) await page.keyboard.press('PageUp');
  // From open to the thirtieth stop, 7.25 %; one back is 7.
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, /^Women among migrants, from/);
  await page.keyboard.type('50');
  await expect.poll(() => listedCorridors(page)).toEqual(wanted);

  await tabTo(page, /^France/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).toMatch(/rows=\w+/);
  await expect.poll(() => page.locator('main').innerText()).toContain('1 corridor selected');
});

test('the newest year opens as modelled, the matrix by a press; neither nor filters need the engine', async () => {
  const { page } = await visit('corridors/', { expected: failing, prepare: withoutEngine });
  await corridorsReady(page);
  const kind = page.locator('.corridors__kind');
  expect(await kind.innerText()).toBe('modelled');
  const heads = await page.getByRole('columnheader').allInnerTexts();
  expect(heads.filter((head) => /80\s% interval/.test(head))).toHaveLength(2);
  await page.getByRole('button', { name: 'Show the matrix of 2021' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?kind=published');
  await corridorsReady(page);
  await expect.poll(() => page.locator('.corridors__finding').innerText()).toContain('2021');
  expect(await kind.count()).toBe(0);
  await page.goBack();
  await kind.waitFor();
  const all = await corridorCount(page);
  await page.getByLabel('Search both ends of a corridor').fill('Cote d’Ivoire');
  await expect.poll(() => corridorCount(page)).toBeLessThan(all / 20);
  const counts: number[] = [];
  for (const name of ['Türkiye', 'turkey', 'TUR']) {
    await page.getByLabel('Search both ends of a corridor').fill(name);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(name);
    await expect.poll(() => page.locator('.grid__link').first().innerText()).toMatch(/Türkiye/);
    counts.push(await corridorCount(page));
  }
  expect(new Set(counts.slice(0, 2)).size).toBe(1);
});

test('columns are sorted by several, moved and pinned by their menus, and a link keeps it all', async () => {
  const { page } = await visit('corridors/?kind=modelled&year=2015&from=FRA&stock=2020');
  await corridorsReady(page);
  expect(await page.locator('.corridors__kind').innerText()).toBe('modelled');
  await page.getByRole('button', { name: /^Migrants, 2015/ }).click();
  await page.getByRole('button', { name: /^Amount, US/ }).click({ modifiers: ['Shift'] });
  await expect.poll(() => page.url()).toContain('sort=-migrants,-usd');
  await page.getByRole('button', { name: /^Column “Women among migrants, 2015”/ }).click();
  await page.getByRole('button', { name: 'Move before' }).click();
  await page.getByRole('button', { name: /^Column “Women among migrants, 2015”/ }).click();
  await page.getByRole('button', { name: 'Keep in sight' }).click();
  await expect
    .poll(() => page.url())
    .toMatch(/columns=usd,lower,upper,sender_share,receiver_share,women.*pinned=women/);
  const heads = (of: typeof page) => of.getByRole('columnheader').allInnerTexts();
  const again = await visit(page.url());
  await corridorsReady(again.page);
  expect(await heads(again.page)).toEqual(await heads(page));
  const sorted = again.page.getByRole('columnheader', { name: /^Migrants/ });
  expect(await sorted.getAttribute('aria-sort')).toBe('descending');
});

test('a selection of all that pass stays as it is when a filter changes', async () => {
  const { page } = await visit('corridors/?from=FRA');
  await corridorsReady(page);
  const all = await corridorCount(page);
  await page.getByRole('button', { name: 'Select all that pass' }).click();
  await expect.poll(() => page.url()).toContain('rows=all');
  const passing = await page.locator('[data-words=passing]').innerText();
  await page.getByLabel(/^Receivers: Africa/).check();
  await expect.poll(() => corridorCount(page)).toBeLessThan(all);
  const chosen = () => page.locator('[data-words=chosen] strong').innerText();
  const [paying, without = 0] = (passing.match(/^\d+|\d+(?= more with zero)/gm) ?? []).map(Number);
  expect(Number(paying) + without).toBe(all);
  expect(await chosen()).toBe(`${paying} corridors selected`);
  const again = await visit(page.url());
  await corridorsReady(again.page);
  expect(await again.page.locator('[data-words=chosen] strong').innerText()).toBe(await chosen());
});

test('going back undoes what was chosen or cleared, and nothing is left of a name without its filters', async () => {
  const { page } = await visit('corridors/?from=FRA&name=Mine');
  await corridorsReady(page);
  const all = await corridorCount(page);
  const heading = () => page.locator('.corridors__kicker').innerText();
  const africa = page.getByLabel(/^Receivers: Africa/);
  await page.getByLabel('Search both ends of a corridor').fill('a');
  await africa.check();
  await expect.poll(() => page.url()).toContain('receiver_region=');
  const some = await corridorCount(page);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.poll(() => corridorCount(page)).toBeGreaterThan(all);
  expect(await page.locator('.selection__sums').evaluate((one) => one.matches(':focus'))).toBe(
    true,
  );
  expect(new URL(page.url()).search).toBe('?kind=published');
  expect(await heading()).toBe('Corridors');

  await page.goBack();
  await expect.poll(() => corridorCount(page)).toBe(some);
  expect(await heading()).toBe('Corridors: Mine');
  expect(await africa.isChecked()).toBe(true);
  expect(await page.getByLabel('Search both ends of a corridor').inputValue()).toBe('a');
  expect(await page.getByRole('combobox', { name: 'From one sender' }).inputValue()).toBe('France');
  await page.goBack();
  await expect.poll(() => africa.isChecked()).toBe(false);
  expect(new URL(page.url()).searchParams.get('q')).toBe('a');
});

test('every figure has its year beside it or at the head of its column', async () => {
  const { page } = await visit('corridors/?from=FRA&to=MAR');
  await corridorsReady(page);
  const heads = await page.getByRole('columnheader').allInnerTexts();
  const of = (name: string) => heads.find((head) => head.startsWith(name)) ?? '';
  expect(of('Migrants')).toMatch(/, 2020/);
  expect(of('Women among')).toMatch(/, 2020/);
  const [row] = await database.query(
    `SELECT max(year) AS year FROM corridor_cost
     WHERE sender = 'FRA' AND receiver = 'MAR' AND year BETWEEN 2019 AND 2021`,
    [],
  );
  const year = Number(row?.['year']);
  expect(year).toBeGreaterThan(0);
  expect(await page.locator('.grid__year').allInnerTexts()).toEqual([String(year)]);
});

describe.each([
  { name: 'wide', query: '', options: { viewport: { width: 1440, height: 900 } } },
  {
    name: 'a phone',
    query: '?amount=1e9..',
    options: { viewport: { width: 360, height: 740 }, hasTouch: true },
  },
  { name: 'Arabic, dark', query: '?lang=ar&rows=all&from=FRA', options: { colorScheme: 'dark' } },
] as const)('on $name', ({ query, options }) => {
  test('nothing overflows or is too small, and axe finds nothing wrong', async () => {
    const { page } = await visit(`corridors/${query}`, options);
    await corridorsReady(page);
    expect(await measurePage(page)).toEqual({ overflow: 0, smallTargets: [], smallTexts: [] });
    expect(await axeViolations(page)).toEqual([]);
    expect(await styleTies(page)).toEqual([]);
  });
});
