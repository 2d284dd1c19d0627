import { expect, test } from 'vitest';
import { addressLinks, robots, siteAddress, sitemap } from './page-address.ts';

test('the address of the site comes from SITE_URL, its path alone from BASE_PATH', () => {
  expect(siteAddress({})).toEqual({ url: null, base: '/' });
  expect(siteAddress({ BASE_PATH: '/atlas/' })).toEqual({ url: null, base: '/atlas/' });
  expect(siteAddress({ SITE_URL: 'https://a.example' })).toEqual({
    url: 'https://a.example/',
    base: '/',
  });
  expect(siteAddress({ SITE_URL: 'https://a.example/atlas', BASE_PATH: '/atlas/' })).toEqual({
    url: 'https://a.example/atlas/',
    base: '/atlas/',
  });
});

test.each([
  [{ SITE_URL: 'a.example' }, /SITE_URL must be an address/],
  [{ SITE_URL: 'https://a.example/?x' }, /SITE_URL must be an address/],
  [{ BASE_PATH: 'atlas' }, /BASE_PATH must begin and end/],
  [{ SITE_URL: 'https://a.example/', BASE_PATH: '/atlas/' }, /but SITE_URL is under/],
])('an address that cannot be meant is refused (%#)', (environment, message) => {
  expect(() => siteAddress(environment)).toThrow(message);
});

test('a page names itself, its languages and the one for everybody', () => {
  const links = addressLinks('https://a.example/', 'country/MEX/').join('\n');
  expect(links).toContain('rel="canonical" href="https://a.example/country/MEX/"');
  expect(links).toContain('hreflang="ar" href="https://a.example/ar/country/MEX/"');
  expect(links).toContain('hreflang="x-default" href="https://a.example/country/MEX/"');
  expect(addressLinks('../', 'sources/')[0]).toBe('<link rel="canonical" href="../sources/" />');
  const spanish = addressLinks('https://a.example/', '', 'es').join('\n');
  expect(spanish).toContain('rel="canonical" href="https://a.example/es/"');
  expect(spanish).toContain('hreflang="x-default" href="https://a.example/"');
});

test('the sitemap has every page in every language, and robots.txt names it', () => {
  const map = sitemap('https://a.example/', ['', 'country/MEX/'], '2026-01-02');
  expect(map.match(/<url>/g)).toHaveLength(8);
  expect(map).toContain('<loc>https://a.example/country/MEX/</loc><lastmod>2026-01-02</lastmod>');
  expect(map).toContain('<loc>https://a.example/ar/country/MEX/</loc>');
  // Each names all of them, itself too.
  expect(map.match(/hreflang="fr" href="https:\/\/a.example\/fr\/country\/MEX\/"/g)).toHaveLength(
    4,
  );
  expect(robots('https://a.example/')).toContain('Sitemap: https://a.example/sitemap.xml');
  expect(robots(null)).not.toContain('Sitemap');
});
