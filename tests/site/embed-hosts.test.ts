import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { DescribedFigure } from '../../src/embed/described-figure.ts';
import {
  elementSnippet,
  frameSnippet,
  type Embedding,
} from '../../src/exports/embedding/snippets.ts';
import type { HostScripts } from '../../src/exports/embedding/host-scripts.ts';
import { hostileHost, type HostileHost } from './lib/hostile-host.ts';
import { journeys } from './lib/journey.ts';
import { measuredHeights } from './lib/measured-heights.ts';

const open = journeys({ whole: true });
let host: HostileHost;
let atlas: string;
let embeddings: Embedding[];

beforeAll(async () => {
  const site = inject('site');
  atlas = new URL(site).origin;
  host = await hostileHost(atlas);
  const answer = await fetch(new URL('embed/figures.json', site));
  const { figures, scripts } = (await answer.json()) as {
    figures: readonly DescribedFigure[];
    scripts: HostScripts;
  };
  const searches = figures.map(({ example }) => {
    const search = new URL(example, site).searchParams;
    search.set('lang', 'en');
    return [...search];
  });
  const { page } = await open('embed/world-map/');
  const heights = await measuredHeights(
    page,
    figures.map(({ id }, at) => `${site}embed/${id}/?${new URLSearchParams(searches[at])}`),
    [320, 360, 400, 440, 640],
  );
  embeddings = figures.map(({ id, title }, at) => ({
    root: site,
    figure: id,
    parameters: searches[at] ?? [],
    title: title.en,
    heights: heights[at] ?? [],
    scripts,
  }));
});
afterAll(() => host.close());

const column = (content: string, kind = '') => `<div class="column ${kind}">${content}</div>`;

/** Opens a page of the host, which counts how far what it shows is moved. */
async function visit(address: string): Promise<Page> {
  const { page } = await open(address, {
    site: host.url,
    viewport: { width: 1000, height: 1600 },
    prepare: (fresh) =>
      fresh.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value') as number);
        }).observe({ type: 'layout-shift', buffered: true });
      }),
    asks: atlas,
  });
  return page;
}

/** How far a document was moved in all, as a share of its window. */
const moved = (of: Page | Frame) =>
  of.evaluate(() => (Reflect.get(window, 'shifts') as number[]).reduce((a, b) => a + b, 0));

/** How much higher a frame is than the embed in it needs; NaN while that is not drawn. */
async function spare(frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  const [height, needed] = await Promise.all([
    element.evaluate((one) => (one as HTMLElement).offsetHeight),
    frame.evaluate(() =>
      document.querySelector('.embed[data-state=drawn]')
        ? Math.ceil(document.querySelector('#root')!.getBoundingClientRect().height)
        : NaN,
    ),
  ]);
  return height - needed;
}

/** Goes down a page as a user does; gives what is wrong with the height of each frame, in words. */
async function readThrough(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const holder of await page.locator('iframe').all()) {
    await holder.scrollIntoViewIfNeeded();
    const frame = await (await holder.elementHandle())?.contentFrame();
    if (!frame) throw new Error('No frame');
    const fits = (px: number) => px >= 0 && px <= 24;
    await frame.locator('.embed[data-state=drawn]').waitFor();
    await expect
      .poll(async () => fits(await spare(frame)), { timeout: 2000 })
      .toBe(true)
      .catch(() => undefined);
    const px = await spare(frame);
    if (!fits(px)) faults.push(`${frame.url()}: ${px} px to spare`);
  }
  return faults;
}

const narrow = (page: Page) =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('.column'))
      one.style.setProperty('width', '337px', 'important');
  });

describe('on a page with a hostile style and a strict policy', () => {
  test('every figure in a frame has its height and moves nothing, also once its column changes', async () => {
    const page = await visit(
      host.page(
        'frames',
        embeddings.map((one) => column(frameSnippet(one))),
      ),
    );
    expect(await readThrough(page)).toEqual([]);
    expect(page.frames().length).toBe(embeddings.length + 1);
    expect(await moved(page)).toBeLessThan(0.01);
    const inside = await Promise.all(
      page
        .frames()
        .slice(1)
        .map(async (frame) => [frame.url(), await moved(frame)] as const),
    );
    expect(inside.filter(([, share]) => share > 0.01)).toEqual([]);
    await narrow(page);
    expect(await readThrough(page)).toEqual([]);
  });

  test('every figure in an element does, in another column, under a transform, in a hidden tab', async () => {
    const kinds = ['narrow', 'narrow turned', 'narrow', 'narrow hidden'];
    const page = await visit(
      host.page(
        'elements',
        embeddings.map((one, at) => column(elementSnippet(one), kinds[at % kinds.length])),
      ),
    );
    await page.locator('iframe').first().waitFor();
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await page.locator('iframe').count()).toBe(embeddings.length);
    expect(await readThrough(page)).toEqual([]);
    expect(await moved(page)).toBeLessThan(0.01);
    const sizes = await page
      .locator('iframe')
      .first()
      .evaluate((frame) => ({
        width: frame.clientWidth,
        border: getComputedStyle(frame).borderTopWidth,
      }));
    expect(sizes).toEqual({ width: 430, border: '0px' });
  });

  test('a figure whose height nobody measured gets it, and no message from elsewhere changes it', async () => {
    const [one] = embeddings;
    if (!one) throw new Error('No figure');
    const page = await visit(
      host.page('unmeasured', [column(frameSnippet({ ...one, heights: [] }))]),
    );
    expect(await readThrough(page)).toEqual([]);
    const height = () =>
      page.locator('iframe').evaluate((frame) => (frame as HTMLElement).offsetHeight);
    const before = await height();
    await page.evaluate(() => postMessage({ atlas: 'height', height: 5000 }, '*'));
    await page.waitForTimeout(200);
    expect(await height()).toBe(before);
  });

  test('an element follows every parameter that the page gives it, once it stands and in another place', async () => {
    const map = embeddings.find(({ figure }) => figure === 'world-map');
    if (!map) throw new Error('No map');
    const page = await visit(host.page('followed', [column(elementSnippet(map))]));
    const picture = page.frameLocator('iframe').locator('.embed[data-state=drawn]');
    await picture.waitFor();
    const set = (name: string, value: string) =>
      page
        .locator('remittance-figure')
        .evaluate((one, [key, to]) => one.setAttribute(key, to), [name, value] as const);
    await set('year', '2010');
    await expect.poll(() => picture.innerText()).toMatch(/in 2010/);
    await set('focus', 'NPL');
    await expect.poll(() => picture.innerText()).toMatch(/In 2010, .* came to Nepal/);
    await page.locator('remittance-figure').evaluate((one) => {
      const { parentElement } = one;
      one.remove();
      one.setAttribute('year', '2021');
      parentElement?.append(one);
    });
    await expect.poll(() => picture.innerText()).toMatch(/In 2021, .* came to Nepal/);
  });
});
