import { expect, test } from 'vitest';
import { routeAt } from './routes.tsx';

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
