import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { malformed } from '../fuzz/lib/malformed-files.ts';
import { randomOf } from '../fuzz/lib/random.ts';
import { whole } from '../fuzz/lib/whole-files.ts';
import { expectText } from './lib/expect-text.ts';
import { journeys } from './lib/journey.ts';

const visit = journeys();
const files = 60;

const csv = 'sender,receiver,year,amount (US$)\nUSA,MEX,2021,5000000\nFRA,MAR,2021,6000000\n';

/** Gives the page a file and waits until it says what it makes of it. */
async function outcomeOf(page: Page, name: string, bytes: Uint8Array): Promise<string> {
  await page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) });
  const end = page
    .locator('.own__bring')
    .getByText(new RegExp(`Of [\\d,]+ rows? in|${name} could not`));
  await end.first().waitFor({ timeout: 10_000 });
  return page.locator('.own__bring').innerText();
}

test(`${files} malformed files in a row end in words or rows, and the page stays`, async () => {
  const { page } = await visit('own/');
  await page.locator('.own__kept').waitFor();
  const ends = { read: 0, unreadable: 0 };
  for (let seed = 5000; seed < 5000 + files; seed++) {
    const name = `file${seed}.csv`;
    const said = await outcomeOf(page, name, malformed(whole, randomOf(seed)));
    // Said of an error that nobody foresaw.
    expect(said, name).not.toContain('Reading it failed');
    if (said.includes('could not be read')) ends.unreadable++;
    else {
      ends.read++;
      await page.getByRole('button', { name: 'Do not keep it' }).click();
    }
  }
  // Were nothing read any more, or everything, the files would test nothing.
  expect(ends.read).toBeGreaterThan(files / 6);
  expect(ends.unreadable).toBeGreaterThan(files / 6);
  expect(await outcomeOf(page, 'good.csv', Buffer.from(csv))).toContain('2 are kept');
});

/** A browser's store that breaks: refused when it is opened, or full when it is written to. */
const broken = {
  refused: () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not in this window', 'SecurityError');
    };
  },
  full: () => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  },
};

test.each([
  ['refused', /This browser lets nothing be kept/],
  ['full', /The browser had no room for it/],
] as const)(
  'with the store %s a table serves the visit, and the page says so',
  async (how, said) => {
    const { page } = await visit('own/', {
      prepare: (opened) => opened.addInitScript(broken[how]),
    });
    await page.locator('.own__kept').waitFor();
    await outcomeOf(page, 'visit.csv', Buffer.from(csv));
    await page.getByRole('button', { name: 'Keep and use it' }).click();
    await page.locator('.own__table').waitFor();
    await expectText(page, said);
    await page.getByRole('link', { name: /On the map/ }).click();
    await expectText(page, /Morocco has the highest value/);
    await page.getByRole('link', { name: 'Your data', exact: true }).first().click();
    await page.getByRole('button', { name: 'Remove visit' }).click();
    await expectText(page, /None yet/);
  },
);
