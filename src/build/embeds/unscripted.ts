import { directionOf } from '../../domain/direction.ts';
import {
  pictureFolder,
  pictureName,
  usualPlace,
  type PictureNote,
} from '../../exports/embedding/picture-address.ts';
import { languages, type Language } from '../../language/languages.ts';
import { escaped } from '../pages/escaped.ts';

/** Reads what stands beside a picture of the site; null where there is none. */
export type NoteOf = (
  figure: string,
  place: string,
  language: Language,
) => Promise<PictureNote | null>;

/**
 * What stands in a frame where no script runs and its address says all: the picture, which has its
 * words in it and leads to its page.
 *
 * @param prefix path of the front folder as seen from the frame
 */
export function pictureInFrame(note: PictureNote, place: string, prefix: string): string {
  const { figure, language, theme, title, page } = note;
  const source = `${prefix}${pictureFolder(figure, language)}/${pictureName(place, theme)}.svg`;
  return link(
    `${prefix}${page}`,
    language,
    `<img src="${source}" width="100%" alt="${escaped(title)}" />`,
  );
}

/**
 * The same where only a script could tell of which economy it is: what the figure shows, in every
 * language, and whose figures it has.
 *
 * @param source in English
 */
export function wordsInFrame(of: {
  titles: Readonly<Record<Language, string>>;
  source: string;
  prefix: string;
}): string {
  const { titles, source, prefix } = of;
  const lines = languages.map(
    (language) =>
      `<p>${link(`${prefix}${language === 'en' ? '' : `${language}/`}`, language, escaped(titles[language]))}</p>`,
  );
  return `${lines.join('')}${source === '' ? '' : `<p lang="en">${escaped(source)}</p>`}`;
}

function link(href: string, language: Language, content: string): string {
  const direction = directionOf(language) === 'rtl' ? ' dir="rtl"' : '';
  return `<a href="${escaped(href)}" lang="${language}"${direction} target="_blank" rel="noopener">${content}</a>`;
}

/**
 * What stands in the frame of a figure without a place in its path: its picture, where its address
 * need not name an economy, and what is said of it in words.
 */
export async function unscripted(
  figure: { id: string; title: Readonly<Record<Language, string>> },
  example: string | null,
  noteOf: NoteOf,
  prefix: string,
): Promise<{ picture: string | null; words: string }> {
  const note = example === null ? null : await noteOf(figure.id, example, 'en');
  // By its title, which the page says already: embeds are weighed.
  const told = note && { ...note, title: figure.title.en };
  return {
    picture: told && example === usualPlace ? pictureInFrame(told, example, prefix) : null,
    words: wordsInFrame({ titles: figure.title, source: note?.source ?? '', prefix }),
  };
}
