import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  pictureFolder,
  pictureName,
  type PictureList,
} from '../../exports/embedding/picture-address.ts';
import { factChunks } from '../../exports/picture/files.ts';
import { withChunks } from '../../exports/picture/png-chunks.ts';
import { pngOf } from '../cards/draw-card.ts';
import type { Drawers } from '../prerender/drawers.ts';
import { pngWidth } from './png-width.ts';
import type { WantedPicture } from './wanted-pictures.ts';

/** What became of the pictures that were wanted. */
export interface WrittenPictures {
  svg: number;
  png: number;
  /** All files together. */
  bytes: number;
  /** Figures that only a browser draws. */
  undrawn: readonly string[];
  /** Names of those that have nothing to show, such as `top-partners/SSD`. */
  empty: readonly string[];
}

/** So many are on their way at a time. */
const atOnce = 8;
const list = 'pictures/index.json';

/**
 * Draws pictures into a site, `pictures/<figure>/<place>.svg` and `.png` with `.json` beside them, and
 * adds them to its list.
 *
 * @throws what a drawing fails with, but where only a browser could do it
 */
export async function writePictures(
  site: string,
  wanted: readonly WantedPicture[],
  drawers: Drawers,
): Promise<WrittenPictures> {
  const result = { svg: 0, png: 0, bytes: 0 };
  const undrawn = new Set<string>();
  const empty: string[] = [];
  const names: {
    figure: string;
    language: WantedPicture['language'];
    name: string;
    png: boolean;
  }[] = [];
  const next = wanted.values();
  const put = async (path: string, content: string | Uint8Array) => {
    const file = join(site, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    result.bytes += Buffer.byteLength(content);
  };
  const draw = async (one: WantedPicture) => {
    const { figure, place, language, colours } = one;
    const drawn = await drawers.picture(one);
    if (!drawn) return void empty.push(`${figure}/${place}`);
    const name = pictureName(place, colours);
    const path = `${pictureFolder(figure, language)}/${name}`;
    await put(`${path}.svg`, drawn.svg);
    await put(`${path}.json`, `${JSON.stringify(drawn.note)}\n`);
    result.svg += 1;
    if (drawn.lettered !== null) {
      const png = withChunks(await pngOf(drawn.lettered, pngWidth), factChunks(drawn.facts));
      await put(`${path}.png`, png);
      result.png += 1;
    }
    names.push({ figure, language, name, png: drawn.lettered !== null });
  };
  const threads = Array.from({ length: atOnce }, async () => {
    for (const one of next) {
      if (undrawn.has(one.figure)) continue;
      try {
        await draw(one);
      } catch (error) {
        if (!String(error).includes('NeedsBrowser')) throw error;
        undrawn.add(one.figure);
      }
    }
  });
  await Promise.all(threads);
  await writeList(site, names);
  return { ...result, undrawn: [...undrawn], empty: empty.toSorted() };
}

/** Adds names to the list of the site's pictures. */
async function writeList(
  site: string,
  added: readonly { figure: string; language: string; name: string; png: boolean }[],
): Promise<void> {
  const file = join(site, list);
  const before = await readFile(file, 'utf8').catch(() => '{}');
  const known: Record<
    string,
    Record<string, { svg: readonly string[]; png: readonly string[] }>
  > = JSON.parse(before);
  const including = (names: readonly string[] = [], name: string) =>
    [...new Set([...names, name])].toSorted();
  for (const { figure, language, name, png } of added) {
    const ofFigure = (known[figure] ??= {});
    const last = ofFigure[language];
    ofFigure[language] = {
      svg: including(last?.svg, name),
      png: png ? including(last?.png, name) : (last?.png ?? []),
    };
  }
  const sorted = Object.fromEntries(
    Object.entries(known).toSorted(([a], [b]) => a.localeCompare(b)),
  );
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(sorted satisfies PictureList)}\n`);
}

/** What is printed of them. */
export function told({ svg, png, bytes, undrawn }: WrittenPictures, seconds: number): string {
  const without = undrawn.length > 0 ? `; a browser alone draws ${undrawn.join(', ')}` : '';
  return `Pictures: ${svg} SVG, ${png} PNG, ${(bytes / 2 ** 20).toFixed(1)} MB in ${seconds.toFixed(0)} s${without}`;
}
