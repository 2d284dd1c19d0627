import { gzipSync, strToU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { expectText } from './lib/expect-text.ts';
import { journeys } from './lib/journey.ts';

const visit = journeys();

async function choose(page: Page, name: string, bytes: string | Uint8Array): Promise<void> {
  // Listed only once the page that came answers.
  await page.locator('.own__kept').waitFor();
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes);
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer });
}

const bulletin = `Bulletin,of,May
for,all,countries
sender,receiver,sent
name,name,US$ million
Qatar,Nepal,12
,India,13
`;

test('rows, fill and separator are set with the first rows shown, and serve the next file of the name', async () => {
  const { page } = await visit('own/');
  await choose(page, 'bulletin.csv.gz', gzipSync(strToU8(bulletin)));
  await expectText(page, /bulletin\.csv\.gz was unpacked/);
  await page.getByText('Change how it is read').click();
  const raw = page.locator('.own__raw');
  expect(await raw.locator('tr').first().innerText()).toMatch(/1 names\s+Bulletin/);
  await page.getByLabel('Names of the columns').selectOption('in the rows that I give');
  await page.getByLabel('from row').fill('3');
  await raw.locator('tr[data-kind=names] td', { hasText: 'sender' }).waitFor();
  // By the keyboard alone: the next field is the last row, then the first of the data.
  await page.getByLabel('from row').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('5');
  await raw.locator('tr[data-kind=left] td', { hasText: 'US$ million' }).waitFor();
  await expectText(page, /Of 2 rows in the file, 1 are kept/);
  await page.getByRole('checkbox', { name: 'sender' }).check();
  await expectText(page, /Of 2 rows in the file, 2 are kept/);
  await expectText(page, /Blank cells took what stands above them: sender/);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Cells are separated by').selectOption('vertical bars');
  await page.getByText('Cells are separated by').waitFor();
  await expectText(page, /could not be read|Of \d rows in the file/);
  await page.getByLabel('Cells are separated by').selectOption({ index: 0 });
  await expectText(page, /Of 2 rows in the file, 2 are kept/);
  await page.getByRole('button', { name: 'Keep and use it' }).click();
  await expectText(page, /Read from bulletin\.csv\.gz as you set it/);

  await choose(page, 'bulletin.csv.gz', gzipSync(strToU8(`${bulletin}Oman,Nepal,5\n`)));
  await expectText(page, /A file of this name was read before/);
  await expectText(page, /Of 3 rows in the file, 3 are kept/);
  await page.getByRole('button', { name: 'Read it as if nothing were set' }).click();
  await page.getByText('A file of this name was read before').waitFor({ state: 'detached' });
});

test('nearly known names are all taken with one press, and known in the next file', async () => {
  const { page } = await visit('own/');
  const rows = (year: number) =>
    `country,year,n\nFrance,${year},1\nGermany,${year},2\nCoted'Ivore,${year},3\nMorroccoo,${year},4\n`;
  await choose(page, 'first.csv', rows(2020));
  await expectText(page, /Of 4 rows in the file, 2 are kept/);
  await page.getByRole('button', { name: 'Take the nearest economy for all 2 names' }).click();
  await expectText(page, /Of 4 rows in the file, 4 are kept/);
  await expectText(page, /2 names were taken as offered/);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expectText(page, /Of 4 rows in the file, 2 are kept/);
  await page.getByRole('button', { name: 'Take the nearest economy for all 2 names' }).click();
  await expectText(page, /Of 4 rows in the file, 4 are kept/);
  await page.getByRole('button', { name: 'Do not keep it' }).click();

  await page.reload();
  await choose(page, 'second.csv', rows(2021));
  await expectText(page, /Of 4 rows in the file, 4 are kept/);
  await page.getByText('2 names were understood by your list of names').click();
  expect(await axeViolations(page)).toEqual([]);
  await page.locator('.own__correct').getByRole('button', { name: 'Forget Morroccoo' }).click();
  await expectText(page, /Of 4 rows in the file, 3 are kept/);
  const list = page.getByRole('region', { name: 'Your names of economies' });
  const saved = page.waitForEvent('download');
  await list.getByRole('button', { name: 'Download the list as CSV' }).click();
  expect((await saved).suggestedFilename()).toBe('names-of-economies.csv');
  await list.getByRole('button', { name: 'Forget all of them' }).click();
  await expectText(page, /1 name is forgotten/);
});
