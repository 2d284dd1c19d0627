import { expect, test } from 'vitest';
import { atAnyDepth, isLastingFile, isPage } from './addresses.ts';

test.each(['', 'index.html', 'country/NPL/', 'corridor/USA/MEX', 'sql/', 'embed/', 'own'])(
  '“%s” is a page',
  (path) => {
    expect(isPage(path)).toBe(true);
    expect(isLastingFile(path)).toBe(false);
  },
);

test.each([
  'embed/world-map/',
  'embed/world-map/index.html',
  'embed.html',
  'factsheets/NPL.pdf',
  'data/latest/CITATION.cff',
  'data/page/atlas-0123abcd.bin',
  'assets/index-abc.js',
  'cards/NPL.png',
  'sitemap.xml',
])('“%s” is none', (path) => expect(isPage(path)).toBe(false));

test('only what changes its name with its content lasts', () => {
  expect(isLastingFile('assets/index-abc.js')).toBe(true);
  expect(isLastingFile('data/page/geometry/world-110-9b9823fb.json')).toBe(true);
  expect(isLastingFile('data/latest/corridors.csv')).toBe(false);
  expect(isLastingFile('data/manifest.json')).toBe(false);
});

test('the page that stands in finds its files from where it stands', () => {
  const html = '<link href="./assets/a.css" /><script src="./assets/a.js"></script><a href="#b">';
  expect(atAnyDepth(html, '/some/where/')).toBe(
    '<link href="/some/where/assets/a.css" /><script src="/some/where/assets/a.js"></script><a href="#b">',
  );
});
