import { expect, test } from 'vitest';
import { createFullLanguage } from '../language/index.ts';
import { foundPages, pagePath } from '../pages/explore/search/pages.ts';
import { routeAt, routes } from './routes.tsx';

test.each([
  ['/', 'explore'],
  ['', 'explore'],
  ['/sources', 'sources'],
  ['/sources/', 'sources'],
  ['/sources/index.html', 'sources'],
  ['/sources/changes', 'changes'],
  ['/methods', 'methods'],
  ['/scenarios', 'scenarios'],
  ['/privacy', 'privacy'],
  ['/glossary', 'glossary'],
  ['/ask', 'ask'],
  ['/brief', 'brief'],
  ['/sources/changes/', 'changes'],
  ['/sources/central-banks', 'central-banks'],
  ['/country/NPL', 'country'],
  ['/country/NPL/', 'country'],
])('%s is the page %s', (path, name) => {
  expect(routeAt(path)?.name).toBe(name);
});

test.each(['/country', '/country/', '/country/NPL/more', '/nowhere', '/sources/more'])(
  '%s is no page',
  (path) => {
    expect(routeAt(path)).toBeUndefined();
  },
);

test('every page of its own is found by its name, where it is', async () => {
  const { t } = await createFullLanguage('en');
  const found = foundPages(t('app:page', { returnObjects: true })).map(pagePath);
  const pages = routes.filter(({ one, path }) => !one && path !== '/').map(({ path }) => path);
  expect(found.toSorted()).toEqual(pages.toSorted());
});
