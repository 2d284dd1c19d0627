import { createElement, lazy, useState, type ComponentType } from 'react';
import { lateWords } from '../language/index.ts';

/** A page: where it is, what the navigation and the document call it, how its code is loaded. */
export interface PageRoute {
  /** A part that begins with a colon stands for any text: `/country/:economy`. */
  path: string;
  /** Key under `app:page`. */
  name: string;
  /** One of many of its kind: reached from others, named by itself, not by the navigation. */
  one: boolean;
  /** Reached from the foot of every page or from another page, not by the navigation. */
  aside?: true;
  /** Brings the page's code and its words, or fails for want of either. */
  load: () => Promise<{ default: ComponentType }>;
  /** Forgets that the page could not be loaded, so that it is tried again. */
  forget: () => void;
  Page: ComponentType;
}

/** Whose words are bundled with the shell. */
const firstPages = ['/', '/404'];
/** Which say what is usual alone; all others bring further words. */
const usualPages = ['/country/:economy', '/factsheet/:economy', '/corridor/:sender/:receiver'];

/** Every page; those that are in the navigation, in its order. */
export const routes: readonly PageRoute[] = [
  route('/', 'explore', () => import('../pages/explore/ExplorePage.tsx')),
  route('/corridors', 'corridors', () => import('../pages/corridors/CorridorsPage.tsx')),
  route('/costs', 'costs', () => import('../pages/costs/CostsPage.tsx')),
  route('/flows', 'flows', () => import('../pages/flows/FlowsPage.tsx')),
  route('/gender', 'gender', () => import('../pages/gender/GenderPage.tsx')),
  route('/scenarios', 'scenarios', () => import('../pages/scenarios/ScenariosPage.tsx')),
  route('/programmes', 'programmes', () => import('../pages/programmes/ProgrammesPage.tsx')),
  route('/stories', 'stories', async () =>
    (await import('../pages/stories/StoriesPage.tsx')).opened(),
  ),
  route('/own', 'own', () => import('../pages/own/OwnPage.tsx')),
  route('/sql', 'sql', () => import('../pages/sql/SqlPage.tsx')),
  route('/sources', 'sources', () => import('../pages/sources/SourcesPage.tsx')),
  { ...route('/ask', 'ask', () => import('../pages/ask/AskPage.tsx')), aside: true },
  {
    ...route('/embed', 'gallery', () => import('../pages/gallery/GalleryPage.tsx')),
    aside: true,
  },
  {
    ...route('/sources/changes', 'changes', () => import('../pages/changes/ChangesPage.tsx')),
    aside: true,
  },
  {
    ...route(
      '/sources/central-banks',
      'central-banks',
      () => import('../pages/central-banks/CentralBanksPage.tsx'),
    ),
    aside: true,
  },
  {
    ...route('/privacy', 'privacy', () => import('../pages/privacy/PrivacyPage.tsx')),
    aside: true,
  },
  {
    ...route('/glossary', 'glossary', () => import('../pages/glossary/GlossaryPage.tsx')),
    aside: true,
  },
  {
    ...route('/methods', 'methods', () => import('../pages/methods/MethodsPage.tsx')),
    aside: true,
  },
  {
    ...route('/brief', 'brief', () => import('../pages/brief/BriefPage.tsx')),
    aside: true,
  },
  route('/country/:economy', 'country', () => import('../pages/country/CountryPage.tsx')),
  route('/stories/:story', 'story', async () =>
    (await import('../pages/story/StoryPage.tsx')).opened(),
  ),
  route('/factsheet/:economy', 'factsheet', () => import('../pages/factsheet/FactsheetPage.tsx')),
  route(
    '/corridor/:sender/:receiver',
    'corridor',
    () => import('../pages/corridor/CorridorPage.tsx'),
  ),
];

/** What stands at an address that leads nowhere. */
export const notFound = route(
  '/404',
  'not_found',
  () => import('../pages/not-found/NotFoundPage.tsx'),
);

/** The page at a path below the site's root, whether or not it ends in a slash. */
export function routeAt(path: string): PageRoute | undefined {
  const parts = partsOf(path.replace(/\/(index\.html)?$/, ''));
  return routes.find((one) => {
    const pattern = partsOf(one.path.replace(/\/$/, ''));
    return (
      pattern.length === parts.length &&
      pattern.every((part, index) =>
        part.startsWith(':') ? parts[index] !== '' : part === parts[index],
      )
    );
  });
}

function partsOf(path: string): string[] {
  return path.split('/');
}

function route(path: string, name: string, load: PageRoute['load']): PageRoute {
  let loaded: ComponentType | null = null;
  const withWords = async () => {
    const words = firstPages.includes(path)
      ? null
      : lateWords(usualPages.includes(path) ? 'usual' : 'further');
    const [module] = await Promise.all([load(), words]);
    // Code of another version may come whole and hold something else.
    if (!module.default) throw new SyntaxError(`No page in the module ${name}`);
    loaded = module.default;
    return module;
  };
  // A lazy component that failed once fails for ever: another try needs another.
  let Later = lazy(withWords);
  const forget = () => {
    Later = lazy(withWords);
  };
  // What is there already is drawn at once: a lazy component waits a turn even then.
  function Page() {
    const [Own] = useState<ComponentType>(() => loaded ?? Later);
    return createElement(Own);
  }
  return { path, name, one: path.includes(':'), load: withWords, forget, Page };
}
