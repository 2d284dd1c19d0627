import { cardHeight, cardWidth } from '../cards/card-svg.ts';
import { pngWidth } from '../pictures/png-width.ts';
import { pictureFolder, type PictureNote } from '../../exports/embedding/picture-address.ts';
import { frameAt, frameSnippet } from '../../exports/embedding/snippets.ts';
import { languageFolder } from '../../language/language-address.ts';
import type { Language } from '../../language/languages.ts';
import { escaped, unescaped } from '../pages/escaped.ts';
import { addToHead } from '../pages/page-html.ts';

/** What an oEmbed client finds of a page. */
export interface Oembed {
  /** The line in the page's head. */
  link: string;
  /** The file it names, from the front folder, and what is in it. */
  file: string;
  json: string;
}

type Shown = readonly [figure: string, ...parameters: (readonly [string, string])[]];

/** The figure that each page is pasted as, by its path in English. */
const shown: Readonly<Record<string, Shown>> = {
  '': ['world-map'],
  'embed/': ['world-map'],
  'costs/': ['cost-over-quarters'],
  'flows/': ['flow-alluvial'],
  'gender/': ['women-share-regions'],
  'methods/': ['estimate-contest'],
  'programmes/': ['programme-map'],
  'scenarios/': ['scenario-change'],
  'sources/central-banks/': ['official-against-matrix'],
  'sources/changes/': ['edition-changes'],
};

/**
 * The figure that stands for a page where it is pasted as an address; null for pages without one.
 * Static, so that any host can answer; oEmbed wants whole addresses, so that of the site is needed.
 *
 * @param url address of the front page
 * @param path of the page in English, below it
 * @param page.title in its language
 * @param page.card its picture, from the front folder
 */
export function oembed(
  url: string,
  path: string,
  { title, language, card }: { title: string; language: Language; card: string },
): Oembed | null {
  const figure = ofPlace(path) ?? shown[path];
  if (!figure) return null;
  const [id, ...own] = figure;
  const parameters = language === 'en' ? own : [...own, ['lang', language] as const];
  const embedding = { root: url, figure: id, parameters, title, heights: [] };
  return answer(url, {
    file: `${languageFolder(language)}${path === '' ? 'index' : path.replace(/\/$/, '')}`,
    title,
    shown: { html: frameSnippet(embedding), height: 560 },
    thumbnail: { file: card, width: cardWidth, height: cardHeight },
  });
}

/** The figure of the page of an economy, a group or a corridor. */
function ofPlace(path: string): Shown | undefined {
  const [, place] = /^country\/([A-Z]{3}|[a-z]+-[\w-]+)\/$/.exec(path) ?? [];
  if (place)
    return /^[A-Z]/.test(place)
      ? ['money-over-time', ['economies', place]]
      : ['group-over-time', ['group', place]];
  const [, sender, receiver] = /^corridor\/([A-Z]{3})\/([A-Z]{3})$/.exec(path) ?? [];
  return sender && receiver
    ? ['corridor-amount', ['sender', sender], ['receiver', receiver]]
    : undefined;
}

/** Below its picture an embed has its table, folded, and the way to its page, px. */
const below = 110;

/**
 * What an oEmbed client finds of an embed whose address has its place in the path.
 *
 * @param folder the embed's, from the front folder
 * @param note what stands beside the figure's picture of that place
 * @param of.english the same of the picture in English, which alone may be a PNG
 */
export function oembedOf(
  url: string,
  folder: string,
  note: PictureNote,
  { place, english }: { place: string; english: PictureNote },
): Oembed {
  const { figure, title, width, height, language } = note;
  const kept = `${pictureFolder(figure, 'en')}/${place}.png`;
  const card = `cards/${languageFolder(language)}${place}.png`;
  return answer(url, {
    file: folder,
    title,
    shown: {
      html: frameAt(`${url}${folder}/`, { root: url, title, heights: [[width, height + below]] }),
      height: height + below,
    },
    // Of an economy there always is a card; of a corridor the picture of the figure's example.
    thumbnail: /^[A-Z]{3}$/.test(place)
      ? { file: card, width: cardWidth, height: cardHeight }
      : {
          file: kept,
          width: pngWidth,
          height: Math.round((english.height * pngWidth) / english.width),
        },
  });
}

/**
 * What an oEmbed client finds of an embed of which only the part behind the question mark of its address
 * says what it shows: no file can answer for that, so the client links to the address as it was pasted.
 */
export function oembedOfAny(
  url: string,
  { id, title }: { id: string; title: { en: string } },
): Oembed {
  const thumbnail = { file: 'cards/atlas.png', width: cardWidth, height: cardHeight };
  const found = answer(url, { file: `embed/${id}`, title: title.en, thumbnail });
  // The page says its title, and embeds are weighed.
  return { ...found, link: found.link.replace(/ title="[^"]*"/, '') };
}

function answer(
  url: string,
  of: {
    file: string;
    title: string;
    /** What is put into the page; absent where only a link is. */
    shown?: { html: string; height: number };
    thumbnail: { file: string; width: number; height: number };
  },
): Oembed {
  const { title, shown, thumbnail } = of;
  const file = `oembed/${of.file}.json`;
  const content = {
    version: '1.0',
    type: shown ? 'rich' : 'link',
    title,
    provider_name: 'Remittance Atlas',
    provider_url: url,
    ...(shown && { html: shown.html, width: 640, height: shown.height }),
    thumbnail_url: `${url}${thumbnail.file}`,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
  return {
    link: `<link rel="alternate" type="application/json+oembed" href="${url}${file}" title="${escaped(title)}" />`,
    file,
    json: JSON.stringify(content),
  };
}

/**
 * A built page with the link to what stands for it, and that; unchanged where it has none.
 *
 * @param url address of the front page; null where it isn't known
 * @param page.path in English, below it; null for pages without an address
 * @param page.card its picture, from the front folder
 */
export function withOembed(
  html: string,
  url: string | null,
  { path, language, card }: { path: string | null; language: Language; card: string },
): { html: string; embed: Oembed | null } {
  if (url === null || path === null) return { html, embed: null };
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const embed = oembed(url, path, { title: unescaped(title), language, card });
  return { html: embed ? addToHead(html, [embed.link]) : html, embed };
}
