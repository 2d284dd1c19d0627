import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { pageFonts } from '../../src/exports/pdf/page-fonts.ts';
import { vectorPdf } from '../../src/exports/pdf/vector-pdf.ts';
import { readFace } from '../../src/exports/pdf/woff.ts';
import type { PlacedWord } from '../../src/exports/picture/svg/word-boxes.ts';
import { extractors, missedLines, missing, plainText } from '../site/lib/pdf-text.ts';

const { resolve } = createRequire(import.meta.url);
const faces = (weight: number) =>
  ['sans-latin', 'sans-latin-ext', 'sans-arabic-arabic', 'sans-greek'].map((kind) => {
    const family = kind.includes('arabic') ? 'ibm-plex-sans-arabic' : 'ibm-plex-sans';
    const file = `@fontsource/${family}/files/ibm-plex-${kind}-${weight}-normal.woff`;
    return readFace(new Uint8Array(readFileSync(resolve(file))));
  });

/** Width of every letter and space of a line, px. */
const step = 6;
const arabic = /[\u0600-\u06ff]/;

/**
 * A line as browsers lay it; where it is of both directions, spaces within what runs to the right are `_`.
 *
 * @param read in the order of reading
 * @param seen as it stands, from left to right, signs as they are meant
 */
function laid(read: string, seen: string, left: number, top: number): PlacedWord[] {
  const rest = [...seen];
  const leftwards = (letter: string) =>
    arabic.test(letter) || (letter === ' ' && arabic.test(seen));
  const places = [...read].map((letter) => {
    // Of letters that are there twice the next in the way in which they run.
    const at = leftwards(letter) ? rest.lastIndexOf(letter) : rest.indexOf(letter);
    rest[at] = '';
    return { text: letter, left: left + at * step, right: left + (at + 1) * step };
  });
  const look = { size: 12, weight: 400, colour: 'rgb(0, 0, 0)', ascent: 0.8 };
  return [...read.matchAll(/[^\s_]+/g)].map(({ 0: text, index }) => {
    const letters = places.slice(index, index + text.length);
    const before = places[index - 1];
    return {
      text,
      look,
      letters,
      ...(before ? { space: { left: before.left, right: before.right } } : {}),
      left: Math.min(...letters.map((one) => one.left)),
      right: Math.max(...letters.map((one) => one.right)),
      top,
      bottom: top + 15,
    };
  });
}

const backwards = (text: string) => [...text].toReversed().join('');

/** What is read, and what is seen of it where that is another order. */
const arabicLines: (readonly [read: string, seen: string])[] = [
  ['97 %', '% 97'],
  ['5.75 مليار دولار', `${backwards('مليار دولار')} 5.75`],
  ['في 2034، 51 %، أو أقل', `${backwards('أو أقل')} ،% 51 ،2034 ${backwards('في')}`],
  ['(راثا وشو)، β_=_0.75، أعداد', `${backwards('أعداد')} ،β_=_0.75 ،${backwards('(راثا وشو)')}`],
  ['الأول 1985–2034', `2034–1985 ${backwards('الأول')}`],
  ['كينيا', backwards('كينيا')],
  ['من World_Fund,_Matrix، 2034 (CC_BY)', `)CC_BY( 2034 ،World_Fund,_Matrix ${backwards('من')}`],
  ['بنغلاديش', backwards('بنغلاديش')],
];
const otherLines: (readonly [read: string, seen: string])[] = [
  ['8 %', '8 %'],
  ['1 M', '1 M'],
  ['22 000', '22 000'],
  ['n = 120 / 1 121', 'n = 120 / 1 121'],
  ['A note of the page. With a second sentence.', 'A note of the page. With a second sentence.'],
];

async function pdfOf(lines: readonly PlacedWord[][], language: string): Promise<Uint8Array> {
  const blob = await vectorPdf({
    parts: [
      {
        page: 0,
        left: 0,
        top: 0,
        drawing: { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', words: lines.flat() },
        stretches: [],
      },
    ],
    pages: 1,
    size: { width: 700, height: 60 + 40 * lines.length },
    points: 0.75,
    fonts: pageFonts(faces(400), faces(600)),
    facts: { title: 'A', language, creator: 'B', permalink: 'C' },
  });
  return new Uint8Array(await blob.arrayBuffer());
}

const mustBeHere = Boolean(process.env['CI']);

test.each(extractors.map((one) => [missing(one), one] as const))(
  'what is written in a PDF is found in it whole and in order: %s',
  async (_, extractor) => {
    expect(extractor.isHere || !mustBeHere, `apt-get install ${extractor.package}`).toBe(true);
    if (!extractor.isHere) return;
    for (const [language, lines] of [
      ['ar', arabicLines],
      ['fr', otherLines],
      // More letters of other languages than of its own: titles that nobody translated.
      ['ar', [...arabicLines, ...Array.from({ length: 9 }, () => otherLines.at(-1)!)]],
    ] as const) {
      const rightToLeft = language === 'ar';
      const placed = lines.map(([read, seen], at) =>
        laid(read, seen, rightToLeft ? 600 - step * seen.length : 40, 30 + 40 * at),
      );
      const wanted = lines.map(([read]) => plainText(read.replaceAll('_', ' ')));
      const pdf = await pdfOf(placed, language);
      expect(await missedLines(extractor, pdf, wanted), language).toEqual([]);
    }
  },
);

test('two texts side by side on a line that is read from the right are two', async () => {
  const pdf = await pdfOf([[...laid('النساء', backwards('النساء'), 400, 30), ...laid('الرجال', backwards('الرجال'), 200, 30)]], 'ar'); // prettier-ignore
  for (const one of extractors.filter(({ isHere }) => isHere))
    expect(plainText(await one.read(pdf)), one.name).toBe('النساء الرجال');
});
