import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { root } from '../root.ts';
import { arabicFamily, cardSvg, cardWidth, type Card } from './card-svg.ts';
import { woffToSfnt } from './woff-to-sfnt.ts';

const kept = join(root, '.cache/cards');
/** Changes with the way in which faces are made fit for cards. */
const unpacking = 3;
const faces = ['latin', 'latin-ext', 'arabic'].flatMap((script) => [
  `${script}-400`,
  `${script}-600`,
]);

/** A card as PNG; one drawn before is taken from `.cache/cards`. */
export async function drawCard(card: Card): Promise<Buffer> {
  const svg = cardSvg(card);
  const file = join(
    kept,
    `${createHash('sha256').update(`${unpacking} ${svg}`).digest('hex').slice(0, 24)}.png`,
  );
  if (existsSync(file)) return readFileSync(file);
  const drawn = await renderAsync(svg, {
    fitTo: { mode: 'width', value: cardWidth },
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
      const name = `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${face}-normal.woff`;
      const font = woffToSfnt(readFileSync(require.resolve(name)));
      writeFileSync(file, face.startsWith('arabic') ? forLetters(font) : font);
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
