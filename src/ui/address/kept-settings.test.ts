import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptHref } from './kept-settings.ts';

test('dollars are kept on the way to pages that have amounts over the years', () => {
  const pages = ['/', '/country/MEX', '/corridor/USA/MEX', '/factsheet/MEX'];
  for (const page of [...pages, '/corridors', '/programmes'])
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

test('a chosen publisher is kept to every page that leads on to amounts', () => {
  const pages = [
    '/',
    '/country/MEX',
    '/corridor/USA/MEX',
    '/factsheet/MEX',
    '/gender',
    '/programmes',
  ];
  for (const page of [...pages, '/corridors'])
    expect(keptHref(page, 'measure=paid&series=knomad&year=2020')).toBe(`${page}?series=knomad`);
  expect(keptHref('/?focus=MEX', 'series=wdi')).toBe('/?focus=MEX&series=wdi');
});

test('a series of something else than amounts is left behind', () => {
  expect(keptHref('/country/MEX', 'measure=hosted&series=undesa-2020')).toBe('/country/MEX');
  expect(keptHref('/country/MEX', 'measure=cost_to&series=wdi')).toBe('/country/MEX');
  expect(keptHref('/country/MEX', 'series=nonsense')).toBe('/country/MEX');
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
