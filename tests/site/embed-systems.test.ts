import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { root } from '../../src/build/root.ts';
import { serveSite, type Site } from '../../src/build/server/serve-site.ts';
import { fits } from './lib/frame-fits.ts';
import { journeys } from './lib/journey.ts';
import { plainHost, type PlainHost } from './lib/plain-host.ts';

const open = journeys();
let host: PlainHost;
let other: Site;
let atlas: string;

beforeAll(async () => {
  atlas = inject('site');
  [host, other] = await Promise.all([plainHost(), serveSite(`${root}/dist`)]);
});
afterAll(() => Promise.all([host.close(), other.close()]));

const nepal = 'money-over-time/?economies=NPL&lang=en';
const frames = (from = atlas) => `<script src="${from}embed/embed.js"></script>`;
const elements = (from = atlas) => `<script src="${from}embed/remittance-figure.js"></script>`;
const frame = (more = '', address = nepal, from = atlas) =>
  `<iframe data-remittance-figure src="${from}embed/${address}" width="600" height="200" ${more}></iframe>`;
const element =
  '<remittance-figure figure="money-over-time" economies="NPL" lang="en"></remittance-figure>';

async function visit(name: string, body: string): Promise<Page> {
  const { page } = await open(host.page(name, body), {
    site: host.url,
    asks: [atlas, other.url].map((one) => new URL(one).origin),
  });
  return page;
}

test.each([
  ['money-over-time', nepal],
  ['a map', 'world-map/?lang=en'],
  // Nobody asks for this at the build: it needs the engine.
  ['what only the engine answers', 'flow-alluvial/?by=economies&economies=NPL,IND,USA&lang=en'],
])('a frame sandboxed to scripts alone, as for what was discovered: %s', async (_, address) => {
  const page = await visit('sandboxed', frames() + frame('sandbox="allow-scripts"', address));
  await fits(page);
});

test.each([
  ['whose address comes late', 'id="late" src="about:blank"', 'src'],
  ['that becomes a figure later', 'id="late"', 'data-remittance-figure'],
])('a frame %s gets its height', async (_, attributes, late) => {
  const body =
    late === 'src'
      ? `<iframe data-remittance-figure ${attributes} width="600" height="200"></iframe>`
      : `<iframe ${attributes} src="${atlas}embed/${nepal}" width="600" height="200"></iframe>`;
  const page = await visit('late', frames() + body);
  await page
    .locator('#late')
    .evaluate((one, [name, value]) => one.setAttribute(name, value), [
      late,
      late === 'src' ? `${atlas}embed/${nepal}` : '',
    ] as const);
  await fits(page);
});

test('scripts taken as modules serve frames and elements', async () => {
  const asModule = (tag: string) => tag.replace('<script ', '<script type="module" ');
  const page = await visit(
    'modules',
    asModule(frames()) + asModule(elements()) + frame() + element,
  );
  await fits(page, 0);
  await fits(page, 1);
});

test('an element put in as text, and a frame that is moved, keep their heights', async () => {
  const page = await visit('moved', `${frames()}<div id="a">${frame()}</div><div id="b"></div>`);
  await fits(page);
  await page.evaluate(
    ([text, script]) => {
      document.querySelector('#b')?.append(document.querySelector('iframe') ?? '');
      const holder = document.querySelector('#a');
      if (holder) holder.innerHTML = text;
      document.head.append(Object.assign(document.createElement('script'), { src: script }));
    },
    [element, `${atlas}embed/remittance-figure.js`] as const,
  );
  await fits(page, 0);
  await fits(page, 1);
});

test('of two atlases on a page each serves its own', async () => {
  const page = await visit(
    'two',
    elements() +
      element +
      elements(other.url) +
      element.replace('NPL', 'MEX') +
      frames() +
      frame() +
      frames(other.url) +
      frame('', nepal, other.url),
  );
  await page.locator('iframe').nth(3).waitFor();
  const from = await page
    .locator('iframe')
    .evaluateAll((all) => all.map((one) => new URL((one as HTMLIFrameElement).src).origin));
  const [own, others] = [new URL(atlas).origin, new URL(other.url).origin];
  expect(from).toEqual([own, others, own, others]);
  for (const at of from.keys()) await fits(page, at);
});
