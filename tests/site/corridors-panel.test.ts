import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { places } from '../../data/build/paths.ts';
import type { Connector } from '../../src/database/connector.ts';
import { openInNode } from '../../src/database/engine/node-connector.ts';
import { axeViolations } from './lib/axe.ts';
import { corridorsReady, listedCorridors } from './lib/corridors.ts';
import { journeys } from './lib/journey.ts';
import { measurePage } from './lib/measure-page.ts';

const visit = journeys();
let database: Connector;
let folder: string;

beforeAll(async () => {
  database = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
  folder = await mkdtemp(join(tmpdir(), 'panel-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** The largest senders to Nepal by the newest matrix, and all that the matrices have of them. */
const question = `
  WITH largest AS (
    SELECT sender FROM remittance_flow
    WHERE receiver = 'NPL' AND year = (SELECT max(year) FROM remittance_flow)
    ORDER BY usd DESC LIMIT 5
  )
  SELECT year, sender, usd FROM remittance_flow
  WHERE receiver = 'NPL' AND status = 'published' AND sender IN (FROM largest)
  ORDER BY sender, year`;

test('a panel of Nepal’s five largest senders is made by mouse, linked, summed, and taken away as its SQL has it', async () => {
  const wanted = (await database.query(question, [])).map((row) => [
    Number(row['year']),
    row['sender'],
    Number(row['usd']),
  ]);
  const { page } = await visit('corridors/?kind=published', {
    viewport: { width: 1440, height: 1000 },
  });
  await corridorsReady(page);
  const to = page.getByRole('combobox', { name: 'To one receiver' });
  await to.click();
  await to.pressSequentially('Nepal');
  await page.getByRole('option', { name: 'Nepal' }).click();
  await page.getByRole('radio', { name: 'Years as columns' }).check();
  await corridorsReady(page);
  for (let row = 0; row < 5; row++)
    await page.locator(`.grid [data-row="${row}"] input[type=checkbox]`).check();
  await page.getByText('Show only these').click();
  await expect.poll(async () => (await listedCorridors(page)).length).toBe(5);
  expect(new Set((await listedCorridors(page)).map((one) => one.slice(0, 3)))).toEqual(
    new Set(wanted.map((row) => row[1])),
  );
  expect(await page.locator('.spark').count()).toBe(5);
  await page.getByRole('radio', { name: 'A row per year' }).check();
  await corridorsReady(page);

  const shared = await visit(page.url(), { viewport: { width: 1440, height: 1000 } });
  await corridorsReady(shared.page);
  expect(await listedCorridors(shared.page)).toEqual(await listedCorridors(page));

  const href = await page.getByRole('link', { name: 'Open its SQL' }).getAttribute('href');
  const sql = new URL(href ?? '', page.url()).searchParams.get('q') ?? '';
  const pick = (rows: readonly Record<string, unknown>[]) =>
    rows
      .filter((row) => row['status'] === 'published')
      .map((row) => [Number(row['year']), row['sender'], Number(row['usd'])])
      .toSorted((a, b) => (String(a[1]) + a[0] < String(b[1]) + b[0] ? -1 : 1));
  expect(pick(await database.query(sql, []))).toEqual(wanted);
  await page.getByRole('button', { name: /^Download/ }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Parquet' }).click(),
  ]);
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  const read = await database.query(`FROM '${path}'`, []);
  expect(pick(read)).toEqual(wanted);
  for (const row of read) {
    expect(row).toMatchObject({ kind: 'published', receiver: 'NPL' });
    expect(row['edition']).toMatch(/20\d\d/);
  }
  await page.keyboard.press('Escape');

  await page.getByRole('radio', { name: 'Pivot' }).check();
  await page.locator('.pivot__controls select').first().selectOption('sender');
  await expect.poll(() => new URL(page.url()).search).toContain('down=sender');
  const sums = (await page.locator('.pivot__sums td').allInnerTexts()).length;
  expect(sums).toBeGreaterThan(5);
  const pivot = await page.getByRole('link', { name: 'Open its SQL' }).getAttribute('href');
  const cells = await database.query(
    new URL(pivot ?? '', page.url()).searchParams.get('q') ?? '',
    [],
  );
  const total = cells.find((row) => row['sum_of'] === 'all')?.['value'];
  expect(Number(total)).toBe(wanted.reduce((sum, row) => sum + Number(row[2]), 0));
  expect(await axeViolations(page)).toEqual([]);
}, 150_000);

test('years that cannot be had are said; a panel and a pivot fit a phone in Arabic', async () => {
  const { page } = await visit('ar/corridors/?kind=published&years=2016-2030&to=NPL', {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    colorScheme: 'dark',
  });
  await corridorsReady(page);
  expect(await page.locator('.notice').allInnerTexts()).toHaveLength(1);
  expect(await measurePage(page)).toEqual({ overflow: 0, smallTargets: [], smallTexts: [] });
  expect(await axeViolations(page)).toEqual([]);
  const next = await visit('ar/corridors/?kind=published&years=2018-2021&form=pivot&down=sender');
  await next.page.locator('.pivot td').first().waitFor({ timeout: 60_000 });
  expect(await axeViolations(next.page)).toEqual([]);
  const odd = await visit('corridors/?kind=published&years=2021-2010');
  await expect.poll(() => odd.page.locator('.notice').first().innerText()).toContain('2021-2010');
}, 150_000);
