import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printFactsheets } from '../../src/build/factsheets/print-factsheets.ts';
import { chromeFlags, findChrome } from '../../src/build/chrome/find-chrome.ts';
import { root } from '../../src/build/root.ts';
import { journeys } from './lib/journey.ts';

const visit = journeys();
let output = '';

beforeAll(async () => {
  output = await mkdtemp(join(tmpdir(), 'factsheets-'));
});
afterAll(() => rm(output, { recursive: true, force: true }));

function launch() {
  const executablePath = findChrome();
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...chromeFlags] });
}

// Much and little data, a long name, every language.
const spread = ['MEX.en', 'NPL.ar', 'TON.fr', 'SSD.es', 'TKL.en', 'SPM.ar', 'VCT.fr', 'IND.es'].map(
  (one) => ({ economy: one.slice(0, 3), language: one.slice(4) }),
);

test('a factsheet is two pages of A4, whatever is known and in every language', async () => {
  const printed = await printFactsheets(join(root, 'dist'), spread, { launch, output });
  expect(printed.overfull).toEqual([]);
  expect(printed.files).toHaveLength(spread.length);
  for (const file of printed.files) {
    const pdf = await PDFDocument.load(await readFile(join(output, file)), {
      updateMetadata: false,
    });
    const sizes = pdf.getPages().map((page) => page.getSize());
    expect(sizes, file).toHaveLength(2);
    for (const { width, height } of sizes) {
      expect(width).toBeCloseTo(595, -1);
      expect(height).toBeCloseTo(842, -1);
    }
  }
  const again = await printFactsheets(join(root, 'dist'), spread, { launch, output });
  expect(again).toMatchObject({ made: 0, files: { length: spread.length } });
});

test('it says what the page of the economy says, whose figures these are and where they stand', async () => {
  const { page } = await visit('country/MEX/');
  const lead = await page.locator('.country__lead').textContent();
  await page.getByRole('link', { name: /factsheet/ }).click();
  const sheet = page.locator('.factsheet[data-economy=MEX]');
  await sheet.locator('.paper__sentences:not([data-state])').waitFor();
  const words = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  expect(words(await sheet.locator('.paper__sentences').textContent())).toBe(words(lead));
  await expect.poll(() => sheet.locator('[data-state=waiting]').count()).toBe(0);
  const text = words(await sheet.textContent());
  for (const told of [
    'women',
    'UN DESA',
    'UNHCR',
    'World Development Indicators',
    '/country/MEX/',
    'imply any opinion',
  ])
    expect(text).toContain(told);
  await expect
    .poll(() =>
      sheet
        .locator('.paper')
        .evaluateAll((sheets) => sheets.every((one) => one.scrollHeight <= one.clientHeight)),
    )
    .toBe(true);
});

test('below its second page three lines of notes at most tell what changes the reading', async () => {
  for (const [at, told] of [
    ['fr/factsheet/NPL', /sexe non observé pour/],
    ['factsheet/SYR', /UNRWA/],
    ['es/factsheet/SRB', /ACNUR cuenta juntos/],
  ] as const) {
    const { page } = await visit(at);
    const notes = page.locator('.paper__notes');
    await expect.poll(() => notes.textContent(), { message: at }).toMatch(told);
    await expect.poll(() => page.locator('[data-state=waiting]').count()).toBe(0);
    await expect
      .poll(() =>
        notes.evaluate((block) => {
          const inside = document.createRange();
          inside.selectNodeContents(block);
          return new Set([...inside.getClientRects()].map(({ top }) => Math.round(top))).size;
        }),
      )
      .toBeLessThanOrEqual(3);
  }
});
