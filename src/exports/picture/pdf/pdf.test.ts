import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { pageFonts } from '../../pdf/page-fonts.ts';
import type { Face } from '../../pdf/woff.ts';
import type { PlacedWord } from '../svg/word-boxes.ts';
import { pageSize } from './page-size.ts';
import { pdfOf } from './pdf-file.ts';

const facts = {
  title: 'المكسيك',
  alternative: 'What it shows',
  source: 'Whose figures',
  permalink: 'https://atlas.example/',
  date: '2026-11-25',
  language: 'ar',
  creator: 'Remittance Atlas',
};

/** A face of a kind: every letter is a glyph of its own code, half as wide as it is high. */
const face: Face = {
  fileOf: () => new Uint8Array(4),
  unitsPerEm: 1000,
  ascent: 800,
  descent: -200,
  glyphOf: (code) => code,
  advanceOf: () => 500,
  outlineOf: () => '0 0 m',
};
const look = { size: 20, weight: 400, colour: 'rgb(0, 0, 0)', ascent: 0.8 };
const word = { text: 'ab', look, left: 20, right: 40, top: 10, bottom: 30 };

async function read(svg: string, words: readonly PlacedWord[]) {
  const blob = await pdfOf(
    { svg, words, width: 600, height: 400, facts, transparent: false },
    'web',
    pageFonts([face], [face]),
    new Date('2026-11-25T00:00:00Z'),
  );
  const pdf = await PDFDocument.load(await blob.arrayBuffer(), { updateMetadata: false });
  const contents = pdf.getPage(0).node.Contents();
  const stream = contents instanceof PDFArray ? contents.lookup(0) : contents;
  const text = stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : [];
  return { pdf, drawn: new TextDecoder().decode(Uint8Array.from(text)) };
}

test('the file opens, says what it is and describes its picture', async () => {
  const { pdf } = await read('<svg/>', [word]);
  expect(pdf.getTitle()).toBe('المكسيك');
  expect(pdf.getSubject()).toBe('What it shows');
  expect(pdf.getKeywords()).toBe('Whose figures');
  expect(pdf.getPageCount()).toBe(1);
  const parts = pdf.context.enumerateIndirectObjects().map(([, part]) => String(part));
  expect(parts.some((part) => part.includes('/S /Figure') && part.includes('/Alt'))).toBe(true);
  expect(parts.some((part) => part.includes('/Encoding /Identity-H'))).toBe(true);
  expect(parts.some((part) => part.includes('/Subtype /Image'))).toBe(false);
});

test('shapes are drawn and words written, on a page of the picture’s own colour', async () => {
  const { drawn } = await read(
    '<svg><rect width="600" height="400" fill="#102030"/><path d="M0 0L9 9" stroke="#fff" fill="none"/></svg>',
    [word],
  );
  expect(drawn).toMatch(/\/Artifact BMC\n0\.0627 0\.1255 0\.1882 rg 0 0 600 \d+\.?\d* re f\nEMC/);
  expect(drawn).toMatch(/\/Figure <<\/MCID 0>> BDC[^]*0 0 m[^]*<00610062> Tj[^]*EMC/);
});

test('a word that is turned is written along its line', async () => {
  const turned = { x: 50, y: 200, angle: -Math.PI / 2, length: 20 };
  const { drawn } = await read('<svg/>', [{ ...word, turned }]);
  expect(drawn).toContain('100 Tz 0 -1 -1 0 50 200 Tm');
});

test('a page is A4 unless its picture is longer or has a shape of its own', () => {
  expect(pageSize('web', { width: 720, height: 500 }).height).toBeCloseTo(841.89);
  expect(pageSize('print', { width: 744, height: 3000 }).height).toBeCloseTo(2400.3, 0);
  expect(pageSize('slide', { width: 960, height: 540 })).toEqual({ width: 960, height: 540 });
});
