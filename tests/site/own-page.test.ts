import { utils, write } from '@e965/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { expectText } from './lib/expect-text.ts';
import { journeys } from './lib/journey.ts';
import { styleTies } from './lib/style-ties.ts';

const visit = journeys();

const csv = `From,To,Year,Amount (US$ million)
France,Cote d'Ivoire,2021,"1,234.5"
France,Coted'Ivore,2020,12
United States,Mexico,2021,52000
United States,Mexico,2020,42000
United States,Guatemala,2021,abc
World,MEX,2021,4
`;

async function choose(page: Page, name: string, bytes: string | Uint8Array): Promise<void> {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes);
  // Listed only once the page that came answers.
  await page.locator('.own__kept').waitFor();
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer });
}

/** What stands in the element that has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep and use it' }).click();
  await page.locator('.own__table').first().waitFor();
}

test('a file with problems is corrected, drawn, listed beside the corridors, found again and removed', async () => {
  const { page } = await visit('own/');
  await choose(page, 'my corridors.csv', csv);
  await expectText(page, /Of 6 rows in the file, 3 are kept and 3 left out/);
  await expectText(page, /Coted'Ivore.*is no economy we know/);
  expect(await axeViolations(page)).toEqual([]);
  expect(await styleTies(page)).toEqual([]);
  await page.getByRole('button', { name: 'Another economy…' }).click();
  expect(await focused(page)).toBe("The economy that Coted'Ivore means");
  await page.getByRole('button', { name: 'It is Côte d’Ivoire' }).click();
  await expectText(page, /Of 6 rows in the file, 4 are kept and 2 left out/);
  await page.getByLabel('Unit of Amount').selectOption({ label: 'US$ billion' });
  await expectText(page, /US\$52,000,000,000,000/);
  await page.getByLabel('Unit of Amount').selectOption({ label: 'US$ million' });
  await expectText(page, /US\$1,234,500,000/);
  await keep(page);
  expect(await focused(page)).toContain('my corridors is kept.');
  await expectText(page, /own\.my_corridors/);
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('checkbox', { name: 'Amount (US$ million)' }).check();
  await page.getByRole('link', { name: /On the map/ }).click();
  await expectText(page, /Mexico has the highest value, US\$52 billion/);
  await expectText(page, /Your data, kept in this browser/);
  await page.goto(page.url());
  await expectText(page, /Mexico has the highest value, US\$52 billion/);
  expect(page.url()).toContain('measure=own.my_corridors.amount_usd');

  await page.getByRole('link', { name: 'Corridors', exact: true }).click();
  await expectText(page, /Amount \(US\$ million\) \(your data: my corridors, 2021\)/);

  await page.getByRole('link', { name: 'Your data', exact: true }).first().click();
  await page.getByRole('button', { name: 'Remove my corridors' }).click();
  await expectText(page, /my corridors is removed/);
  expect(await focused(page)).toBe('Your tables');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.own__table').waitFor();
  await page.getByRole('button', { name: 'Remove my corridors' }).click();
  await expectText(page, /None yet/);
  await page.reload();
  await expectText(page, /None yet/);
});

test('a kept table answers in SQL', { timeout: 90_000 }, async () => {
  const { page } = await visit('own/');
  await choose(page, 'mine.csv', csv);
  await keep(page);
  await page.getByRole('link', { name: 'In SQL' }).click();
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.getByText('52000000000').first().waitFor({ timeout: 60_000 });
  await expectText(page, /own\.mine/);
});

test('Excel and Parquet are read as the same rows', async () => {
  const { page } = await visit('own/');
  const rows = [
    ['sender', 'receiver', 'year', 'cost %'],
    ['USA', 'MEX', 2021, 4.5],
    ['FRA', 'MAR', 2021, 6.1],
  ];
  const book = write(
    { SheetNames: ['Costs'], Sheets: { Costs: utils.aoa_to_sheet(rows) } },
    { type: 'array', bookType: 'xlsx' },
  ) as ArrayBuffer;
  await choose(page, 'costs.xlsx', new Uint8Array(book));
  await expectText(page, /Of 2 rows in the file, 2 are kept/);
  await keep(page);
  const parquet = parquetWriteBuffer({
    columnData: rows[0]!.map((name, at) => ({
      name: String(name),
      data: rows.slice(1).map((row) => row[at]!),
    })),
  });
  await choose(page, 'costs.parquet', new Uint8Array(parquet));
  await expectText(page, /Of 2 rows in the file, 2 are kept/);
  await expectText(page, /A table of corridors/);
});

test('what cannot be read says why, and an example by the keyboard is read after it', async () => {
  const { page } = await visit('own/');
  await choose(page, 'scan.csv', '%PDF-1.7');
  await expectText(page, /scan\.csv could not be read.*It is a PDF/s);
  const example = page.getByRole('button', { name: 'Example: corridors', exact: true });
  await example.focus();
  await page.keyboard.press('Enter');
  await expectText(page, /Every row was understood/);
});

test('a link to own data that are not here says so and shows the atlas’s map', async () => {
  const { page } = await visit('?measure=own.gone.amount');
  await expectText(page, /not in this browser/);
  await expectText(page, /Money sent home/);
});

test('what a file leaves open is told beside the choice that settles it', async () => {
  const { page } = await visit('own/');
  const lines = [
    'país;remesas usd;Envíos (EUR)',
    'México;1.234;5',
    'Nepal;12.345;6',
    'Tonga;345.678;7',
  ];
  await choose(page, 'abierto.csv', lines.join('\n'));
  await expectText(page, /remesas usd: 1\.234 is read as 1,234; it could also be 1\.234/);
  await expectText(page, /Envíos \(EUR\): is in another currency than US dollars/);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Decimals are written with a').selectOption({ label: 'point: 1,234.5' });
  await expectText(page, /1\.234 is read as 1\.234; it could also be 1,234/);
});

test('what nothing says is asked before a table is kept, and what was done is taken back', async () => {
  const { page } = await visit('own/');
  const lines = [
    'country_a,country_b,year,age,amount (US$ million)',
    'Qatar,Nepal,2021,Total,100 e',
    'Qatar,Nepal,2021,0-14,30',
    'Qatar,Nepal,2021,15+,70',
  ];
  await choose(page, 'doubt.csv', lines.join('\n'));
  const keeping = page.getByRole('button', { name: 'Keep and use it' });
  await expectText(page, /One question above waits for your answer/);
  expect(await keeping.isDisabled()).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'From Nepal to Qatar' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => keeping.isDisabled()).toBe(false);
  expect(await page.getByLabel('What the column country_a is').inputValue()).toBe('receiver');
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(() => page.getByLabel('What the column country_a is').inputValue())
    .toBe('sender');

  const undo = page.getByRole('button', { name: /^Undo.*“Total” is the total/ });
  await undo.focus();
  await page.keyboard.press('Enter');
  await expectText(page, /“Total” is taken for one part among others/);
  expect(await focused(page)).toMatch(/^Do it again/);
  await page.keyboard.press('Enter');
  await expectText(page, /“Total” is the total of the rows beside it/);
  await keep(page);
  await page.getByRole('link', { name: /On the map/ }).click();
  await expectText(page, /Nepal has the highest value, US\$100 million/);
});

test('in a page that reads from the right, foreign texts stand under the heads of their columns', async () => {
  const { page } = await visit('own/?lang=ar');
  await choose(page, 'flows.csv', csv);
  await page.locator('.own__preview').waitFor();
  const apart = await page.locator('.own__preview').evaluate((table) => {
    const right = (of: Element) => {
      const range = document.createRange();
      range.selectNodeContents(of);
      return range.getBoundingClientRect().right;
    };
    const heads = [...table.querySelectorAll('thead th')].slice(1).map(right);
    return [...table.querySelectorAll('tbody tr')].flatMap((row) =>
      [...row.querySelectorAll('.own__text')].map((cell, at) =>
        Math.abs(right(cell) - (heads[at] ?? NaN)),
      ),
    );
  });
  expect(apart.length).toBeGreaterThan(10);
  expect(apart.filter((px) => !(px < 4))).toEqual([]);
  const space = await page
    .locator('.own__problem p:has(bdi)')
    .first()
    .evaluate((line) => {
      const [row, column] = [line.querySelector('b'), line.querySelector('bdi')].map((part) =>
        part!.getBoundingClientRect(),
      );
      return row!.left - column!.right;
    });
  // The point between them.
  expect(space).toBeGreaterThan(3);
});

test('a second correction made while the first is computed does not lose the file', async () => {
  const { page } = await visit('own/');
  const lines = Array.from({ length: 400_000 }, (_, row) => `MEX,${row}.25`);
  await choose(page, 'long.csv', ['economy,amount (US$)', ...lines].join('\n'));
  await expectText(page, /Of 400,000 rows in the file, 400,000 are kept/);
  const unit = page.getByLabel('Unit of amount');
  await unit.selectOption({ label: 'US$ thousand' });
  await unit.selectOption({ label: 'US$ million' });
  await expectText(page, /US\$250,000\b/);
  await keep(page);
  await expectText(page, /400,000 rows/);
});

test('own tables and their columns stand in the console while the engine does not come', async () => {
  const { page } = await visit('own/');
  for (const name of ['one', 'two']) {
    await choose(page, `${name}.csv`, csv);
    await keep(page);
    await expectText(page, `own.${name}`);
  }
  // Asked for and never answered.
  await page.route('**/data/page/engine-*', () => undefined);
  await page.goto(new URL('../sql/', page.url()).href);
  await page.locator('.sql-editor[data-ready]').waitFor();
  for (const name of ['own.one', 'own.two'])
    await page.locator('.sql-schema__own').getByText(name, { exact: true }).waitFor();
  await page.getByRole('textbox', { name: /SQL statement/ }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('FROM own.two WHERE amount', { delay: 20 });
  await page.locator('.cm-tooltip-autocomplete', { hasText: 'amount_usd' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Run/ }).click();
  await page.locator('.sql progress').waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: /^Run/ }).waitFor();
});

test('a table that one tab keeps is in the other without a reload, in SQL too', async () => {
  const { page } = await visit('own/');
  await page.locator('.own__kept').waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator('.own__kept').waitFor();
  await choose(page, 'my corridors.csv', csv);
  await keep(page);
  await other.locator('.own__table').first().waitFor();
  await choose(other, 'my corridors.csv', csv);
  await keep(other);
  await expect.poll(() => page.locator('.own__table').count()).toBe(2);
  await expectText(page, /own\.my_corridors_2/);
});

test('what this site keeps is removed on a second word, also from a tab beside', async () => {
  const { page } = await visit('own/');
  await choose(page, 'my corridors.csv', csv);
  await keep(page);
  const other = await page.context().newPage();
  await other.goto(new URL('../privacy/', page.url()).href);
  await other.locator('#stays button').click();
  await other.getByRole('button', { name: 'Yes, remove everything' }).click();
  await other.getByText('Everything has been removed').waitFor();
  expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  await page.locator('.own__kept').waitFor();
  expect(await page.locator('.own__table').count()).toBe(0);
});
