import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readGif } from '../../src/exports/picture/motion/testing/read-gif.ts';
import { readChunks, readText } from '../../src/exports/picture/png-chunks.ts';
import { registry } from '../../src/figures/figure/registry.ts';
import { sections } from '../../src/pages/country/sections.ts';
import { axeViolations } from './lib/axe.ts';
import { journeys } from './lib/journey.ts';
import { mapAnswers } from './lib/map-ready.ts';
import { figuresReady } from './lib/page-ready.ts';
import { extractors, missedLines, svgLines } from './lib/pdf-text.ts';
import {
  checkSvg,
  comparePixels,
  openPicture,
  pictureOf,
  screenshotOf,
  shownPicture,
} from './lib/picture-checks.ts';
import { styleTies } from './lib/style-ties.ts';

const visit = journeys({ whole: true });

/** Share of a drawing's squares that may differ between page and picture. */
const tolerance = 0.001;
/** The same where more falls between pixels, which a page and a picture round each in its way. */
const ownTolerance: Readonly<Record<string, number>> = {
  // Headings of the page stand between drawings: their letters.
  'top-partners': 0.015,
  'cost-by-corridor': 0.01,
  // Small drawings whose lines run along their zero: that line alone is put on whole pixels.
  'received-gdp-fdi': 0.002,
  // Much of the land is hatched, and its thin lines fall between pixels.
  'cost-map': 0.06,
};
/** Whose names of columns stand upright where they are narrow. */
const hasTurned = new Set(['flow-matrix']);
/** Width of the drawing in the plain picture, px. */
const drawn = 670;

async function pageWithDrawingsOf(path: string, width: number): Promise<Page> {
  const { page } = await visit(path, { viewport: { width: 720, height: 900 } });
  await figuresReady(page);
  const first = page.locator('.figure__picture').first();
  const now = await first.evaluate((element) => element.clientWidth);
  await page.setViewportSize({ width: 720 + width - now, height: 900 });
  await expect.poll(() => first.evaluate((element) => element.clientWidth)).toBe(width);
  // Drawings follow the page's width a moment later.
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.figure__picture svg.plot')].every(
        (svg) => Math.abs(Number(svg.getAttribute('width')) - wanted) < 1,
      ),
    width,
  );
  return page;
}

const shown = new Set<string>();
/** Of the figure that stands somewhere: some stand on their page twice, each under a name of its own. */
const idOf = (anchor: string) =>
  anchor
    .replace(/^migrants-(?:abroad|hosted)$/, 'migrants-by-sex')
    .replace(/^scenario-tested-\d+$/, 'scenario-tested');

test.each([
  'country/MEX',
  'country/region-africa',
  'corridor/SAU/BGD',
  'corridor/USA/MEX',
  'costs/',
  'flows/',
  'gender/',
  'programmes/',
  'sources/central-banks/',
  'sources/changes/',
  'methods/',
  'scenarios/',
])(
  'every figure of %s is in its picture as it is on the page, and the picture needs nothing else',
  async (path) => {
    const page = await pageWithDrawingsOf(path, drawn);
    const figures = await page
      .locator('section.figure:has(.figure-tools)')
      .evaluateAll((sections) => sections.map(({ id }) => id));
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const screenshot = await screenshotOf(page, figure);
      const heading = await page
        .locator(`section.figure[id="${figure}"] .figure__title`)
        .innerText();
      const svg = await pictureOf(page, figure);
      const report = await checkSvg(page, svg);
      expect({ figure, faults: report.faults }).toEqual({ figure, faults: [] });
      expect(report.title).toBe(heading);
      expect(report.description.length).toBeGreaterThan(heading.length);
      expect(report.texts).toBeGreaterThan(5);
      const pixels = await comparePixels(page, svg, screenshot, hasTurned.has(figure));
      expect(pixels.drawn, figure).toBeGreaterThan(0.02);
      expect(pixels.different, figure).toBeLessThanOrEqual(ownTolerance[figure] ?? tolerance);
      await page.keyboard.press('Escape');
      shown.add(idOf(figure));
    }
  },
);

test('no figure of the registry is without a picture', () => {
  const maps = ['world-map', 'programme-map'];
  const onPaper = sections.flatMap(({ figures }) =>
    figures.filter(({ paperOnly }) => paperOnly).map(({ anchor }) => anchor),
  );
  const excused = new Set([...maps, ...onPaper]);
  const missing = registry.map(({ id }) => id).filter((id) => !shown.has(id) && !excused.has(id));
  expect(missing).toEqual([]);
});

async function choose(page: Page, ...values: readonly string[]): Promise<void> {
  for (const value of values)
    await page.locator(`.picture-dialog input[value="${value}"]`).first().check();
  await page.locator('.picture-dialog__preview:not([aria-busy=true])').waitFor();
}

async function downloaded(page: Page, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.locator('.picture-dialog').getByRole('button', { name: button }).first().click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('the map is taken in the part that is seen, with lines, key, sources and what no border means', async () => {
  const { page } = await visit('?focus=MEX&year=2021');
  await mapAnswers(page);
  await expect.poll(() => page.locator('.map-label').count()).toBeGreaterThan(3);
  await openPicture(page.locator('.explore'));
  const whole = await shownPicture(page);
  expect(await checkSvg(page, whole)).toMatchObject({ faults: [] });
  expect(whole).toContain('imply no opinion');
  expect(whole).toContain('Bilateral Remittance Matrix');
  expect(whole).toContain('Lines: thick end sends');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForTimeout(500);
  await openPicture(page.locator('.explore'));
  const near = await shownPicture(page);
  expect(await checkSvg(page, near)).toMatchObject({ faults: [] });
  const shapes = (svg: string) => svg.match(/<path/g)?.length ?? 0;
  expect(shapes(near)).toBeLessThan(shapes(whole));
  await choose(page, 'social', 'dark');
  const { name, bytes } = await downloaded(page, /^Download/);
  expect(name).toBe('remittance-atlas-map-received-2021-social-dark.png');
  const chunks = readChunks(bytes);
  const head = Buffer.from(chunks[0]?.data ?? []);
  expect([head.readUInt32BE(0), head.readUInt32BE(4)]).toEqual([1200, 630]);
  const texts = new Map(
    chunks
      .filter(({ type }) => type === 'iTXt')
      .map((chunk) => {
        const { keyword, text } = readText(chunk);
        return [keyword, text];
      }),
  );
  expect(texts.get('Title')).toContain('Mexico');
  expect(texts.get('Source')).toContain('CC BY 4.0');
  expect(texts.get('URL')).toContain('focus=MEX');
});

test('the years become a film, which can be stopped, and a video of either kind', async () => {
  const { page } = await visit('?measure=hosted');
  await mapAnswers(page);
  await openPicture(page.locator('.explore'));
  await shownPicture(page);
  const film = page.locator('.picture-dialog__motion');
  await film.getByRole('button', { name: 'Make a GIF' }).click();
  // At once: on a busy machine the film is done before a pointer has come to the button.
  await film.getByRole('button', { name: 'Cancel' }).dispatchEvent('click');
  await expect.poll(() => film.innerText()).toContain('Nothing was saved');
  const { name, bytes } = await downloaded(page, /^Make a GIF/);
  expect(name).toMatch(/^remittance-atlas-map-hosted-\d{4}-years\.gif$/);
  const { text, size, frames } = readGif(bytes);
  expect(text).toBe('GIF89a');
  expect(size.width).toBe(900);
  expect(frames).toHaveLength(8);
  for (const [kind, ending, at, mark] of [
    ['MP4', 'mp4', 4, 'ftyp'],
    ['WebM', 'webm', 0, '\u001aE\u00df\u00a3'],
  ] as const) {
    const button = film.getByRole('button', { name: new RegExp(`^Make an? ${kind}`) });
    // A browser without the licence for MP4's codec offers WebM alone.
    if (kind === 'MP4' && (await button.count()) === 0) continue;
    const video = await downloaded(page, new RegExp(`^Make an? ${kind}`));
    expect(video.name).toMatch(new RegExp(`-years\\.${ending}$`));
    expect(video.bytes.subarray(at, at + 4).toString('latin1')).toBe(mark);
  }
});

test('a picture is copied, or its text where pictures are refused, and never in silence', async () => {
  const { page } = await visit('gender/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await figuresReady(page);
  await pictureOf(page, 'accounts-world');
  const copy = page.locator('.picture-dialog').getByRole('button', { name: 'Copy picture' });
  const said = page.locator('.picture-dialog__actions');
  await copy.click();
  await expect.poll(() => said.innerText()).toContain('The picture is on the clipboard');
  const kinds = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(kinds).toEqual(['image/png']);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('refused'));
  });
  await copy.click();
  await expect.poll(() => said.innerText()).toContain('SVG text is on the clipboard');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<\?xml/);
});

test('in Arabic the picture, its page and its words are right, and the dialog can be used by all', async () => {
  const { page } = await visit('corridor/SAU/BGD?lang=ar');
  await figuresReady(page);
  const figure = page.locator('section.figure[id="corridor-similar"]');
  await figure.getByRole('button', { name: /^صورة/ }).click();
  const svg = await shownPicture(page);
  expect(await checkSvg(page, svg)).toMatchObject({ faults: [] });
  expect(svg).toMatch(/xml:lang="ar"/);
  // Programs that know no direction find the right end of a line by its anchor.
  expect(svg).not.toContain('direction=');
  expect(svg).toMatch(/<text [^>]*text-anchor="end"[^>]*>\u2067/);
  expect(await axeViolations(page)).toEqual([]);
  expect(await styleTies(page)).toEqual([]);
  await page.locator('.picture-dialog__words select').selectOption('fr');
  const caption = page.locator('.picture-dialog__words textarea').first();
  await expect.poll(() => caption.inputValue()).toMatch(/Source\s: KNOMAD .* Chiffres publiés\./);
  await choose(page, 'pdf');
  const { name, bytes } = await downloaded(page, /^تنزيل/);
  expect(name).toBe('remittance-atlas-corridor-similar-SAU-BGD-ar.pdf');
  const pdf = await PDFDocument.load(bytes);
  expect(pdf.getTitle()).toContain('بنغلاديش');
  expect(pdf.getPageCount()).toBe(1);
  const parts = pdf.context.enumerateIndirectObjects().map(([, part]) => String(part));
  expect(parts.filter((part) => part.includes('/Subtype /Image'))).toEqual([]);
  expect(parts.filter((part) => part.includes('/ToUnicode')).length).toBeGreaterThan(1);
  // Who searches it or copies from it finds the lines of the picture.
  expect(await missedLines(extractors[0]!, bytes, svgLines(svg))).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('صورة');
});

test('a figure too long for a card says so and what to do instead', async () => {
  const { page } = await visit('programmes/');
  await figuresReady(page);
  await pictureOf(page, 'programme-timeline');
  await choose(page, 'social');
  const preview = page.locator('.picture-dialog__preview');
  await expect.poll(() => preview.innerText()).toContain('too long for a picture of this shape');
  const download = page.locator('.picture-dialog').getByRole('button', { name: 'Download' });
  expect(await download.isDisabled()).toBe(true);
  await choose(page, 'print');
  await expect.poll(() => download.isEnabled()).toBe(true);
});
