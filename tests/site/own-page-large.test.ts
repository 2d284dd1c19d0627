import { expect, test } from 'vitest';
import { expectText } from './lib/expect-text.ts';
import { heartbeat } from './lib/heartbeat.ts';
import { journeys } from './lib/journey.ts';

const visit = journeys();

test('a million rows are read with their progress shown while the page goes on', async () => {
  const { page } = await visit('own/');
  await page.locator('.own__kept').waitFor();
  const file = await page.evaluateHandle(() => {
    const parts = ['sender,receiver,year,amount (US$)\n'];
    const codes = ['USA', 'MEX', 'IND', 'FRA', 'MAR', 'PHL', 'ARE', 'NPL', 'DEU', 'TUR'];
    for (let row = 0; row < 1_000_000; row++)
      parts.push(
        `${codes[row % 10]},${codes[(row >> 4) % 10]},${2000 + (row % 24)},${row * 7}.25\n`,
      );
    const data = new DataTransfer();
    data.items.add(new File([parts.join('')], 'million.csv'));
    return data;
  });
  // The making of the file is none of the page's work.
  const longestGap = await heartbeat(page);
  await page.locator('.own__drop').dispatchEvent('drop', { dataTransfer: file });
  const bar = page.locator('.own__reading progress[value]');
  await bar.waitFor();
  await expectText(page, /Reading million\.csv: [\d,.]+.* rows|Understanding the rows/);
  await page
    .getByText(/Of 1,000,000 rows in the file, 1,000,000 are kept/)
    .waitFor({ timeout: 50_000 });
  await page.getByRole('button', { name: 'Keep and use it' }).click();
  await page.locator('.own__table').first().waitFor();
  await page.getByRole('link', { name: /On the map/ }).click();
  await expectText(page, /has the highest value/);
  // Nothing of the work is the page's own: a beat of a second or more would be a frozen page.
  expect(await longestGap()).toBeLessThan(1_000);
});
