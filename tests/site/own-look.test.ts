import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { openEmbedDialog } from './lib/embed-dialog.ts';
import { journeys } from './lib/journey.ts';
import { measurePage } from './lib/measure-page.ts';

const open = journeys();
const title = 'Home <b>first</b> & "far"';

/** Unfolds all that can be made one's own. */
async function unfold(page: Page): Promise<void> {
  await page.locator('.own-look').waitFor();
  const folded = page.locator('.own-look__group:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
}

/** The text of a file that a button gives. */
async function fileOf(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

test('own words and colours go from the dialog to the address, the embed and the file', async () => {
  const { page } = await open('embed/');
  await openEmbedDialog(page, 'top-partners');
  await unfold(page);
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Hide the subtitle').check();
  await page.getByLabel('Note', { exact: true }).fill('Our own note.');
  await page.getByLabel('Second colour', { exact: true }).check();
  await page.getByLabel('Second colour in hexadecimal digits').fill('ffd43b');
  await page.getByText(/Too faint on the light ground \(1\.4 : 1/).waitFor();
  await page.getByRole('button', { name: /^Take .*, which stands out$/ }).click();
  expect(await page.getByText(/^Too faint/).count()).toBe(0);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Address', exact: true }).check();
  const code = page.getByRole('textbox', { name: 'Code to copy' });
  await expect.poll(() => code.inputValue()).toMatch(/second=/);
  const address = await code.inputValue();
  expect(new URL(address).searchParams.get('title')).toBe(title);

  await page.getByRole('radio', { name: 'File', exact: true }).check();
  const html = await fileOf(page, 'Save as HTML');
  expect(html).toContain('Home &lt;b&gt;first&lt;/b&gt; &amp;');
  expect(html).toMatch(/<dc:contributor>.*Written by the page.*: title, note\. Title of the Rem/s);
  expect(html).toContain('Published figures.');

  await page.goto(address);
  await page.locator('.embed[data-state=drawn]').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
  expect(await page.title()).toBe(title);
  expect(await page.locator('.embed__subtitle').textContent()).toBe('');
  expect(await page.locator('.embed__foot').textContent()).toMatch(
    /Our own note\..*Written by the page that shows this figure.*: title, note\..*Published figures/s,
  );
  const bar = await page
    .locator('.plot-bar[data-tone=flow]')
    .first()
    .evaluate((mark) => getComputedStyle(mark).getPropertyValue('--tone'));
  expect(bar.trim()).toBe(`#${new URL(address).searchParams.get('second')}`);
  expect(await axeViolations(page)).toEqual([]);
});

test('what cannot be used of an own look is told, and the atlas’s stays', async () => {
  const search = new URLSearchParams({
    economies: 'NPL',
    theme: 'light',
    title: 'x'.repeat(200),
    note: 'turned\u202e round',
    accent: 'fdfdfd',
  });
  const { page } = await open(`embed/top-partners/?${search}`);
  await page.locator('.embed[data-state=drawn]').waitFor();
  const told = await page.locator('.embed__problems li').allTextContents();
  expect(told.join(' ')).toMatch(/title “x+”.*too long.*note “.*no letters.*accent “fdfdfd”/s);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/Nepal/);
});

test('on a phone, in Arabic, a picture in own words is made and kept', async () => {
  const { page } = await open('ar/country/NPL/', {
    viewport: { width: 360, height: 740 },
    colorScheme: 'dark',
  });
  const figure = page.locator('#top-partners');
  await figure.locator('.figure__unfold').click();
  await figure.getByRole('button', { name: /^صورة/ }).click();
  await unfold(page);
  await page.getByLabel('العنوان', { exact: true }).fill('بلدي');
  // A name that no economy has: the field points at nothing.
  await page.locator('.own-look [role=combobox]').fill('لا اسم كهذا');
  await page.getByRole('radio', { name: 'SVG' }).check();
  await expect
    .poll(() => page.locator('.picture-dialog__preview img').getAttribute('alt'))
    .toMatch(/^بلدي/);
  expect(await axeViolations(page)).toEqual([]);
  expect(await measurePage(page)).toEqual({ overflow: 0, smallTargets: [], smallTexts: [] });
  const svg = await fileOf(page, 'تنزيل');
  expect(svg).toMatch(/<dc:title>بلدي<.*<dc:contributor>.*ممن أعدّ هذه الصورة/s);
});
