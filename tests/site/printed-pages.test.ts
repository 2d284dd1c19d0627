import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeys } from './lib/journey.ts';
import { readPrinted, type PrintedSheet } from './lib/printed-sheets.ts';

const visit = journeys();
const margin = 34;
/** Smallest size of text, pt, and what a number in a PDF may be off. */
const smallest = 8.99;

async function opened(path: string): Promise<Page> {
  const { page } = await visit(path);
  const drawn =
    '.figure__picture svg, .stage .map-leaflet, .grid [data-row], .privacy__kept, .glossary__term';
  await page.locator(drawn).first().waitFor();
  await expect.poll(() => page.locator('.figure__waiting').count()).toBe(0);
  await expect.poll(() => page.locator('[data-loading]').count()).toBe(0);
  return page;
}

/** How far down its sheet the last line of text stands, 0–1. */
function filled({ texts, height }: PrintedSheet): number {
  return (Math.max(0, ...texts.map(({ y }) => y)) - margin) / (height - 2 * margin);
}

/** Whether nothing but headings stands below the first heading of the last lines. */
function endsInHeading({ texts, headings }: PrintedSheet): boolean {
  const last = texts.reduce((low, text) => (text.y > low.y ? text : low));
  return last.mark !== null && headings.has(last.mark);
}

// Most sheets, and the least that any but the last may be filled.
const pages = [
  ['country/MEX/', 'A4', 6, 0.6],
  ['country/MEX/?lang=ar', 'A4', 6, 0.6],
  ['country/MEX/', 'Letter', 7, 0.5],
  ['country/SSD/?lang=fr', 'A4', 6, 0.5],
  ['country/NPL/?with=IND,MEX,PHL&lang=es', 'Letter', 12, 0.2],
  ['corridor/USA/MEX', 'A4', 3, 0.6],
  ['corridor/USA/MEX?lang=ar', 'Letter', 3, 0.6],
  ['costs/', 'A4', 7, 0.5],
  ['flows/', 'A4', 2, 0.5],
  ['gender/', 'A4', 8, 0.35],
  ['gender/?lang=ar', 'Letter', 8, 0.35],
  ['', 'A4', 1, 0],
  ['?lang=fr', 'Letter', 1, 0],
  ['?lang=ar', 'A4', 1, 0],
  ['?focus=MEX&direction=in&lang=fr', 'Letter', 1, 0],
  ['corridors/', 'A4', 3, 0.8],
  ['sources/changes/', 'A4', 6, 0.5],
  ['sources/central-banks/', 'A4', 3, 0.5],
  ['methods/', 'A4', 4, 0.5],
  ['scenarios/', 'A4', 5, 0.5],
  ['stories/pacific/', 'A4', 4, 0.6],
  ['stories/gulf-women/?lang=ar', 'A4', 6, 0.5],
  ['privacy/', 'A4', 1, 0],
  ['glossary/?lang=ar', 'A4', 5, 0.5],
  ['sources/changes/?lang=ar', 'Letter', 7, 0.5],
  ['corridors/?lang=ar', 'Letter', 4, 0.8],
] as const;

test.each(pages)(
  'printed, %s on %s is %i sheets at the most, none near empty, none ending in a heading',
  async (path, format, most, least) => {
    const page = await opened(path);
    const { sheets, drawings } = await readPrinted(await page.pdf({ format, tagged: true }));
    expect(sheets.length).toBeLessThanOrEqual(most);
    const fills = sheets.slice(0, -1).map(filled);
    expect(Math.min(1, ...fills), fills.map((one) => one.toFixed(2)).join(' ')).toBeGreaterThan(
      least,
    );
    expect(sheets.map(endsInHeading)).not.toContain(true);
    expect(
      Math.min(...sheets.flatMap(({ texts }) => texts.map(({ size }) => size))),
    ).toBeGreaterThan(smallest);
    expect(drawings.filter((on) => on !== 1)).toEqual([]);
  },
);

test.each([
  ['country/MEX/?with=NPL&lang=es', '/es/country/MEX/?with=NPL'],
  ['corridor/USA/MEX', '/corridor/USA/MEX?lang=en'],
  ['gender/?lang=fr', '/fr/gender/'],
  ['?focus=MEX', '/?focus=MEX&lang=en'],
  ['corridors/?to=NPL', '/corridors/?to=NPL&lang=en'],
])('printed, %s bears its address and nothing to press', async (path, address) => {
  const page = await opened(path);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('.printed-head').innerText()).toContain(address);
  const pressed = page.locator('button, input, select, summary, nav a, .toggles');
  const seen = await pressed.evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 120)),
  );
  expect(seen.filter((one) => !/ranked-button|title-select/.test(one))).toEqual([]);
  const sources = page.locator('.figure__sources, .map-sources dl');
  expect(await sources.count()).toBeGreaterThan(0);
  for (const one of await sources.all()) expect(await one.isVisible()).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.printed-head').count()).toBe(0);
});
