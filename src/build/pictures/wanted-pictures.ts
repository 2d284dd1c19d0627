import { placeOf, settingsAt } from '../../exports/embedding/picture-address.ts';
import { languages, type Language } from '../../language/languages.ts';
import type { PictureAsk } from './picture-renderer.ts';

/** A picture that is wanted, and the name it is to have. */
export interface WantedPicture extends PictureAsk {
  place: string;
}

/** A figure, and settings that show it well. */
export interface ShownFigure {
  id: string;
  /** A query string without its question mark. */
  example: string;
}

/** Figures of which the build draws every economy: what comes, and from whom. */
export const everywhere = ['money-over-time', 'top-partners'] as const;

/**
 * What every build draws: of each figure the settings that show it well, in all languages and in
 * English as PNG too; of some figures every economy, in English. The rest is drawn when it is asked
 * for, by `npm run pictures`.
 */
export function usualPictures(
  figures: readonly ShownFigure[],
  economies: readonly string[],
): readonly WantedPicture[] {
  const usual = figures.flatMap(({ id, example }) => {
    const place = placeOf([...new URLSearchParams(example)]);
    return place === null
      ? []
      : languages.map((language) =>
          wanted(id, example, { place, language, colours: 'light', png: language === 'en' }),
        );
  });
  const known = new Set(
    usual.map(({ figure, place, language }) => `${figure} ${place} ${language}`),
  );
  const ofEconomies = everywhere.flatMap((id) =>
    economies.map((place) =>
      wanted(id, `economies=${place}`, { place, language: 'en', colours: 'light', png: false }),
    ),
  );
  return [
    ...usual,
    ...ofEconomies.filter(
      ({ figure, place, language }) => !known.has(`${figure} ${place} ${language}`),
    ),
  ];
}

/** What is asked for by name. */
export interface NamedPictures {
  figures: readonly string[];
  /** Names of places, or `all` for every economy; empty for the usual settings. */
  places: readonly string[];
  languages: readonly Language[];
  colours: readonly ('light' | 'dark')[];
}

/**
 * The pictures that are asked for by name, as SVG and as PNG.
 *
 * @throws when there is no such figure, or a figure can't be drawn of such a place
 */
export function namedPictures(
  asked: NamedPictures,
  figures: readonly ShownFigure[],
  economies: readonly string[],
): readonly WantedPicture[] {
  return asked.figures.flatMap((id) => {
    const figure = figures.find((one) => one.id === id);
    if (!figure) throw new Error(`There is no figure "${id}": embed/figures.json lists them`);
    const usual = placeOf([...new URLSearchParams(figure.example)]);
    const places = asked.places.flatMap((place) => (place === 'all' ? economies : [place]));
    return (places.length > 0 ? places : [usual ?? '']).flatMap((place) => {
      const search = settingsAt(place, figure.example);
      if (search === null) throw new Error(`"${id}" can't be drawn of "${place}"`);
      return asked.languages.flatMap((language) =>
        asked.colours.map((colours) => wanted(id, search, { place, language, colours, png: true })),
      );
    });
  });
}

function wanted(
  figure: string,
  search: string,
  more: Omit<WantedPicture, 'figure' | 'search'>,
): WantedPicture {
  return { figure, search, ...more };
}
