import { lazy, type ComponentType } from 'react';

/** A page: where it is, what the navigation and the document call it, how its code is loaded. */
export interface PageRoute {
  path: string;
  /** Key under `app:page`. */
  name: string;
  load: () => Promise<{ default: ComponentType }>;
  Page: ComponentType;
}

/** Every page, in the order of the navigation. */
export const routes: readonly PageRoute[] = [
  route('/', 'explore', () => import('../pages/explore/ExplorePage.tsx')),
  route('/sources', 'sources', () => import('../pages/sources/SourcesPage.tsx')),
];

export const NotFound = lazy(() => import('../pages/not-found/NotFoundPage.tsx'));

/** The page at a path below the site's root, whether or not it ends in a slash. */
export function routeAt(path: string): PageRoute | undefined {
  const trimmed = path.replace(/\/(index\.html)?$/, '') || '/';
  return routes.find((one) => one.path === trimmed);
}

/** Loads the code of the other pages ahead of their first visit. */
export function prefetchPages(): void {
  for (const one of routes) one.load().catch(() => undefined);
}

function route(path: string, name: string, load: PageRoute['load']): PageRoute {
  return { path, name, load, Page: lazy(load) };
}
