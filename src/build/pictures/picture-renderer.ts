import type { i18n } from 'i18next';
import type { AtlasDatabase } from '../../database/atlas-database.ts';
import { directionOf } from '../../domain/direction.ts';
import type { PictureFacts } from '../../exports/picture/svg/metadata.ts';
import { registered } from '../../figures/figure/registry.ts';
import { languageFolder, type Language } from '../../language/index.ts';
import type { PictureNote } from '../../exports/embedding/picture-address.ts';
import { siteStylists } from './style/site-style.ts';
import { figureDrawing } from './figure-drawing.tsx';
import { fileLettering, plainLettering } from './sheet/letters.ts';
import { drawingWidth, pictureSheet } from './sheet/picture-sheet.ts';

/** A picture that is wanted. */
export interface PictureAsk {
  figure: string;
  /** Settings of the figure, a query string without its question mark. */
  search: string;
  language: Language;
  colours: 'light' | 'dark';
  /** Whether it is wanted as PNG too. */
  png: boolean;
}

/** A picture as it is drawn. */
export interface DrawnPicture {
  svg: string;
  /** The same in the letters of `lettered`; null where no PNG is wanted. */
  lettered: string | null;
  /** What it says of itself, and what stands beside it. */
  facts: PictureFacts;
  note: PictureNote;
}

/**
 * Draws pictures of figures one after another.
 *
 * @param of.site whole address of the site, or null where it isn't known
 * @param of.made day of the data, `2026-11-25`
 */
export function pictureRenderer(of: {
  database: AtlasDatabase;
  translatorOf: (language: Language) => Promise<i18n>;
  site: string | null;
  made: string;
  edition: string;
}): (ask: PictureAsk) => Promise<DrawnPicture | null> {
  const { database, translatorOf, site, made, edition } = of;
  return async ({ figure: id, search, language, colours, png }) => {
    const entry = registered(id);
    if (!entry) throw new Error(`There is no figure ${id}`);
    const figure = await entry.load(database.json);
    const translator = await translatorOf(language);
    const drawn = await figureDrawing(
      figure,
      { search, width: drawingWidth, made },
      database,
      translator,
    );
    if (!drawn) return null;
    const { markup, words, kind, years } = drawn;
    const page = languageFolder(language) + drawn.page;
    const facts: PictureFacts = {
      title: words.title,
      alternative: words.alternative,
      source: words.source,
      permalink: `${site ?? ''}${page}`,
      date: made,
      language,
      creator: translator.t('picture:site'),
    };
    const sheet = {
      markup,
      words,
      facts,
      direction: directionOf(language),
      colours,
      stylist: siteStylists[colours],
    };
    const { svg, width, height } = pictureSheet({ ...sheet, lettering: plainLettering });
    return {
      svg,
      lettered: png ? pictureSheet({ ...sheet, lettering: fileLettering }).svg : null,
      facts,
      note: {
        figure: id,
        title: words.title,
        alternative: words.alternative,
        subtitle: words.subtitle,
        source: words.source,
        kind,
        years,
        edition,
        language,
        theme: colours,
        width,
        height,
        page,
        embed:
          `embed/${id}/?${[search, ...(language === 'en' ? [] : [`lang=${language}`])].filter((part) => part !== '').join('&')}`.replace(
            /\?$/,
            '',
          ),
      },
    };
  };
}
