import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { SharpConstructor } from 'sharp';
import type { Pixels } from './text-boxes.ts';

const require = createRequire(import.meta.url);
const dejavu = dirname(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
const liberation = dirname(require.resolve('pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf'));
const fontFiles = [
  join(dejavu, 'DejaVuSans.ttf'),
  join(dejavu, 'DejaVuSans-Bold.ttf'),
  join(liberation, 'LiberationSans-Regular.ttf'),
  join(liberation, 'LiberationSans-Bold.ttf'),
];

/** Faces that stand in for the atlas's where it isn't; Liberation is as wide as Arial, and has no Arabic. */
export const families = ['DejaVu Sans', "'Liberation Sans', 'DejaVu Sans'"] as const;

/** A picture with all its texts in letters of one family. */
export function inFamily(svg: string, family: string): string {
  return svg.replaceAll(/ font-family="[^"]*"/g, ` font-family="${family}"`);
}

/** What another program makes of an SVG with these faces alone, colours and ink of each pixel. */
export interface Drawn extends Pixels {
  /** Red, green, blue and ink of every pixel. */
  colours: Uint8Array;
}

/** resvg, of `@resvg/resvg-js`. */
async function byResvg(svg: string): Promise<Drawn> {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Liberation Sans' };
  const drawn = await renderAsync(svg, { font });
  return inked(drawn.width, drawn.height, drawn.pixels);
}

/** librsvg with Pango, as `sharp` brings it: what GNOME, Wikipedia and many servers draw with. */
async function byRsvg(svg: string): Promise<Drawn> {
  const sharp = await rsvg();
  const drawn = sharp(Buffer.from(svg), { unlimited: true }).ensureAlpha().raw();
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
  return inked(info.width, info.height, data);
}

/** The programs beside browsers, by their names. */
export const programs = { resvg: byResvg, rsvg: byRsvg } as const;

function inked(width: number, height: number, colours: Uint8Array): Drawn {
  const ink = new Uint8Array(width * height);
  for (let at = 0; at < ink.length; at++) ink[at] = colours[4 * at + 3] ?? 0;
  return { width, height, ink, colours };
}

let loaded: Promise<SharpConstructor> | undefined;

/** It finds its faces by a file that is named before it is loaded: not those of this machine. */
function rsvg() {
  return (loaded ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atlas-faces-'));
    const folders = [dejavu, liberation].map((one) => `<dir>${one}</dir>`).join('');
    const file = join(folder, 'fonts.conf');
    writeFileSync(
      file,
      `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${folder}</cachedir></fontconfig>`,
    );
    process.env['FONTCONFIG_FILE'] = file;
    return (await import('sharp')).default;
  })());
}
