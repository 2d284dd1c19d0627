import { expect, test } from 'vitest';
import { elementSnippet, filePage, frameSnippet, inlineSvg, shieldedSnippet } from './snippets.ts';

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

test('a script is held to its content where that is known, and else is whatever it is', () => {
  const embedding = {
    root: 'https://atlas.example/',
    figure: 'world-map',
    parameters: [],
    title: 'Map',
    heights: [],
  };
  const scripts = {
    embed: { file: 'embed-01234567.js', integrity: 'sha384-a/b+c=' },
    'remittance-figure': { file: 'remittance-figure-89abcdef.js', integrity: 'sha384-d' },
  };
  const held = /^<script src="([^"]*)"\s+integrity="([^"]*)" crossorigin="anonymous"><\/script>/;
  expect(held.exec(frameSnippet({ ...embedding, scripts }))?.slice(1)).toEqual([
    'https://atlas.example/embed/embed-01234567.js',
    'sha384-a/b+c=',
  ]);
  expect(held.exec(elementSnippet({ ...embedding, scripts }))?.[1]).toContain('figure-89abcdef.js');
  for (const snippet of [frameSnippet(embedding), elementSnippet(embedding)])
    expect(snippet).toMatch(
      /^<script src="https:\/\/atlas.example\/embed\/[a-z-]+\.js"><\/script>\n/,
    );
});
