import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { pageFonts } from '../../src/exports/pdf/page-fonts.ts';
import { readFace } from '../../src/exports/pdf/woff.ts';
import { projectFiles, read } from './lib/files.ts';

const { resolve } = createRequire(import.meta.url);
/** The files that a document takes its letters from, in its order. */
const named = [
  ...read('src/exports/pdf/atlas-faces.ts').matchAll(
    /import (\w+) from '(@fontsource\/[^?']+)\?url'/g,
  ),
].map(([, name = '', file = '']) => ({
  name,
  face: readFace(new Uint8Array(readFileSync(resolve(file)))),
}));
const of = (weight: string) =>
  named.filter(({ name }) => name.endsWith(weight)).map(({ face }) => face);
/** Signs that nobody sees, and a key's name in the help of an editor. */
const unwritten = /[\s\u200b-\u200f\u2060\u2066-\u2069\ufeff⌘]/u;

test.each(['Plain', 'Bold'])('every letter of every language has a sign in a PDF: %s', (weight) => {
  const faces = of(weight);
  expect(faces).toHaveLength(4);
  const latinFirst = faces.toSorted(
    (a, b) => Number(b.glyphOf(0x2191) !== 0) - Number(a.glyphOf(0x2191) !== 0),
  );
  const { shape } = pageFonts(latinFirst, latinFirst);
  const letters = new Set(
    projectFiles(/^src\/.*(?:words|figures)\/.*\.json$|economies\.json$/).flatMap((file) => [
      ...read(file),
    ]),
  );
  const missing = [...letters].filter(
    (letter) =>
      !unwritten.test(letter) &&
      shape(letter, weight === 'Bold', false).runs.some(({ glyphs }) =>
        glyphs.some(({ glyph }) => glyph === 0),
      ),
  );
  expect(missing).toEqual([]);
});
