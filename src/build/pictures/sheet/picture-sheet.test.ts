import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { stylistsOf } from '../style/stylist-of.ts';
import { root } from '../../root.ts';
import { fileLettering, plainLettering } from './letters.ts';
import { pictureSheet, type Sheet } from './picture-sheet.ts';

const read = (file: string) => readFileSync(join(root, 'src', file), 'utf8');
const stylists = stylistsOf(
  ['charts/plot/plot.css', 'map/map.css', 'figures/world-map/view/map-legend.css'].map(read),
  read('app/style/tokens.css'),
);

const plot = (inside: string) =>
  `<svg class="plot" viewBox="0 0 670 100" width="670" height="100" direction="ltr" role="img" aria-label="x">${inside}</svg>`;

const sheet = (markup: string, more: Partial<Sheet> = {}): Sheet => ({
  markup,
  words: {
    title: 'Nepal received most from Qatar',
    more: [],
    subtitle: 'US$, 2021',
    kind: null,
    notes: [],
    source: 'Published figures. World Bank (CC BY 4.0)',
    made: 'Remittance Atlas, 30 November 2026',
    alternative: 'Qatar: US$1 billion',
  },
  facts: {
    title: 'Nepal received most from Qatar',
    alternative: 'Qatar: US$1 billion',
    source: 'World Bank (CC BY 4.0)',
    permalink: 'https://atlas.example/country/NPL/#top-partners',
    date: '2026-11-30',
    language: 'en',
    creator: 'Remittance Atlas',
  },
  direction: 'ltr',
  colours: 'light',
  stylist: stylists.light,
  lettering: plainLettering,
  ...more,
});

test('looks are those of the page, said in attributes that every program knows', () => {
  const drawn = plot(
    '<g data-tone="flow"><rect class="plot-bar" data-certainty="published" x="1" y="2" width="3" height="4"></rect></g><text class="plot-muted" x="5" y="10" dy="0.32em">a</text><rect class="plot-hit" width="9" height="9"></rect>',
  );
  const { svg } = pictureSheet(sheet(drawn));
  expect(svg).not.toMatch(/class=|var\(|light-dark|data-|style=|dy=/);
  expect(svg).toContain('<rect x="1" y="2" width="3" height="4" fill="#c2410c"/>');
  expect(svg).toContain('<text x="5" y="13.84" fill="#5b6577">a</text>');
  expect(svg).not.toContain('transparent');
  const dark = pictureSheet(sheet(drawn, { colours: 'dark', stylist: stylists.dark })).svg;
  expect(dark).toContain('fill="#ff9d5c"');
  expect(dark).toContain('fill="#0f1520"');
});

test('it says what it shows, whose figures and under which licence they are', () => {
  const { svg } = pictureSheet(sheet(plot('')));
  expect(svg).toContain('<desc id="desc">Qatar: US$1 billion</desc>');
  expect(svg).toMatch(/<dc:rights>.*CC BY 4\.0.*<\/dc:rights>/);
  expect(svg).toMatch(/<text [^>]*>Published figures\. World Bank \(CC BY 4\.0\)<\/text>/);
});

test('lines keep their width where a map is drawn smaller, and halos lie beneath their names', () => {
  const map =
    '<svg class="map-static" viewBox="0 0 1340 600"><path class="map-borders" d="M0 0h9"></path><text class="map-label" x="3" y="4" font-size="20" stroke-width="6">Nepal</text></svg>';
  const { svg } = pictureSheet(sheet(map));
  // Half as large as in its own units: the line is twice as wide in them.
  expect(svg).toMatch(/<path d="M0 0h9"[^>]*stroke-width="1.4"/);
  const [halo, letters] = svg.match(/<text [^>]*>Nepal<\/text>/g) ?? [];
  expect(halo).toMatch(/fill="none".*stroke="#ffffff".*aria-hidden/);
  expect(letters).not.toContain('stroke');
});

test('Arabic begins at the right without an attribute that few programs know', () => {
  const arabic = sheet(plot('<text x="5" y="10">نيبال 52 %</text>'), {
    direction: 'rtl',
  });
  arabic.words = { ...arabic.words, title: 'تلقت نيبال', subtitle: 'US$ 2021' };
  const { svg } = pictureSheet(arabic);
  expect(svg).not.toContain('direction=');
  // Where rules are known it is said by them, and the anchor is that of the line's beginning.
  expect(svg).toContain('<text data-run="left" x="695"');
  expect(svg).toMatch(/\[text-anchor="end"\]:lang\(\w+\)\{text-anchor:start\}/);
  expect(svg).toContain('>\u2067نيبال 52 %\u2069</text>');
  expect(svg).toMatch(/<text [^>]*x="695" [^>]*text-anchor="end"[^>]*>[\u2067]+تلقت نيبال/);
  expect(svg).toMatch(/<text [^>]*x="695" [^>]*text-anchor="end"[^>]*>\u2067US\$ 2021\u2069/);
});

test('headings and keys stand around the drawings, whole', () => {
  const { svg } = pictureSheet(
    sheet(
      `<div><h4>By sender</h4>${plot('')}<ul class="map-legend__keys"><li><svg width="20" height="10" viewBox="0 0 20 10"><rect width="20" height="10" fill="var(--zero)"></rect></svg>zero</li><li>no data</li></ul></div>`,
    ),
  );
  expect(svg).toMatch(/font-weight="600"[^>]*>By sender</);
  expect(svg).toContain('fill="#ece9e2"');
  expect([svg.indexOf('>By sender<'), svg.indexOf('>zero<'), svg.indexOf('>no data<')]).toEqual(
    [svg.indexOf('>By sender<'), svg.indexOf('>zero<'), svg.indexOf('>no data<')].toSorted(
      (a, b) => a - b,
    ),
  );
});

test('what only a browser lays out is refused', () => {
  for (const markup of ['<table></table>', '<div><canvas></canvas></div>'])
    expect(() => pictureSheet(sheet(markup))).toThrow(/needs a browser/);
});

test('the program that draws PNGs here reads it', async () => {
  const { svg, height } = pictureSheet(
    sheet(plot('<text x="5" y="10">A → B</text>'), { lettering: fileLettering }),
  );
  expect(svg).toContain('A › B');
  const png = (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([720, height]);
});
