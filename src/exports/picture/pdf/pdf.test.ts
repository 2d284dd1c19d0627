import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { glyphlessFace } from './glyphless.ts';
import { pageSize } from './page-size.ts';
import { pdfOf } from './pdf-file.ts';
import { textLayer } from './text-layer.ts';

const word = (text: string, left: number, right: number) => ({
  text,
  left,
  right,
  top: 10,
  bottom: 30,
});
/** One white pixel. */
const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
  ),
  (letter) => letter.charCodeAt(0),
);
const facts = {
  title: 'المكسيك',
  alternative: 'What it shows',
  source: 'Whose figures',
  permalink: 'https://atlas.example/',
  date: '2026-11-25',
  language: 'ar',
  creator: 'Remittance Atlas',
};

test('the file opens, says what it is and describes its picture', async () => {
  const blob = await pdfOf(
    {
      png,
      words: [word('المكسيك', 20, 80)],
      facts,
      scale: 0.5,
      size: { width: 300, height: 400 },
      height: 200,
      ground: [1, 1, 1],
    },
    new Date('2026-11-25T00:00:00Z'),
  );
  const pdf = await PDFDocument.load(await blob.arrayBuffer(), { updateMetadata: false });
  expect(pdf.getTitle()).toBe('المكسيك');
  expect(pdf.getSubject()).toBe('What it shows');
  expect(pdf.getKeywords()).toBe('Whose figures');
  expect(pdf.getPage(0).getSize()).toEqual({ width: 300, height: 400 });
  const parts = pdf.context.enumerateIndirectObjects().map(([, part]) => String(part));
  expect(parts.some((part) => part.includes('/S /Figure') && part.includes('/Alt'))).toBe(true);
  expect(parts.some((part) => part.includes('/Encoding /Identity-H'))).toBe(true);
});

test('a word is written where it stands, one from right to left leftwards and in its own order', () => {
  const [, latin = '', arabic = ''] = textLayer(
    [word('ab', 20, 60), word('\u2068با\u2069', 100, 140)],
    0.5,
    400,
    'Unseen',
  ).split('\n');
  // 20 px are 10 points high; two letters and a space of half that width are as wide as 20 points.
  expect(latin).toMatch(/^\/Unseen 10 Tf 2 0 0 1 10 387 Tm <006100620020> Tj$/);
  expect(arabic).toMatch(/^\/Unseen 10 Tf -2 0 0 1 70 387 Tm <062806270020> Tj$/);
});

test('the unseen face has a right sum for each of its tables', () => {
  const face = glyphlessFace();
  const view = new DataView(face.buffer);
  const tables = Array.from({ length: view.getUint16(4) }, (_, place) => 12 + 16 * place);
  expect(tables).toHaveLength(6);
  for (const entry of tables) {
    const [sum, offset, length] = [4, 8, 12].map((at) => view.getUint32(entry + at)) as [
      number,
      number,
      number,
    ];
    let counted = 0;
    for (let at = offset; at < offset + length; at += 4)
      counted = (counted + view.getUint32(at)) >>> 0;
    expect(counted).toBe(sum);
  }
});

test('a page is A4 unless its picture is longer or has a shape of its own', () => {
  expect(pageSize('web', { width: 720, height: 500 }).height).toBeCloseTo(841.89);
  expect(pageSize('print', { width: 744, height: 3000 }).height).toBeCloseTo(2400.3, 0);
  expect(pageSize('slide', { width: 960, height: 540 })).toEqual({ width: 960, height: 540 });
});
