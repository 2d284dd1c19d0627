import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DescribedFigure } from '../../embed/described-figure.ts';
import {
  pictureFolder,
  pictureName,
  placeFolder,
  settingsAt,
  type PictureList,
  type PictureNote,
} from '../../exports/embedding/picture-address.ts';
import { languages } from '../../language/languages.ts';
import { oembedOf, type Oembed } from './oembed.ts';
import { pictureInFrame, type NoteOf } from './unscripted.ts';

/** An embed whose address says its economy in its path, as programs that read no query string want it. */
export interface PlacePage {
  /** Its folder, from the front folder: `embed/top-partners/NPL`, or `embed/top-partners/NPL/fr`. */
  folder: string;
  /** What the figure is shown with, a query string without its question mark. */
  settings: string;
  title: string;
  /** What stands in it where no script runs. */
  unscripted: string;
  oembed: Oembed | null;
}

/** Reads what stands beside the pictures of a site. */
export function notesOf(site: string): NoteOf {
  return async (figure, place, language) => {
    const path = `${pictureFolder(figure, language)}/${pictureName(place, 'light')}.json`;
    try {
      return JSON.parse(await readFile(join(site, path), 'utf8')) as PictureNote;
    } catch {
      return null;
    }
  };
}

/**
 * Embeds with their place in their path: one for each place of which the site has a picture, in the
 * reader's language and in each one that is asked for; the picture in that language, or in English.
 *
 * @param url address of the front page; null where it isn't known
 */
export async function placePages(
  site: string,
  figures: readonly DescribedFigure[],
  noteOf: NoteOf,
  url: string | null,
): Promise<readonly PlacePage[]> {
  const list = JSON.parse(
    await readFile(join(site, 'pictures/index.json'), 'utf8').catch(() => '{}'),
  ) as PictureList;
  const pages = figures.flatMap(({ id, example }) =>
    (list[id]?.en?.svg ?? []).flatMap((place) => {
      if (place.endsWith('-dark')) return [];
      const settings = settingsAt(place, example.split('?')[1] ?? '');
      return settings === null
        ? []
        : ([null, ...languages] as const).map((language) => ({ id, place, settings, language }));
    }),
  );
  const made = pages.map(async ({ id, place, settings, language }): Promise<PlacePage[]> => {
    const own = language === null ? null : await noteOf(id, place, language);
    const english = await noteOf(id, place, 'en');
    if (!english) return [];
    const note = own ?? english;
    const folder = placeFolder(id, place, language);
    const spoken = language === null ? '' : `lang=${language}`;
    return [
      {
        folder,
        settings: [settings, spoken].filter((part) => part !== '').join('&'),
        title: note.title,
        unscripted: pictureInFrame(note, place, '../'.repeat(folder.split('/').length)),
        oembed: url === null ? null : oembedOf(url, folder, note, { place, english }),
      },
    ];
  });
  return (await Promise.all(made)).flat();
}
