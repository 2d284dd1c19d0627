import type { FigureKind } from '../../domain/figure-kind.ts';
import { languageFolder } from '../../language/language-address.ts';
import type { Language } from '../../language/languages.ts';

/** What stands beside a picture, in `<place>.json`. */
export interface PictureNote {
  figure: string;
  /** What is found. */
  title: string;
  /** For those who don't see it. */
  alternative: string;
  /** Measure, unit, years. */
  subtitle: string;
  /** Publisher, edition and licence. */
  source: string;
  kind: FigureKind;
  /** First and last year of its rows; null where they have none. */
  years: readonly [number, number] | null;
  /** Of the data, eight hex digits. */
  edition: string;
  language: Language;
  theme: 'light' | 'dark';
  /** px; the PNG has twice as many pixels. */
  width: number;
  height: number;
  /** Addresses of its page and of its embed, from the site's root. */
  page: string;
  embed: string;
}

/** Names of the pictures of a figure in a language, without their endings. */
export interface PictureNames {
  svg: readonly string[];
  png: readonly string[];
}

/** The pictures of a site, `pictures/index.json`: by figure and language. */
export type PictureList = Readonly<
  Record<string, Readonly<Partial<Record<Language, PictureNames>>>>
>;

/** Where a figure is drawn with its usual settings. */
export const usualPlace = 'usual';

/** What of its parameters a picture is named by: economies, the ends of a corridor, a group. */
const named = [['economies'], ['sender', 'receiver'], ['group']] as const;

/**
 * The name under which a picture with these settings lies, such as `NPL`, `SAU-BGD` or
 * `region-africa`; null for settings that have no name.
 *
 * @param parameters as the address of an embed has them
 */
export function placeOf(
  parameters: readonly (readonly [name: string, value: string])[],
): string | null {
  if (parameters.length === 0) return usualPlace;
  const values = new Map(parameters);
  const names = named.find(
    (all) => all.length === values.size && all.every((name) => values.has(name)),
  );
  if (!names) return null;
  const place = names
    .map((name) => values.get(name) ?? '')
    .join('-')
    .replaceAll(',', '-');
  return /^[\w-]+$/.test(place) ? place : null;
}

/**
 * The settings that lie under a name, as a query string without its question mark.
 *
 * @param example settings that show the figure, which say what it is named by
 * @returns null for a name that the figure can't have
 */
export function settingsAt(place: string, example: string): string | null {
  if (place === usualPlace)
    return placeOf([...new URLSearchParams(example)]) === usualPlace ? '' : null;
  const names = [...new URLSearchParams(example).keys()];
  if (names[0] === 'group') return `group=${place}`;
  const codes = place.split('-');
  if (!codes.every((code) => /^[A-Z]{3}$/.test(code))) return null;
  if (names[0] === 'economies') return `economies=${codes.join(',')}`;
  const [sender, receiver] = codes;
  return names[0] === 'sender' && codes.length === 2
    ? `sender=${sender}&receiver=${receiver}`
    : null;
}

/** The name of a picture in its folder, without its ending. */
export function pictureName(place: string, theme: 'light' | 'dark'): string {
  return `${place}${theme === 'dark' ? '-dark' : ''}`;
}

/** The folder of a figure's pictures in a language, from the site's root. */
export function pictureFolder(figure: string, language: Language): string {
  return `pictures/${languageFolder(language)}${figure}`;
}

/**
 * The folder of an embed whose address says its place in its path, from the site's root: programs that
 * read no query string find it, and its picture stands in it where no script runs.
 *
 * @param language null for the reader's own
 */
export function placeFolder(figure: string, place: string, language: Language | null): string {
  return `embed/${figure}/${place}${language === null ? '' : `/${language}`}`;
}
