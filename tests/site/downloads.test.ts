import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import * as xlsx from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { openDownload, download } from './lib/downloads.ts';
import { journeys } from './lib/journey.ts';
import { mapReady } from './lib/map-ready.ts';
import { figuresReady, unfoldFigures, withoutEngine } from './lib/page-ready.ts';
import { styleTies } from './lib/style-ties.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;
let folder: string;
let instance: DuckDBInstance;
let duckdb: DuckDBConnection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-downloads-'));
  instance = await DuckDBInstance.create(':memory:');
  duckdb = await instance.connect();
  await duckdb.run(`ATTACH 'dist/data/latest/atlas.duckdb' AS atlas (READ_ONLY)`);
  await duckdb.run('USE atlas');
});
afterAll(async () => {
  duckdb.closeSync();
  instance.closeSync();
  await rm(folder, { recursive: true });
});

async function ask(sql: string): Promise<unknown[][]> {
  return (await duckdb.runAndReadAll(sql)).getRowsJson();
}

/** The SQL that the dialog shows. */
async function shownSql(page: Page): Promise<string[]> {
  await page.getByRole('dialog').getByRole('radio', { name: 'Code' }).check();
  return page.getByRole('dialog').locator('.copy__text').allInnerTexts();
}

test('a country’s figure comes in every format with the rows of its SQL, without the engine', async () => {
  const { page } = await visit('country/MEX', { expected: failing, prepare: withoutEngine });
  await figuresReady(page);
  await openDownload(page.locator('#top-partners'));
  const files = {
    xlsx: await download(page, 'Excel', folder),
    csv: await download(page, 'CSV', folder),
    parquet: await download(page, 'Parquet', folder),
    json: await download(page, 'JSON', folder),
  };
  expect(Object.values(files).map((path) => basename(path))).toEqual([
    'remittance-atlas-top-partners.xlsx',
    'remittance-atlas-top-partners.csv',
    'remittance-atlas-top-partners.parquet',
    'remittance-atlas-top-partners.json',
  ]);
  const [sql = ''] = await shownSql(page);
  const asked = await ask(`SELECT economy, year, direction, partner, usd, status FROM (${sql})`);
  expect(asked.length).toBeGreaterThan(100);
  const same = (from: string) =>
    ask(`SELECT economy, year::USMALLINT, direction, partner, usd::BIGINT, status FROM ${from}`);
  expect(await same(`read_parquet('${files.parquet}')`)).toEqual(asked);
  expect(await same(`read_csv('${files.csv}')`)).toEqual(asked);

  const { metadata, data } = JSON.parse(await readFile(files.json, 'utf8'));
  expect(data.top_partners.length).toBe(asked.length);
  expect(data.top_partners[0]).toMatchObject({ partner: 'USA', partner_name: 'United States' });
  expect(metadata.permalink).toBe(`${inject('site')}country/MEX/#top-partners`);

  const book = xlsx.read(await readFile(files.xlsx));
  expect(book.SheetNames).toEqual(['top_partners', 'Notes']);
  const rows = xlsx.utils.sheet_to_json<Record<string, unknown>>(book.Sheets['top_partners'] ?? {});
  expect(rows.length).toBe(asked.length);
  expect(rows[0]).toMatchObject({ 'Amount (US$)': 52_595_342_546 });
  const notes = JSON.stringify(xlsx.utils.sheet_to_json(book.Sheets['Notes'] ?? {}, { header: 1 }));
  for (const said of ['December 2022', 'CC BY 4.0', 'country/MEX', 'SELECT'])
    expect(notes).toContain(said);
});

test('the map’s values and its drawn flows come as Parquet, with the rows of their SQL', async () => {
  const { page } = await visit('?measure=received&year=2021&focus=MEX');
  await mapReady(page);
  const dialog = await openDownload(page.locator('.explore'));
  const zip = await download(page, 'Parquet', folder);
  const statements = await shownSql(page);
  expect(statements).toHaveLength(2);
  const files = Object.entries(unzipSync(await readFile(zip))).filter(([name]) =>
    name.endsWith('.parquet'),
  );
  expect(files).toHaveLength(2);
  for (const [index, [name, bytes]] of files.entries()) {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const columns = index === 0 ? 'year, economy, value' : 'sender, receiver, value, rank';
    const asked = await ask(`SELECT ${columns} FROM (${statements[index]}) ORDER BY ALL`);
    expect(asked.length).toBeGreaterThan(5);
    const read = await ask(
      `SELECT ${columns.replace('year', 'year::USMALLINT AS year')} FROM read_parquet('${path}') ORDER BY ALL`,
    );
    expect(read).toEqual(asked);
  }
  // Escape closes the dialog, and not what the map shows as well.
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(page.url()).toContain('focus=MEX');
  const back = await page.evaluate(() => document.activeElement?.textContent);
  expect(back).toBe('Download');
});

test('it is cited and read by code; a sheet for a phone, by keyboard, without a fault for axe', async () => {
  const { page } = await visit('country/MEX', { viewport: { width: 360, height: 740 } });
  await figuresReady(page);
  await unfoldFigures(page);
  const dialog = await openDownload(page.locator('#top-partners'));
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('take__format');
  expect(await axeViolations(page)).toEqual([]);
  expect(await styleTies(page)).toEqual([]);
  await dialog.getByRole('radio', { name: 'File' }).focus();
  await page.keyboard.press('ArrowRight');
  await dialog.getByText('@misc{knomad-brm-2022').waitFor();
  expect(await dialog.innerText()).toMatch(
    /Bilateral Remittance Matrix 2021, December 2022\. CC BY 4\.0\./,
  );
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await dialog.getByText('Open it in the SQL console').waitFor();
  await dialog.getByRole('radio', { name: 'Python' }).check();
  await dialog.getByText(`${inject('site')}data/latest/atlas.duckdb`).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const wide = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBe(0);
});
