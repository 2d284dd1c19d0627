import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { registry } from '../../src/figures/figure/registry.ts';
import { openEmbedDialog } from './lib/embed-dialog.ts';
import { hostileHost, type HostileHost } from './lib/hostile-host.ts';
import { journeys } from './lib/journey.ts';
import { exportedEmbeds } from './lib/exported-embeds.ts';

const open = journeys();
let host: HostileHost;

beforeAll(async () => {
  host = await hostileHost(new URL(inject('site')).origin);
});
afterAll(() => host.close());

/** A text of a picture, its colour, and where it stands in the picture, in the picture's own px. */
interface DrawnText {
  said: string;
  place: readonly number[];
}

/** The texts of the only picture of a page. */
function drawn(frame: Page): Promise<DrawnText[]> {
  return frame.evaluate(() => {
    const svg =
      document.querySelector('svg') ??
      document.querySelector('.column > div')?.shadowRoot?.querySelector('svg');
    if (!svg) return [];
    const around = svg.getBoundingClientRect();
    const scale = around.width / svg.viewBox.baseVal.width;
    return [...svg.querySelectorAll('text')].map((text) => {
      const { left, top, width } = text.getBoundingClientRect();
      const place = [left - around.left, top - around.top, width];
      const { fill } = getComputedStyle(text);
      return { said: `${text.textContent} ${fill}`, place: place.map((px) => px / scale) };
    });
  });
}

/** What is shown of a piece of a page, as a picture. */
async function seen(page: Page, address: string): Promise<Buffer> {
  await page.goto(address);
  return page.locator('.apart').screenshot({ animations: 'disabled' });
}

test('what the dialog gives is whole without the atlas', async () => {
  const { page } = await open('embed/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await openEmbedDialog(page, 'money-over-time');
  await page.getByRole('radio', { name: 'File', exact: true }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as HTML' }).click(),
  ]);
  checkFile(await readFile(await download.path(), 'utf8'));
  await page.getByRole('button', { name: /shielded/ }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^<div><template shadowrootmode="open"><svg .*<\/template><\/div>$/s,
  );
});

test(
  'every figure stands whole in any page, as a file and shielded',
  { timeout: 120_000 },
  async () => {
    const { page } = await open('embed/');
    const exported = await exportedEmbeds(page, inject('site'), registry);
    expect(exported.length).toBeGreaterThanOrEqual(30);
    const { page: guest } = await open(host.file('empty.html', '<!doctype html>'), {
      site: host.url,
      viewport: { width: 720, height: 900 },
    });
    const spoilt: string[] = [];
    for (const { figure, file, shielded } of exported) {
      checkFile(file);
      await guest.goto(host.file(`${figure}.html`, file));
      const inFile = await drawn(guest);
      expect(inFile.length, figure).toBeGreaterThan(5);
      expect(await guest.locator('svg').textContent(), figure).toMatch(/figures\. |atlas’s own/);

      const pieces = [`<div class="column apart">${shielded}</div>`];
      const plain = await seen(guest, host.plainPage(`plain-${figure}`, pieces));
      const hostile = await seen(guest, host.page(`hostile-${figure}`, pieces));
      if (!plain.equals(hostile)) spoilt.push(figure);
      // The picture in a page has the way back in it.
      const shown = (await drawn(guest)).filter(({ said }) => !said.startsWith('Remittance Atlas'));
      expect(shown.map(({ said }) => said)).toEqual(inFile.map(({ said }) => said));
      const moved = shown.flatMap(({ place }, text) =>
        place.map((px, axis) => Math.abs(px - (inFile[text]?.place[axis] ?? NaN))),
      );
      expect(Math.max(...moved), figure).toBeLessThan(2);
    }
    expect(spoilt).toEqual([]);
  },
);

/** A file has one way back and asks for nothing. */
function checkFile(file: string): void {
  expect(file.match(/<(?:a|text)\b[^>]*>Remittance Atlas</g)).toHaveLength(1);
  expect(file).not.toMatch(/<script|<link|<style|src=|href="(?!http)/);
}
