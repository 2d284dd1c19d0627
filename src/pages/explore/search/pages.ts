/** Names that are no page of their own: the map itself, what is not there, and one of many. */
const left = new Set(['explore', 'not_found', 'country', 'corridor', 'factsheet', 'story']);

/** Addresses that do not follow from the name of the page. */
const paths: Readonly<Record<string, string>> = {
  gallery: '/embed',
  changes: '/sources/changes',
  'central-banks': '/sources/central-banks',
};

/** Names of the pages that can be found. @param named words by the name of a page */
export function foundPages(named: object): string[] {
  return Object.keys(named).filter((name) => !left.has(name));
}

/** Where a page is, from the site's root on. */
export function pagePath(name: string): string {
  return paths[name] ?? `/${name}`;
}
