import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openEmbedDialog } from './lib/embed-dialog.ts';
import { hostileHost, type HostileHost } from './lib/hostile-host.ts';
import { journeys } from './lib/journey.ts';

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
function drawn(frame: Page | Frame): Promise<DrawnText[]> {
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

test.each(['world-map', 'money-over-time', 'women-share-ranked', 'corridor-split'])(
  '%s stands whole in any page, without the atlas',
  async (figure) => {
    const { page } = await open('embed/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await openEmbedDialog(page, figure);
    await page.getByRole('radio', { name: 'File', exact: true }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as HTML' }).click(),
    ]);
    const file = await readFile(await download.path(), 'utf8');
    expect(file.match(/<(?:a|text)\b[^>]*>Remittance Atlas</g)).toHaveLength(1);
    expect(file).not.toMatch(/<script|<link|<style|src=|href="(?!http)/);
    await page.getByRole('button', { name: /shielded/ }).click();
    await page.getByText('Copied.').waitFor();
    const shielded = await page.evaluate(() => navigator.clipboard.readText());

    const kept = host.file(`${figure}.html`, file);
    const alone = await open(kept, { site: host.url, viewport: { width: 720, height: 900 } });
    const inFile = await drawn(alone.page);
    expect(inFile.length).toBeGreaterThan(5);
    expect(await alone.page.locator('svg').textContent()).toContain('figures. ');

    const inPage = await open(host.page(figure, [`<div class="column">${shielded}</div>`]), {
      site: host.url,
    });
    // The picture in a page has the way back in it.
    const shown = (await drawn(inPage.page)).filter(
      ({ said }) => !said.startsWith('Remittance Atlas'),
    );
    expect(shown.map(({ said }) => said)).toEqual(inFile.map(({ said }) => said));
    const moved = shown.flatMap(({ place }, text) =>
      place.map((px, axis) => Math.abs(px - (inFile[text]?.place[axis] ?? NaN))),
    );
    expect(Math.max(...moved)).toBeLessThan(2);
  },
);
