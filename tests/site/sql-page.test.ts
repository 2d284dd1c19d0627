import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';
import { openInNode } from '../../src/database/engine/node-connector.ts';
import { axeViolations } from './lib/axe.ts';
import { expectText } from './lib/expect-text.ts';
import { journeys } from './lib/journey.ts';
import { measurePage } from './lib/measure-page.ts';
import { mainText, withoutEngine } from './lib/page-ready.ts';
import { editorReady, at, resultRows, run, write } from './lib/sql-console.ts';
import { styleTies } from './lib/style-ties.ts';

const visit = journeys();
const failing = /Failed to load resource|net::ERR_/;
test('a question of the field is asked by keyboard, and answered as in Node', async () => {
  const sql = readFileSync(join(root, 'src/database/examples/least-developed.sql'), 'utf8');
  const node = await openInNode(join(root, 'public/data/latest/atlas.duckdb'));
  const wanted = await node.query(sql, []);
  await node.close();
  const { page } = await visit('sql/');
  await editorReady(page);
  await page.getByText('Begin with a question').click();
  await page.getByRole('button', { name: /least developed countries carry/ }).press('Enter');
  // The editor has the focus now.
  await page.keyboard.press('Control+Enter');
  await page.locator('.sql-result').waitFor({ timeout: 45_000 });
  expect(await resultRows(page)).toEqual(wanted.map((row) => Object.values(row).map(String)));
  expect(wanted.length).toBeGreaterThan(2);
  await expectText(page, `${wanted.length} rows`);
  await expectText(page, /estimates of the atlas/);
  await expectText(page, /Remittance Prices Worldwide/);
  await page.locator('.sql-chart svg').waitFor();
  await page.getByText('Your last statement').waitFor();
  expect(new URL(page.url()).searchParams.get('q')).toBe(sql.trim());
});

test('Tab indents in the editor, Escape and then Tab leaves it', async () => {
  const { page } = await visit(at('SELECT 1'));
  await editorReady(page);
  const field = page.getByRole('textbox', { name: /SQL statement/ });
  await field.focus();
  await page.keyboard.press('Tab');
  expect(await field.evaluate((element) => element.matches(':focus'))).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await field.evaluate((element) => element.matches(':focus'))).toBe(false);
});

test('nothing that is typed fast into an emptied editor is lost, and running closes the list', async () => {
  const { page } = await visit(at('SELECT 1'));
  await editorReady(page);
  const field = page.getByRole('textbox', { name: /SQL statement/ });
  await field.focus();
  const text = 'FROM economy LIMIT 3 -- abcdefghijklmnopqrstuvwxyz';
  const hand = await page.context().newCDPSession(page);
  for (let round = 0; round < 8; round++) {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    // Faster than the page draws: no letter waits for the one before.
    await Promise.all([...text].map((letter) => hand.send('Input.insertText', { text: letter })));
    await expect.poll(() => field.innerText()).toBe(text);
  }
  await page.keyboard.press('Enter');
  await page.keyboard.type('SEL', { delay: 30 });
  await page.locator('.cm-tooltip-autocomplete').waitFor();
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => page.locator('.cm-tooltip-autocomplete').count()).toBe(0);
});

test('a link shows its statement and runs it only when told to', async () => {
  const { page } = await visit(at("SELECT 6 * 7 AS answer, NULL AS nothing, '' AS empty"));
  await expectText(page, 'has not run');
  await page.waitForTimeout(1500);
  expect(await page.locator('.sql-result').count()).toBe(0);
  await run(page);
  expect(await resultRows(page)).toEqual([['42', 'NULL', '(empty)']]);
  await expect.poll(() => mainText(page)).not.toContain('has not run');
});

test('an error says where, and its suggestion mends it', async () => {
  const { page } = await visit(at('SELECT name,\n  incom\nFROM economy LIMIT 1'));
  await editorReady(page);
  await run(page);
  await expectText(page, 'There is nothing called incom here.');
  await page.locator('.cm-lintRange-error', { hasText: 'incom' }).waitFor();
  await page.getByRole('button', { name: 'Line 2, column 3' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await styleTies(page)).toEqual([]);
  await page.getByRole('button', { name: 'income', exact: true }).click();
  await run(page);
  await page.locator('.sql-table tbody td').first().waitFor();
});

test('hostile statements end in words, one after the other', async () => {
  const { page } = await visit(at('SELECT 1'));
  await editorReady(page);
  const words = [
    ["SELECT * FROM read_csv('data/manifest.json')", 'read_csv is not available here'],
    ["FROM 'https://example.org/x.csv'", 'reach no file and no address'],
    ['DROP TABLE economy', 'Only reading is possible here'],
    ['SELECT 1; SET threads = 1', 'One statement at a time'],
    ['FROM duckdb_settings()', 'duckdb_settings is not available here'],
  ] as const;
  for (const [sql, said] of words) {
    await write(page, sql);
    await page.keyboard.press('Control+Enter');
    await expectText(page, said);
  }
});

test('without an engine the text is kept, and trying again helps', async () => {
  const { page } = await visit(at('SELECT 6 * 7 AS answer'), {
    expected: failing,
    prepare: withoutEngine,
  });
  await run(page);
  await expectText(page, 'There is no database engine.');
  await expectText(page, 'Your text is kept.');
  await page.unroute('**/engine-*');
  await page.locator('main').getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => resultRows(page), { timeout: 45_000 }).toEqual([['42']]);
});

test('without the editor’s script a plain field does its work', async () => {
  const { page } = await visit(at('SELECT 6 * 7 AS answer'), {
    expected: failing,
    prepare: (opened) => opened.route('**/code-editor-*', (route) => route.abort()),
  });
  const field = page.getByRole('textbox', { name: /SQL statement/ });
  await field.fill('SELECT 5 AS five');
  await field.press('Control+Enter');
  await expect.poll(() => resultRows(page), { timeout: 45_000 }).toEqual([['5']]);
});

test('the words to a table are found, and its name is written into the statement', async () => {
  const { page } = await visit(at('SELECT '));
  await editorReady(page);
  await page.getByLabel('Search tables and columns').fill('exchange-rate margin');
  await page.locator('.sql-schema__table summary', { hasText: 'corridor_cost_quarter' }).waitFor();
  await page.getByRole('button', { name: 'fx_margin_pct' }).first().click();
  await expect.poll(() => page.locator('.cm-content').innerText()).toContain('fx_margin_pct');
});

test.each([
  [
    'a phone in the dark',
    { viewport: { width: 360, height: 740 }, hasTouch: true, colorScheme: 'dark' as const },
    '',
  ],
  ['a tablet in Arabic', { viewport: { width: 768, height: 900 } }, '&lang=ar'],
])('on %s nothing is cut, too small or out of reach', async (_, options, more) => {
  const { page } = await visit(at('SELECT name, lat FROM economy LIMIT 40', more), options);
  await editorReady(page);
  await page.locator('.sql-bar__run').click();
  await page.locator('.sql-chart svg').waitFor({ timeout: 45_000 });
  await page.locator('.sql-schema__table').first().waitFor();
  await page.locator('.sql-schema__table summary').first().click();
  expect(await measurePage(page)).toEqual({ overflow: 0, smallTargets: [], smallTexts: [] });
  expect(await axeViolations(page)).toEqual([]);
});
