import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { economyGroups, groupSlug } from '../../domain/economy-group.ts';
import { languageFolder } from '../../language/language-address.ts';
import { languages, type Language } from '../../language/languages.ts';
import { root } from '../root.ts';
import { usualCorridors } from './usual-corridors.ts';

/** An HTML file of the site. */
export interface SitePage {
  file: string;
  /** Path of the front folder as seen from this page. */
  prefix: string;
  language: Language;
  /** Its address in English below the front folder, with its last slash; null where it has many or none. */
  path: string | null;
  /** What it is drawn as when the site is built, its address in English; null if it comes empty. */
  drawn: string | null;
  /** The picture that stands beside a link to it. */
  card: string;
  /** The economy whose page it is, if it is one's. */
  economy: string | null;
  /** Whether its card is of its own, and says what its head says. */
  told?: true;
  /** Modules loaded late that this page asks for at once. */
  parts: readonly string[];
  /** Modules that take the place of what it opens with: fetched with the page, behind the rest. */
  soon?: readonly string[];
}

/** The card of pages that have none of their own. */
const siteCard = (language: Language) => `cards/${languageFolder(language)}atlas.png`;
// Not what is opened by a press.
const explore = ['/src/pages/explore/ExplorePage'];
/** The map that answers, which takes the place of the picture. */
const liveMap = ['/src/pages/explore/live/LiveStage'];
const wordsOf = (language: Language) => `virtual:language-words/${language}`;
const furtherWordsOf = (language: Language) => `virtual:language-words/further/${language}`;
/** Pages that say nothing but what is usual. */
const ofUsualWords = ['country', 'corridor', 'factsheet'];
/** What every page's script loads first. */
export const appPart = '/src/app/open-app';

/**
 * Every address that has a file of its own: the pages, and one for each economy with a place on the
 * map, each group of economies and each of the largest corridors, in each language. Of corridors there are
 * too many: `corridor.html`, through `_redirects`, serves the others (it lies as deep as
 * `/corridor/USA/MEX`), as `factsheet.html` does factsheets, and on hosts without rewrites `404.html`
 * serves both, in all languages.
 *
 * @param base path of the site on its host, for the page that may be served at any depth
 * @param own pages of the navigation, by their paths, with the folders that hold them
 */
export function sitePages(
  base: string,
  own: readonly { path: string; name: string }[],
): SitePage[] {
  const language = 'en';
  const page = (path: string, folder: string): SitePage => ({
    file: `${path}/index.html`,
    prefix: '../'.repeat(path.split('/').length),
    language,
    path: `${path}/`,
    drawn: `/${path}`,
    card: siteCard(language),
    economy: null,
    parts: [
      `/src/pages/${folder}/`,
      wordsOf(language),
      ...(ofUsualWords.includes(folder) ? [] : [furtherWordsOf(language)]),
    ],
  });
  const many = (file: string, prefix: string, drawn: string | null, folder: string): SitePage => ({
    file,
    prefix,
    language,
    path: null,
    drawn,
    card: siteCard(language),
    economy: null,
    parts: [`/src/pages/${folder}/`],
  });
  const economies = placedEconomies();
  const inEnglish: SitePage[] = [
    {
      file: 'index.html',
      prefix: './',
      language,
      path: '',
      drawn: '/',
      card: siteCard(language),
      economy: null,
      parts: explore,
      soon: liveMap,
    },
    ...own
      .filter(({ path }) => path !== '/')
      .map(({ path, name }) => page(path.replace(/^\//, ''), name)),
    ...storyFolders().map((name): SitePage => {
      const told = page(`stories/${name}`, 'story');
      return {
        ...told,
        card: storyCard(name, language),
        told: true,
        parts: [
          ...told.parts,
          `/src/stories/${name}/story.ts`,
          `/src/stories/${name}/words/${language}.json`,
        ],
      };
    }),
    ...economies.map((economy) => ({
      ...page(`country/${economy}`, 'country'),
      card: cardOf(economy, language),
      economy,
    })),
    ...economyGroups.map((group) => page(`country/${groupSlug(group)}`, 'country')),
    ...usualCorridors(economies).map(({ sender, receiver }) => ({
      ...page(`corridor/${sender}/${receiver}`, 'corridor'),
      // At the address that links lead to, which ends in no slash.
      file: `corridor/${sender}/${receiver}.html`,
      prefix: '../../',
      path: `corridor/${sender}/${receiver}`,
      card: cardOf(receiver, language),
    })),
    many('corridor.html', '../../', null, 'corridor'),
    many('factsheet.html', '../', null, 'factsheet'),
  ];
  return [
    ...inEnglish.flatMap((one) => languages.map((own) => pageIn(own, one))),
    many('404.html', base, '/404', 'not-found'),
    // In the place of what isn't kept, when there is no network: the service worker sets its addresses.
    { ...many('offline.html', './', null, 'not-found'), parts: [] },
  ];
}

/** The same page in a language: a folder deeper, with its words. */
function pageIn(language: Language, page: SitePage): SitePage {
  if (language === 'en') return page;
  const parts = page.parts
    .filter((part) => part !== wordsOf('en'))
    .map((part) => (part === furtherWordsOf('en') ? furtherWordsOf(language) : part))
    .map((part) => part.replace(/(\/src\/stories\/[^/]+\/words\/)en\.json$/, `$1${language}.json`));
  const story = page.told && /^stories\/([^/]+)\//.exec(page.path ?? '')?.[1];
  return {
    ...page,
    language,
    file: languageFolder(language) + page.file,
    prefix: `../${page.prefix.replace(/^\.\//, '')}`,
    card: story
      ? storyCard(story, language)
      : page.economy === null
        ? siteCard(language)
        : cardOf(page.economy, language),
    parts: [...parts, wordsOf(language)],
  };
}

function cardOf(economy: string, language: Language): string {
  return `cards/${languageFolder(language)}${economy}.png`;
}

function storyCard(name: string, language: Language): string {
  return `cards/${languageFolder(language)}story-${name}.png`;
}

/** Names of the folders that hold a story. */
function storyFolders(): string[] {
  const folder = join(root, 'src/stories');
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'story.ts')));
}

/** Codes of the economies that have a page. */
export function placedEconomies(): string[] {
  const rows = parse<{ economy: string; placed: string }>(
    readFileSync(join(root, 'data/tables/economy.csv'), 'utf8'),
    { columns: true },
  );
  return rows.filter(({ placed }) => placed === 'true').map(({ economy }) => economy);
}
