import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { root } from '../root.ts';
import { cardSvg, cardWidth, type Card } from './card-svg.ts';
import { woffToSfnt } from './woff-to-sfnt.ts';

const kept = join(root, '.cache/cards');
const faces = ['latin', 'latin-ext', 'arabic'].flatMap((script) => [
  `${script}-400`,
  `${script}-600`,
]);

/** A card as PNG; one drawn before is taken from `.cache/cards`. */
export async function drawCard(card: Card): Promise<Buffer> {
  const svg = cardSvg(card);
  const file = join(kept, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
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
    const file = join(folder, `${face}.ttf`);
    if (!existsSync(file)) {
      const name = `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${face}-normal.woff`;
      writeFileSync(file, woffToSfnt(readFileSync(require.resolve(name))));
    }
    return file;
  });
}
