import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { root } from '../root.ts';
import { cardSvg, cardWidth, type Card } from './card-svg.ts';
import { arabicFamily } from './lettered.ts';
import { woffToSfnt } from './woff-to-sfnt.ts';

const kept = join(root, '.cache/cards');
/** Changes with the way in which faces are made fit for cards. */
const unpacking = 3;
const faces = ['arabic-latin', 'arabic-latin-ext', 'arabic-arabic', 'greek'].flatMap((script) => [
  `${script}-400`,
  `${script}-600`,
]);

/** A card as PNG; one drawn before is taken from `.cache/cards`. */
export function drawCard(card: Card): Promise<Buffer> {
  return pngOf(cardSvg(card), cardWidth);
}

/**
 * An SVG in the letters of `lettered` as PNG; one drawn before is taken from `.cache/cards`.
 *
 * @param width of the PNG, pixels
 */
export async function pngOf(svg: string, width: number): Promise<Buffer> {
  const file = join(
    kept,
    `${createHash('sha256').update(`${unpacking} ${width} ${svg}`).digest('hex').slice(0, 24)}.png`,
  );
  if (existsSync(file)) return readFileSync(file);
  const drawn = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    font: {
      fontFiles: fontFiles(),
      loadSystemFonts: false,
      defaultFontFamily: 'IBM Plex Sans Arabic',
    },
  });
  const png = drawn.asPng();
  mkdirSync(kept, { recursive: true });
  writeFileSync(file, png);
  return png;
}

/** The site's faces as files that the drawing program reads. */
function fontFiles(): string[] {
  const folder = join(root, '.cache/fonts');
  mkdirSync(folder, { recursive: true });
  const require = createRequire(import.meta.url);
  return faces.map((face) => {
    const file = join(folder, `${face}-${unpacking}.ttf`);
    if (!existsSync(file)) {
      // The one name serves its Greek letters too, which are a sister's.
      const family = face.startsWith('arabic') ? 'ibm-plex-sans-arabic' : 'ibm-plex-sans';
      const name = `@fontsource/${family}/files/ibm-plex-sans-${face}-normal.woff`;
      const font = woffToSfnt(readFileSync(require.resolve(name)));
      writeFileSync(file, face.startsWith('arabic-arabic') ? forLetters(font) : font);
    }
    return file;
  });
}

/**
 * A face under the name by which cards ask for Arabic letters, which is as long as its own, and
 * without its table of ligatures: cards name each letter's joined form, and a sign too few would
 * leave the line out.
 */
function forLetters(font: Buffer): Buffer {
  const text = font.toString('latin1');
  const wide = (name: string) => [...name].map((letter) => `\0${letter}`).join('');
  const own = 'IBM Plex Sans Arabic';
  return Buffer.from(
    text
      .replace('GSUB', 'GSUX')
      .replaceAll(wide(own), wide(arabicFamily))
      .replaceAll(own, arabicFamily),
    'latin1',
  );
}
