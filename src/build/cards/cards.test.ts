import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { cardSvg, wrapped, type Card } from './card-svg.ts';
import { drawCard } from './draw-card.ts';
import { woffToSfnt } from './woff-to-sfnt.ts';

const card: Card = {
  site: 'Remittance Atlas',
  language: 'en',
  title: 'Saint Vincent & the Grenadines',
  sentences: ['It received US$91.8 million in 2023.', 'That is 8.6 % of its GDP.'],
  line: [
    { year: 2000, usd: 1 },
    { year: 2001, usd: 2 },
    { year: 2004, usd: 3 },
    { year: 2005, usd: 4 },
  ],
  lineSays: 'Money sent home: received, US$',
  ends: ['US$91.8 million'],
};

test('a card says whose it is and what is found, and leaves a gap where nothing was published', () => {
  const svg = cardSvg(card);
  expect(svg).toContain('Saint Vincent &amp; the Grenadines');
  expect(svg).toContain('8.6 % of its GDP');
  const line = /<path d="(M[^"]*)" fill="none"/.exec(svg)?.[1] ?? '';
  expect(line.match(/M/g)).toHaveLength(2);
});

test('lines are broken at spaces and lose no word', () => {
  const sentence = 'one two three four five six seven';
  const lines = wrapped(sentence, 30, 200);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(sentence);
});

test('a card is a picture of 1200 by 630 with letters in it', async () => {
  const size = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];
  const empty = await drawCard({ ...card, title: '', sentences: [] });
  const png = await drawCard(card);
  expect(size(png)).toEqual([1200, 630]);
  expect(png.length).toBeGreaterThan(empty.length + 1000);
});

test('Arabic letters are drawn, joined or not, and not as empty boxes', async () => {
  const draw = (title: string) =>
    drawCard({ ...card, language: 'ar', site: '', title, sentences: [], line: [] });
  const [first, second, third] = await Promise.all(['في لا 1.', 'بي لا 1.', 'في لا 2.'].map(draw));
  // As boxes, words of as many letters would look the same; left out, all would.
  expect(first?.equals(second!)).toBe(false);
  expect(first?.equals(third!)).toBe(false);
});

test('a face unpacked is the one that was packed', () => {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-latin-400-normal.woff',
  );
  const woff = readFileSync(file);
  const sfnt = woffToSfnt(woff);
  // WOFF says how long the face is when unpacked.
  expect(sfnt.length).toBe(woff.readUInt32BE(16));
  expect(() => woffToSfnt(sfnt)).toThrow(/no WOFF/);
});
