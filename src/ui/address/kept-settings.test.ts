import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptHref } from './kept-settings.ts';

test('dollars are kept on the way to pages that have amounts over the years', () => {
  for (const page of ['/country/MEX', '/corridor/USA/MEX', '/factsheet/MEX'])
    expect(keptHref(page, 'dollars=real&with=PHL')).toBe(`${page}?dollars=real`);
  expect(keptHref('/country/MEX?with=PHL#money', '?dollars=real')).toBe(
    '/country/MEX?with=PHL&dollars=real#money',
  );
});

test('a page without that setting, or a link with its own, is left alone', () => {
  expect(keptHref('/gender', 'dollars=real')).toBe('/gender');
  expect(keptHref('/country/MEX?dollars=nominal', 'dollars=real')).toBe(
    '/country/MEX?dollars=nominal',
  );
});

test('whatever the page’s address says, a link stays one to the same place', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (search) => {
      const [before, after] = ['/country/MEX#money', keptHref('/country/MEX#money', search)].map(
        (href) => new URL(href, 'https://atlas.example'),
      );
      expect([after?.pathname, after?.hash]).toEqual([before?.pathname, before?.hash]);
    }),
  );
});
