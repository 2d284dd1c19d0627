import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  decodePDFRawStream,
} from '@cantoo/pdf-lib';
import { unzipSync, strFromU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeViolations } from './lib/axe.ts';
import { journeys } from './lib/journey.ts';

const visit = journeys();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const preview = (page: Page) => page.locator('.brief-paper[data-complete]');

async function taken(page: Page, button: string): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).press('Enter'),
  ]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return readFile(path);
}

const streamOf = (pdf: PDFDocument, of: unknown): string => {
  const found = pdf.context.lookup(of as never);
  return found instanceof PDFRawStream
    ? new TextDecoder('latin1').decode(decodePDFRawStream(found).decode())
    : '';
};

/** What a PDF has read out, in order: what each is, and its words. */
function toldBy(pdf: PDFDocument): string[] {
  const told: string[] = [];
  const read = (of: unknown) => {
    const element = pdf.context.lookup(of as never);
    if (element instanceof PDFArray) element.asArray().forEach(read);
    if (!(element instanceof PDFDict)) return;
    const text = ['ActualText', 'Alt'].map((key) => element.get(PDFName.of(key)));
    const name = element.get(PDFName.of('S'));
    for (const one of text)
      if (one instanceof PDFHexString && name instanceof PDFName)
        told.push(`${name.decodeText()}: ${one.decodeText()}`);
    if (element.has(PDFName.of('S')) || element.has(PDFName.of('ParentTree')))
      read(element.get(PDFName.of('K')));
  };
  read(pdf.catalog.get(PDFName.of('StructTreeRoot')));
  return told;
}

/** Words of a page in the order in which they are written, which is that of reading. */
function wordsIn(
  contents: string,
  letters: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string[] {
  const words: string[] = [];
  let face: ReadonlyMap<string, string> | undefined;
  for (const [, font, hex, place] of contents.matchAll(
    /\/(F\d+) [\d.]+ Tf|<([0-9a-f]+)> Tj|( Tm)\n/g,
  )) {
    if (place !== undefined) words.push('');
    else if (font !== undefined) face = letters.get(font);
    for (const glyph of hex?.match(/.{4}/g) ?? [])
      words.push(`${words.pop() ?? ''}${face?.get(glyph) ?? '?'}`);
  }
  // A mark that nobody sees keeps an Arabic word's space on its side.
  return words.map((word) => word.replaceAll('\u200f', '').trim()).filter((word) => word !== '');
}

/** What the words of a PDF say, by the letters that its faces give their glyphs, and how pages are drawn. */
async function readPdf(bytes: Uint8Array) {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const contents = pdf
    .getPages()
    .map(
      (page) =>
        streamOf(pdf, page.node.get(PDFName.of('Contents'))) ||
        (page.node.normalizedEntries().Contents?.asArray() ?? [])
          .map((one) => streamOf(pdf, one))
          .join('\n'),
    );
  const fonts = pdf.getPage(0).node.Resources()!.lookup(PDFName.of('Font'), PDFDict);
  const letters = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, of] of fonts.entries()) {
    const map = streamOf(pdf, pdf.context.lookup(of, PDFDict).get(PDFName.of('ToUnicode')));
    letters.set(
      name.decodeText(),
      new Map(
        [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gm)].map(([, glyph = '', text = '']) => [
          glyph,
          (text.match(/.{4}/g) ?? [])
            .map((one) => String.fromCharCode(Number.parseInt(one, 16)))
            .join(''),
        ]),
      ),
    );
  }
  const words = contents.map((text) => wordsIn(text, letters).join(' '));
  const images = pdf.context
    .enumerateIndirectObjects()
    .filter(
      ([, one]) =>
        one instanceof PDFRawStream && one.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
    );
  return { pdf, words, contents, images: images.length, told: toldBy(pdf) };
}

test('a brief is made by keyboard, and taken away as PDF, Word and HTML with its sentences, sources and drawings', async () => {
  const { page } = await visit('brief/');
  const field = page.getByRole('combobox', { name: 'Economy' });
  await field.focus();
  await page.keyboard.type('Nepal', { delay: 30 });
  await page.getByRole('option', { name: /Nepal/ }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'The four sentences' }).press('Enter');
  await page.getByRole('combobox', { name: 'Section or figure' }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Put it in' }).press('Enter');
  await page.getByRole('button', { name: 'A paragraph of your own' }).press('Enter');
  await page.getByRole('textbox', { name: 'Paragraph of your own' }).focus();
  await page.keyboard.type('Words that I wrote.');
  await page.getByRole('button', { name: 'Move up: Paragraph of your own' }).press('Enter');
  await preview(page).waitFor();
  const sentence = await page.locator('.brief-block__speech p').first().textContent();
  expect(sentence).toMatch(/^Nepal received US\$[^]* \[1/);
  const [first = ''] = (sentence ?? '').split(' [');
  const source =
    (await page.locator('.brief-list').last().locator('li p').first().textContent()) ?? '';
  expect(source).toContain('World Bank');
  // The address has what is chosen, and nothing that the reader wrote.
  await expect.poll(() => page.url()).toContain('parts=s.NPL~f.money-over-time.NPL');
  expect(page.url()).not.toContain('wrote');
  const address = (await page.locator('.brief-foot__address').textContent()) ?? '';
  expect(address).toMatch(/^https?:\/\/[^/]+\/brief\/\?parts=s\.NPL/);
  expect(await axeViolations(page)).toEqual([]);

  const docx = unzipSync(await taken(page, 'Word'));
  const document = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
  for (const text of [
    first,
    'Words that I wrote.',
    source.replaceAll('&', '&amp;'),
    address.split('&')[0],
  ])
    expect(document).toContain(text);
  const media = Object.keys(docx).filter((name) => name.startsWith('word/media/'));
  expect(media.filter((name) => name.endsWith('.svg')).length).toBe(2);
  expect(media.filter((name) => name.endsWith('.png')).length).toBe(2);
  expect(document).toContain('svgBlip');

  const { pdf, words, contents, images, told } = await readPdf(await taken(page, 'PDF'));
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
  const all = plain(words.join(' '));
  for (const text of [plain(first), 'Words that I wrote.', plain(source), 'Sources'])
    expect(all).toContain(text);
  expect(pdf.getTitle()).not.toBe('');
  expect(images).toBe(0);
  // Read out in order: what each is, its words, and what stands for a drawing.
  const kinds = told.map((one) => one.split(':')[0]);
  expect(kinds.slice(0, 2)).toEqual(['P', 'P']);
  expect(kinds.filter((kind) => kind === 'Figure').length).toBe(2);
  expect(kinds).toContain('Lbl');
  expect(plain(told[0] ?? '')).toBe(`P: ${plain(sentence ?? '')}`);
  expect(told.find((one) => one.startsWith('Figure: Nepal'))).toContain('US$ a year');
  expect(told.find((one) => one.startsWith('Link: '))).toBe(`Link: ${address}`);
  expect(pdf.getPages().at(-1)?.node.Annots()?.size()).toBe(1);
  // Lines and areas, not a picture of them.
  expect((contents.join('\n').match(/ [lc]$| [lc] /gm) ?? []).length).toBeGreaterThan(50);
  for (const { width, height } of pdf.getPages().map((one) => one.getSize())) {
    expect(width).toBeCloseTo(595, -1);
    expect(height).toBeCloseTo(842, -1);
  }

  const html = new TextDecoder().decode(await taken(page, 'HTML'));
  for (const text of [first, 'Words that I wrote.', '<svg', 'id="source-1"', 'lang="en" dir="ltr"'])
    expect(html).toContain(text);
  expect(html).not.toMatch(/<script|src="http/);

  // In another language than the page's, which stays.
  await page.getByRole('combobox', { name: 'Language of the brief' }).selectOption('ar');
  await page.locator('.brief__papers[lang="ar"][dir="rtl"] .brief-paper[data-complete]').waitFor();
  await page
    .locator('.brief-block__speech')
    .getByText(/تلقّت \u2068?نيبال/)
    .first()
    .waitFor();
  await page.getByRole('heading', { name: 'Brief', exact: true }).waitFor();
  await expect.poll(() => new URL(page.url()).search).toContain('&in=ar');
  expect(await page.locator('.brief-foot__address').textContent()).toMatch(
    /\/ar\/brief\/\?.*in=ar$/,
  );
  const arabic = await readPdf(await taken(page, 'PDF'));
  expect(arabic.told.join(' ')).toContain('تلقّت نيبال');
  expect(arabic.words.join(' ')).toContain('تلقت نيبال');
  await page.getByRole('combobox', { name: 'Language of the brief' }).selectOption('en');
  await page.locator('.brief__papers[lang="en"] .brief-paper[data-complete]').waitFor();

  // Kept: it is there again, own words and all, and a shared link has them only where that is said.
  await page.goto(new URL('/brief/', page.url()).href);
  await page.locator('.brief-block__own').getByText('Words that I wrote.').waitFor();
  const link = page.locator('.brief-share .copy__text');
  expect(await link.textContent()).not.toContain('wrote');
  await page.getByRole('checkbox', { name: 'My own words go along' }).check();
  expect(await link.textContent()).toContain('Words%20that%20I%20wrote.');
});

test('a broken link says what it lacks and loses nothing; in Arabic all is read from the right', async () => {
  const parts = 's.NPL~f.no-such-figure.NPL~f.corridor-cost.SAU-BGD~h.ZZZ';
  const { page } = await visit(`ar/brief/?parts=${parts}`, { colorScheme: 'dark' });
  await preview(page).waitFor();
  // Paper is light where the page is dark: files are made of it.
  const colours = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((at) => {
        const { color, backgroundColor } = getComputedStyle(at);
        return { color, backgroundColor };
      });
  expect((await colours('.brief-sheet')).backgroundColor).toBe('rgb(255, 255, 255)');
  expect((await colours('.brief-block__speech')).color).toBe('rgb(22, 33, 58)');
  expect((await colours('body')).backgroundColor).not.toBe('rgb(255, 255, 255)');
  expect(await page.locator('.brief-paper .notice').count()).toBe(2);
  await page.getByText('no-such-figure').first().waitFor();
  await page.waitForTimeout(600);
  expect(new URL(page.url()).search).toContain(parts);
  expect(await axeViolations(page)).toEqual([]);
  const { words } = await readPdf(await taken(page, 'PDF'));
  expect(words.join(' ')).toContain('تلقت نيبال');
  const docx = unzipSync(await taken(page, 'Word'));
  const document = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('<w:bidi/>');
  expect(document).toContain('<w:rtl/>');
  const html = new TextDecoder().decode(await taken(page, 'HTML'));
  expect(html).toContain('lang="ar" dir="rtl"');
});
