import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ample, journeys, type VisitOptions } from './lib/journey.ts';
import { compareMaps, sharpness, shownMap, type ShownMap } from './lib/map-pixels.ts';
import { engineReady, mapAnswers } from './lib/map-ready.ts';
import { figuresReady } from './lib/page-ready.ts';
import { shownPicture } from './lib/picture-checks.ts';

const visit = journeys({ whole: true });

/** Width of the drawing in the plain picture, px, and a height in which the world has room. */
const [width, height] = [670, 340];
const window = { viewport: { width: 1280, height: 900 }, deviceScaleFactor: sharpness };

/** Puts a part of a page over all else, so that it is as wide as in its picture. */
async function layBare(part: Locator): Promise<void> {
  await part.evaluate(
    (element: HTMLElement, [w, h]) =>
      Object.assign(element.style, {
        position: 'fixed',
        zIndex: '9',
        background: 'var(--ground)',
        insetBlockStart: '120px',
        insetInlineStart: '0',
        inlineSize: `${w}px`,
        blockSize: `${h}px`,
      }),
    [width, height] as const,
  );
}

/** The front page with its map alone on it, without the buttons. */
async function mapOf(path: string, zooms: number, options: VisitOptions): Promise<Page> {
  const { page } = await visit(path, { link: ample, ...window, ...options });
  await mapAnswers(page);
  await layBare(page.locator('.stage'));
  // A map as tall as this one opens nearer than a picture of the whole world.
  await page.getByRole('button', { name: 'Show the whole world' }).click();
  const scale = () =>
    page
      .locator('.leaflet-atlas-shapes-pane > svg')
      .evaluate((svg: SVGSVGElement) => svg.getScreenCTM()?.a ?? 0);
  await expect.poll(scale).toBeCloseTo(width / 1000, 3);
  await settled(page);
  for (let zoom = 1; zoom <= zooms; zoom++) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(scale).toBeCloseTo((width / 1000) * 2 ** zoom, 3);
  }
  await page.locator('.map-controls').evaluate((controls) => controls.remove());
  // Lists point at what the pointer is on.
  await page.mouse.move(2, 2);
  return page;
}

/** Waits until the figures have come and the map has taken all its colours and lines from them. */
async function settled(page: Page): Promise<void> {
  await engineReady(page);
  await page.waitForLoadState('networkidle');
  await page.locator('.map-leaflet .map-label').nth(2).waitFor({ state: 'attached' });
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await page
          .locator('.map-leaflet .map-shape')
          .evaluateAll((all) => all.map((shape) => shape.getAttribute('fill')).join());
        const same = now === before;
        before = now;
        return same && new Set(now.split(',')).size > 4;
      },
      { interval: 500 },
    )
    .toBe(true);
}

/** Opens the picture of a part of a page, whatever lies over its button. */
async function taken(page: Page, part: Locator): Promise<string> {
  await part
    .getByRole('button', { name: /^Picture/ })
    .evaluate((button: HTMLButtonElement) => button.click());
  return shownPicture(page);
}

/** Hides parts of the page's map, looks at it, and shows them again. */
async function seenWithout(page: Page, parts: readonly string[]): Promise<ShownMap> {
  const hidden = page.locator(parts.map((part) => `.map-leaflet ${part}`).join());
  const turn = (visibility: string) =>
    hidden.evaluateAll((all: HTMLElement[], to) => {
      for (const one of all) one.style.visibility = to;
    }, visibility);
  await turn('hidden');
  const shown = await shownMap(page.locator('.stage'));
  await turn('');
  return shown;
}

const withoutLetters = (svg: string) => svg.replaceAll(/<text\b.*?<\/text>/gs, '');

async function differing(page: Page, svg: string, shown: ShownMap, lettered: boolean) {
  const picture = lettered ? svg : withoutLetters(svg);
  const { different, drawn, scales } = await compareMaps(page, picture, shown, lettered);
  expect(scales[0]).toBeCloseTo(scales[1], 4);
  expect(drawn).toBeGreaterThan(0.1);
  return different;
}

test.each<readonly [path: string, zooms: number, options: VisitOptions]>([
  ['?measure=received&year=2021&focus=MEX&direction=in', 0, {}],
  ['?measure=received&year=2021', 1, {}],
  ['?measure=hosted', 0, { colorScheme: 'dark' }],
])('the map of %s, zoomed in %d times, is taken as it is seen', async (path, zooms, options) => {
  const page = await mapOf(path, zooms, options);
  const shown = await shownMap(page.locator('.stage'));
  const bare = await seenWithout(page, ['.map-label']);
  const svg = await taken(page, page.locator('.explore'));
  expect(await differing(page, svg, bare, false)).toEqual([]);
  expect(await differing(page, svg, shown, true)).toEqual([]);
});

test('a map without its lines, an economy, a point or its names would be told from its picture', async () => {
  const page = await mapOf('?measure=received&year=2021&focus=MEX&direction=in', 0, {});
  const missing = [
    '.map-flows',
    '.map-shape[data-economy="URY"]',
    '.map-point[data-economy="CPV"]',
  ];
  const without: ShownMap[] = [];
  for (const part of missing) without.push(await seenWithout(page, ['.map-label', part]));
  const nameless = await seenWithout(page, ['.map-label']);
  const svg = await taken(page, page.locator('.explore'));
  const found = await Promise.all(without.map((shown) => differing(page, svg, shown, false)));
  const named = await differing(page, svg, nameless, true);
  const [lines, economy, point] = found.map(({ length }) => length);
  expect(lines).toBeGreaterThan(1000);
  expect(economy).toBeGreaterThan(5);
  expect(point).toBeGreaterThan(3);
  expect(named.length).toBeGreaterThan(50);
});

test('the map of programmes is taken as it is seen', async () => {
  const { page } = await visit('programmes/', window);
  await figuresReady(page);
  const map = page.locator('.programmes__picture');
  await layBare(map);
  await expect
    .poll(() => map.locator('.map-static').evaluate((svg) => svg.clientWidth))
    .toBe(width);
  const shown = await shownMap(map);
  const svg = await taken(page, page.locator('.programmes__map'));
  expect(await differing(page, svg, shown, false)).toEqual([]);
});
