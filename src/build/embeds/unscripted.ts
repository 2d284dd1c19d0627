import { directionOf } from '../../domain/direction.ts';
import {
  pictureFolder,
  pictureName,
  usualPlace,
  type PictureNote,
} from '../../exports/embedding/picture-address.ts';
import { languages, type Language } from '../../language/languages.ts';
import { escaped } from '../pages/escaped.ts';
import { siteWords } from '../pages/site-words.ts';
import { unscriptedFile } from './embed-html.ts';

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
 * language, whose figures it has, and what of the address is not seen.
 *
 * @param of.told which of the site's words say that: of a picture with the usual settings, or of none
 * @param of.source in English
 */
export function wordsInFrame(of: {
  titles: Readonly<Record<Language, string>>;
  told: 'usual' | 'asked';
  source: string;
  prefix: string;
}): string {
  const { titles, told, source, prefix } = of;
  const lines = languages.map((language) => {
    const front = `${prefix}${language === 'en' ? '' : `${language}/`}`;
    const said = escaped(siteWords(language).unscripted[told]);
    return `<p${inLanguage(language)}>${link(front, language, escaped(titles[language]))}<br />${said}</p>`;
  });
  return `${lines.join('')}${source === '' ? '' : `<p lang="en">${escaped(source)}</p>`}`;
}

/** Out of the frame; what opens so knows nothing of it, as browsers have it. */
function link(href: string, language: Language, content: string): string {
  return `<a href="${escaped(href)}"${inLanguage(language)} target="_blank">${content}</a>`;
}

function inLanguage(language: Language): string {
  const direction = directionOf(language) === 'rtl' ? ' dir="rtl"' : '';
  return ` lang="${language}"${direction}`;
}

/**
 * What stands in the frame of a figure without a place in its path, whatever follows the question mark
 * of its address: its picture, where it needs no economy, and in any case the way to its words, in a file
 * apart, so that those who run scripts need not fetch them.
 *
 * @param example the place of which the figure has a picture
 */
export async function unscripted(
  figure: { id: string; title: Readonly<Record<Language, string>> },
  example: string | null,
  noteOf: NoteOf,
  prefix: string,
): Promise<{ frame: string; words: string }> {
  const note = example === null ? null : await noteOf(figure.id, example, 'en');
  // By its title, which the page says already: embeds are weighed.
  const told = note && { ...note, title: figure.title.en };
  const picture = told && example === usualPlace ? pictureInFrame(told, example, prefix) : null;
  const { unscripted: said } = siteWords('en');
  const way = (text: string) => `<p><a href="${unscriptedFile}">${escaped(text)}</a></p>`;
  return {
    frame: picture === null ? way(said.words) : `${picture}${way(said.usual)}`,
    words: wordsInFrame({
      titles: figure.title,
      told: picture === null ? 'asked' : 'usual',
      source: note?.source ?? '',
      prefix,
    }),
  };
}
