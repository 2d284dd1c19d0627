import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { notesOf, placePages } from '../../src/build/embeds/place-pages.ts';
import { root } from '../../src/build/root.ts';
import type { DescribedFigure } from '../../src/embed/described-figure.ts';
import { frameSnippet } from '../../src/exports/embedding/snippets.ts';
import { drawnIn, fits } from './lib/frame-fits.ts';
import { journeys } from './lib/journey.ts';
import { measuredHeights } from './lib/measured-heights.ts';
import { oddHost, type Oddity } from './lib/odd-host.ts';
import { plainHost, type PlainHost } from './lib/plain-host.ts';

const open = journeys();
let host: PlainHost;
let atlas: string;

beforeAll(async () => {
  atlas = inject('site');
  host = await plainHost();
});
afterAll(() => host.close());

const frame = (address: string, attributes = '', from = atlas) =>
  `<iframe data-remittance-figure src="${from}embed/${address}" width="100%" height="200" ${attributes}></iframe>`;
const script = (from = atlas) => `<script src="${from}embed/embed.js"></script>`;

/** Puts in the address of what comes into view, as plug-ins do that save their readers bytes. */
const lazyPlugin = `<script>
  const watch = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen)
      if (isIntersecting && target.dataset.src) target.src = target.dataset.src;
  });
  for (const one of document.querySelectorAll('[data-src]')) watch.observe(one);
</script>`;

test('in an accordion, zoomed, come late, from right to left, on dark and on cream every frame has its height', async () => {
  const lazy = frame('top-partners/?economies=NPL&lang=en').replace(' src=', ' data-src=');
  const { page } = await open(
    host.page(
      'everyday',
      `${script()}<main dir="rtl" style="width: 640px">
        <details><summary>More</summary>${frame('money-over-time/NPL/ar/')}</details>
        <div style="zoom: 1.25">${frame('concentration/?economies=NPL&lang=en')}</div>
        <div style="height: 3000px"></div>${lazy}
        <section style="background: #0b1020; padding: 1rem">${frame('dependence/?economies=NPL&lang=en&theme=dark')}</section>
        <section style="background: #f6efe0; padding: 1rem">${frame('women-share-regions/?lang=en')}</section>
      </main>${lazyPlugin}`,
    ),
    { site: host.url, asks: new URL(atlas).origin },
  );
  await page.locator('summary').click();
  for (const at of [0, 1, 2]) await fits(page, at);
  const grounds = [await fits(page, 3), await fits(page, 4)].map((shown) =>
    shown.evaluate(() => getComputedStyle(document.body).backgroundColor),
  );
  // Their own ground, on which their colours are told apart, whatever lies around them.
  expect(await Promise.all(grounds)).toEqual(['rgb(15, 21, 32)', 'rgb(255, 255, 255)']);
  // A frame has its own direction.
  const [arabic, english] = [await drawnIn(page, 0), await drawnIn(page, 1)].map((shown) =>
    shown.evaluate(() => document.documentElement.dir),
  );
  expect([await arabic, await english]).toEqual(['rtl', 'ltr']);
});

test('of a snippet whose script and attributes are stripped the figure is left, with room for it', async () => {
  const { page: own } = await open('embed/world-map/');
  const parameters = [['economies', 'NPL'] as const, ['lang', 'en'] as const];
  const address = `${atlas}embed/top-partners/?economies=NPL&lang=en`;
  const [heights = []] = await measuredHeights(own, [address], [320, 640]);
  const embedding = { root: atlas, figure: 'top-partners', parameters, title: 'Nepal', heights };
  const stripped = frameSnippet(embedding)
    .replace(/<script.*<\/script>/s, '')
    .replaceAll(/ (?:data-[\w-]+|title|loading|frameborder)(?:="[^"]*")?/g, '');
  expect(stripped).not.toMatch(/script|data-/);
  const { page } = await open(
    host.page('stripped', `<div style="width: 640px">${stripped}</div>`),
    {
      site: host.url,
      asks: new URL(atlas).origin,
    },
  );
  await fits(page, 0, 400);
});

test.each([
  ['kept', true],
  ['taken out, and its frame sandboxed', false],
])('what oEmbed clients put into a page has its height, the script %s', async (_, trusted) => {
  const { figures } = (await (await fetch(`${atlas}embed/figures.json`)).json()) as {
    figures: readonly DescribedFigure[];
  };
  const site = join(root, 'dist');
  const wanted = figures.filter(({ id }) => id === 'top-partners' || id === 'world-map');
  const pages = await placePages(site, wanted, notesOf(site), atlas);
  const answers = ['embed/top-partners/NPL/fr', 'embed/world-map/usual/en'].map((folder) => {
    const { oembed } = pages.find((one) => one.folder === folder) ?? {};
    return JSON.parse(oembed?.json ?? '{}') as { html: string; height: number };
  });
  const shown = answers.map(({ html }) =>
    trusted
      ? html
      : html
          .replace(/<script.*?<\/script>/s, '')
          .replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"'),
  );
  const { page } = await open(
    host.page('oembed', `<div style="width: 640px">${shown.join('')}</div>`),
    { site: host.url, asks: new URL(atlas).origin },
  );
  for (const at of answers.keys()) {
    const figure = await fits(page, at, trusted ? 25 : 200);
    expect(await figure.evaluate(() => document.documentElement.lang)).toBe(['fr', 'en'][at]);
  }
});

test.each<Oddity>(['no directory index', 'no slashes'])(
  'an atlas on a host with %s shows its figures elsewhere, their place and language kept',
  async (oddity) => {
    const odd = await oddHost(atlas, oddity);
    try {
      const frames = [
        'top-partners/?economies=NPL&lang=en',
        'top-partners/NPL/fr/',
        'corridor-amount/SAU-BGD/ar/',
        'world-map/?lang=en',
      ].map((address) => frame(address, '', odd.url));
      const { page } = await open(
        host.page('odd', `${script(odd.url)}<div style="width: 640px">${frames.join('')}</div>`),
        { site: host.url, asks: new URL(odd.url).origin, expected: /404/ },
      );
      const languages = ['en', 'fr', 'ar', 'en'];
      for (const at of frames.keys()) {
        const shown = await fits(page, at);
        expect(await shown.evaluate(() => document.documentElement.lang)).toBe(languages[at]);
      }
      expect(await (await drawnIn(page, 1)).locator('h1').textContent()).toContain('Népal');
    } finally {
      await odd.close();
    }
  },
);
