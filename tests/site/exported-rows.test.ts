import * as xlsx from '@e965/xlsx';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { places } from '../../data/build/paths.ts';
import type { Connector } from '../../src/database/connector.ts';
import { openInNode } from '../../src/database/engine/node-connector.ts';
import { corridorsReady } from './lib/corridors.ts';
import { openDownload, download } from './lib/downloads.ts';
import { journeys } from './lib/journey.ts';

const visit = journeys();
let database: Connector;
let folder: string;

beforeAll(async () => {
  database = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
  folder = await mkdtemp(join(tmpdir(), 'atlas-rows-'));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** Rows as the values that stand in them, in order. */
async function ask(sql: string): Promise<unknown[][]> {
  return (await database.query(sql, [])).map((row) => Object.values(row));
}

/** Rows of the first sheet of a workbook, without its headings. */
async function sheetRows(path: string): Promise<unknown[][]> {
  const book = xlsx.read(await readFile(path));
  expect(book.SheetNames).toContain('Notes');
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  return xlsx.utils.sheet_to_json<unknown[]>(sheet, { header: 1, defval: null }).slice(1);
}

test('what a statement of the console gives is taken away as the same rows', async () => {
  const sql = `SELECT flow.sender, economy.name AS receiver, flow.year::INTEGER AS year, flow.usd::DOUBLE AS usd,
      CASE WHEN flow.receiver = 'MEX' THEN NULL ELSE '=1+"' || flow.receiver || '",' END AS awkward
    FROM remittance_flow AS flow JOIN economy ON economy.economy = flow.receiver
    WHERE flow.sender = 'USA' ORDER BY flow.usd DESC, economy.name LIMIT 60`;
  const asked = await ask(sql);
  expect(asked).toHaveLength(60);
  const { page } = await visit(`sql/?q=${encodeURIComponent(sql)}`);
  await page.getByRole('button', { name: /^Run/ }).click();
  const result = page.locator('.sql-result');
  await result.waitFor({ timeout: 45_000 });
  await openDownload(result);
  const parquet = await download(page, 'Parquet', folder);
  expect(await ask(`FROM read_parquet('${parquet}')`)).toEqual(asked);
  const csv = await download(page, 'CSV', folder);
  const safe = asked.map((row) =>
    row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? `'${cell}` : cell)),
  );
  // Beside the rows stand, in every file of rows alone, whose figures they are.
  const read = await ask(
    `SELECT * REPLACE (year::INTEGER AS year, usd::DOUBLE AS usd) FROM '${csv}'`,
  );
  expect(read.map((row) => row.slice(0, 5))).toEqual(safe);
  const book = await download(page, 'Excel', folder);
  expect(await sheetRows(book)).toEqual(asked);
});

test('corridors ticked one by one are taken away, and no others', async () => {
  const { page } = await visit('corridors/?from=FRA');
  await corridorsReady(page);
  for (const row of [0, 2, 3]) await page.getByRole('row').getByRole('checkbox').nth(row).check();
  const link = page.getByRole('link', { name: 'Open its SQL' });
  await expect.poll(() => page.locator('main').innerText()).toContain('3 corridors selected');
  const href = (await link.getAttribute('href')) ?? '';
  const sql = new URL(href, page.url()).searchParams.get('q') ?? '';
  const asked = await ask(`SELECT sender, receiver, usd::DOUBLE AS usd FROM (${sql})`);
  expect(asked).toHaveLength(3);
  await page.getByLabel('Name this selection').fill('My cut');
  const dialog = await openDownload(page.locator('.selection'));
  expect(await dialog.innerText()).toContain('3 selected corridors');
  const parquet = await download(page, 'Parquet', folder);
  expect(parquet).toMatch(/corridors-published-\d+-my-cut\.parquet$/);
  expect(await ask(`SELECT sender, receiver, usd::DOUBLE AS usd FROM '${parquet}'`)).toEqual(asked);
  const book = await sheetRows(await download(page, 'Excel', folder));
  expect(book.map(([sender, receiver]) => [sender, receiver])).toEqual(
    asked.map(([sender, receiver]) => [sender, receiver]),
  );
  for (const [at, row] of book.entries()) expect(row).toContain(asked[at]?.[2]);
});
