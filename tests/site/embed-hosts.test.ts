import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  elementSnippet,
  frameSnippet,
  type Embedding,
} from '../../src/exports/embedding/snippets.ts';
import { hostileHost, type HostileHost } from './lib/hostile-host.ts';
import { journeys } from './lib/journey.ts';

const open = journeys();
let host: HostileHost;
let atlas: string;

const embedding = (figure: string, search: string, heights: Embedding['heights']): Embedding => ({
  root: inject('site'),
  figure,
  parameters: [...new URLSearchParams(search)],
  title: figure,
  heights,
});

beforeAll(async () => {
  atlas = new URL(inject('site')).origin;
  const money = await measured('money-over-time', 'economies=MEX&lang=en');
  const ranked = await measured('women-share-ranked', 'lang=en');
  host = await hostileHost(atlas, [
    `<div class="column">${frameSnippet(embedding('money-over-time', 'economies=MEX&lang=en', money))}</div>`,
    `<div class="column">${elementSnippet(embedding('women-share-ranked', 'lang=en', ranked))}</div>`,
    `<div class="column turned">${frameSnippet(embedding('world-map', 'lang=en', []))}</div>`,
    `<div class="column hidden">${elementSnippet(embedding('top-partners', 'economies=NPL&lang=ar', []))}</div>`,
  ]);
});
afterAll(() => host.close());

/** Heights as the dialog measures them. */
async function measured(figure: string, search: string): Promise<[number, number][]> {
  const { page } = await open(`embed/${figure}/?${search}`);
  await page.locator('.embed[data-state=drawn]').waitFor();
  const heights: [number, number][] = [];
  for (const width of [320, 640, 1200]) {
    await page.setViewportSize({ width, height: 400 });
    await page.waitForTimeout(150);
    heights.push([
      width,
      await page
        .locator('#root')
        .evaluate((root) => Math.ceil(root.getBoundingClientRect().height)),
    ]);
  }
  return heights;
}

/** Each frame's height, and how much more or less the embed in it needs; null where not displayed. */
async function spare(page: Page): Promise<(number | null)[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  return Promise.all(
    frames.map(async (frame) => {
      const [element, needed] = await Promise.all([
        frame.frameElement(),
        frame.evaluate(() =>
          document.querySelector('.embed[data-state=drawn]')
            ? Math.ceil(document.querySelector('#root')!.getBoundingClientRect().height)
            : Infinity,
        ),
      ]);
      const height = await element.evaluate((one) => (one as HTMLElement).offsetHeight);
      return height === 0 ? null : height - needed;
    }),
  );
}

const heightOf = (frame: Element) => (frame as HTMLElement).offsetHeight;

const fits = (spares: readonly (number | null)[]) =>
  spares.every((one) => one === null || (one >= 0 && one <= 24));

async function visit(): Promise<Page> {
  const { page } = await open(host.url, {
    site: host.url,
    viewport: { width: 1000, height: 3000 },
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

describe('on a page with a hostile style and a strict policy', () => {
  test('frames and elements have the heights of their figures, and what was measured never moves', async () => {
    const page = await visit();
    await expect.poll(() => page.frames().length).toBeGreaterThanOrEqual(4);
    await expect.poll(async () => fits(await spare(page))).toBe(true);
    // The map's room was not measured: it alone may move what is below it.
    const shifts = await page.evaluate(() => Reflect.get(window, 'shifts') as number[]);
    expect(shifts.filter((value) => value > 0.1)).toEqual([]);
    const sizes = await page
      .locator('iframe')
      .first()
      .evaluate((frame) => ({
        width: frame.clientWidth,
        border: getComputedStyle(frame).borderTopWidth,
      }));
    expect(sizes).toEqual({ width: 640, border: '0px' });
  });

  test('one that was hidden and one whose column changes have theirs too', async () => {
    const page = await visit();
    await page.getByRole('button', { name: 'Show' }).click();
    await expect.poll(() => page.frames().length).toBe(5);
    await expect.poll(async () => fits(await spare(page))).toBe(true);
    await page.evaluate(() => {
      for (const column of document.querySelectorAll<HTMLElement>('.column'))
        column.style.setProperty('width', '330px', 'important');
    });
    await expect.poll(async () => fits(await spare(page))).toBe(true);
  });
});

test('a message from elsewhere changes no frame', async () => {
  const page = await visit();
  await expect.poll(async () => fits(await spare(page))).toBe(true);
  const before = await page.locator('iframe').first().evaluate(heightOf);
  await page.evaluate(() => postMessage({ atlas: 'height', height: 5000 }, '*'));
  await page.waitForTimeout(200);
  expect(await page.locator('iframe').first().evaluate(heightOf)).toBe(before);
});
