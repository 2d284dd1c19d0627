import { expect, test } from 'vitest';
import { filePage, inlineSvg, shieldedSnippet } from './snippets.ts';

const svg =
  '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="720" height="400" viewBox="0 0 720 400" style="font-variant-numeric:tabular-nums"><g style="font-variant-numeric:tabular-nums"><path d="M0 0"/></g></svg>\n';

test('a picture in HTML has no style that a strict host would refuse', () => {
  const page = filePage({
    title: 'A & B',
    language: 'ar',
    direction: 'rtl',
    svg,
    permalink: 'https://atlas.example/?a=1&b=2',
    brand: 'Atlas',
  });
  for (const html of [inlineSvg(svg), shieldedSnippet(svg), page])
    expect(html).not.toMatch(/style|<\?xml/);
  expect(page).toContain('<title>A &amp; B</title>');
  expect(page.match(/<a href/g)).toHaveLength(1);
});

test('in a page of its own and behind a shield it is as wide as its place, else as it was drawn', () => {
  expect(inlineSvg(svg)).toContain('width="720" height="400"');
  expect(shieldedSnippet(svg)).toMatch(
    /^<div><template shadowrootmode="open"><svg [^>]*width="100%" display="block" viewBox="0 0 720 400">.*<\/template><\/div>$/,
  );
});
