import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { expectText } from './lib/expect-text.ts';
import { journeys } from './lib/journey.ts';
import { at, editorReady, resultRows, run, write } from './lib/sql-console.ts';

const visit = journeys();

async function again(page: Page, sql: string): Promise<string[][]> {
  await write(page, sql);
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(300);
  await page.locator('.sql-result, .notice--error').first().waitFor({ timeout: 45_000 });
  return resultRows(page);
}

test('a query is named, read by others, kept over a reload, taken along and brought back', async () => {
  const { page } = await visit(at("SELECT name, region FROM economy WHERE economy = 'NPL'"));
  await editorReady(page);
  await page.getByLabel('Name of this statement').fill('Nepal, the economy');
  await page.getByLabel('Name of this statement').press('Enter');
  await expectText(page, 'FROM nepal_the_economy');
  await run(page);
  expect(await again(page, 'SELECT region FROM nepal_the_economy AS n')).toEqual([['asia']]);
  await again(page, 'FROM economy JOIN nepal_the_economy USING (nam)');
  await expectText(page, 'nam');

  await page.reload();
  await editorReady(page);
  expect(await page.locator('.sql-result').count()).toBe(0);
  await page.getByText('Your named queries (1)').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all as one .sql file' }).click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).toContain(
    '-- name: Nepal, the economy\n-- table: nepal_the_economy\nSELECT name',
  );
  await page.getByRole('button', { name: 'Remove Nepal, the economy' }).click();
  await page.getByText('Your named queries (0)').waitFor();
  const field = page.locator('.sql-saved input[type=file]');
  await field.setInputFiles(path);
  await expectText(page, '1 new, 0 already here');
  await field.setInputFiles({
    name: 'x.sql',
    mimeType: 'text/plain',
    buffer: Buffer.from([0, 1, 2]),
  });
  await expectText(page, 'no text that can be read');
  await page.getByText('Your named queries (1)').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test(
  'a result becomes a table of one’s own, and leads to the map',
  { timeout: 120_000 },
  async () => {
    const { page } = await visit(
      at(
        "SELECT economy, 2021 AS year, 5 AS score FROM economy WHERE region = 'asia' ORDER BY ALL",
      ),
    );
    await run(page);
    await page.getByRole('button', { name: 'Keep as a table of your own' }).click();
    await page.getByText(/^Kept as own\./).waitFor({ timeout: 45_000 });
    // The keyboard goes on at what came of it.
    expect(
      await page.locator('.sql-result__own:focus-within, .sql-result__own:focus').count(),
    ).toBe(1);
    const said = await page.getByText(/^Kept as own\./).innerText();
    const name = /own\.(\w+)/.exec(said)?.[1] ?? '';
    expect(await again(page, `SELECT count(*) > 40, min(score) FROM own.${name}`)).toEqual([
      ['true', '5'],
    ]);
    await again(page, `SELECT m.score, e.name FROM own.${name} m JOIN economy e USING (economy)`);
    await expectText(page, 'The reader’s own, no publisher’s: score.');
  },
);

test(
  'a download holds every row, and what is nearly right is mended',
  { timeout: 120_000 },
  async () => {
    const { page } = await visit(at('SELECT range AS n, range % 7 AS seven FROM range(120001)'));
    await editorReady(page);
    await run(page);
    await expectText(page, 'The first 100,000 of more rows');
    await expectText(page, 'Drawn: 100,000');
    await page.locator('main').getByRole('button', { name: 'Download', exact: true }).click();
    await expectText(page, 'Every row of the statement');
    const download = page.waitForEvent('download', { timeout: 60_000 });
    await page.locator('.take__format', { hasText: 'Parquet' }).click();
    expect((await download).suggestedFilename()).toBe('remittance-atlas-query.parquet');
    await expectText(page, '120,001 rows');
    await page.keyboard.press('Escape');

    await again(page, "SELECT name FROM economy WHERE economy = 'Nepal'");
    await expectText(page, 'No economy is Nepal');
    await page.getByRole('button', { name: /^NPL/ }).click();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => resultRows(page), { timeout: 45_000 }).toEqual([['Nepal']]);
    await again(page, 'FROM modelled_flow(1990)');
    await expectText(page, 'There is no estimate for the year 1990.');
  },
);
