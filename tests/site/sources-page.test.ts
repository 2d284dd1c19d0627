import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { journeys } from './lib/journey.ts';
import { measurePage } from './lib/measure-page.ts';

const visit = journeys();
const phone = { viewport: { width: 360, height: 740 } };

test('on a phone the page is short until something is opened; links, keys and search open it', async () => {
  const { page } = await visit('sources/', phone);
  await page.locator('article.source').first().waitFor();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBeLessThan(6_000);
  expect(await page.getByRole('heading', { level: 4 }).count()).toBeGreaterThan(20);
  // The browser's own search finds what is folded.
  await expect
    .poll(() => page.locator('#elsewhere-folded').getAttribute('hidden'))
    .toBe('until-found');
  await page.locator('#downloads-folded').dispatchEvent('beforematch');
  await page.locator('#downloads table').waitFor();
  await page.getByRole('link', { name: 'From R, Python, DuckDB and clusters' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('remittance_atlas').first().waitFor();
  const article = page.locator('article.source').first().locator('.figure__unfold');
  await article.focus();
  await page.keyboard.press('Enter');
  expect(await article.getAttribute('aria-expanded')).toBe('true');
  await page.locator('article.source dl').first().waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page)).toEqual([]);
});

test('the data from elsewhere: every file is there, and what is typed is copied by key', async () => {
  const { page } = await visit('ar/sources/#elsewhere', {
    permissions: ['clipboard-read', 'clipboard-write'],
    ...phone,
  });
  const part = page.locator('#elsewhere');
  await part.locator('pre').first().waitFor();
  const files = await part
    .locator('a[download]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files).toHaveLength(13);
  for (const file of files) {
    const answer = await page.request.get(file);
    expect([file, answer.status()]).toEqual([file, 200]);
    expect((await answer.body()).length).toBeGreaterThan(100);
  }
  const texts = await part.locator('pre').allInnerTexts();
  expect(texts).toHaveLength(6);
  for (const [at, text] of texts.entries()) {
    await part.locator('.copy').nth(at).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  // What is typed names this site.
  expect(texts[0]).toContain(new URL('data/latest', new URL('../../', page.url())).href);
  expect(await measurePage(page)).toEqual({ overflow: 0, smallTargets: [], smallTexts: [] });
  expect(await axeViolations(page)).toEqual([]);
});
