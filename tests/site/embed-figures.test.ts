import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { journeys } from './lib/journey.ts';

interface Listed {
  id: string;
  example: string;
  page: string;
}

const open = journeys();
const widths = [320, 640, 1200];

describe('every figure by itself', () => {
  test('asks for all at once and is drawn whole at the widths of a phone, a column and a page', async () => {
    const answer = await fetch(new URL('embed/figures.json', inject('site')));
    const { figures } = (await answer.json()) as { figures: readonly Listed[] };
    expect(figures.length).toBeGreaterThanOrEqual(30);
    const { page } = await open('embed/world-map/');
    const faults: string[] = [];
    for (const { id, example } of figures) {
      await page.setViewportSize({ width: 320, height: 300 });
      await page.goto(new URL(example, inject('site')).href);
      await page.locator('.embed[data-state=drawn]').waitFor();
      faults.push(...(await late(page)).map((file) => `${id} asks late for ${file}`));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 300 });
        faults.push(
          ...(await look(page.mainFrame())).map((fault) => `${id} at ${width}: ${fault}`),
        );
      }
    }
    expect(faults).toEqual([]);
  });

  test.each([
    ['world-map/?focus=MEX&with=USA', /^Modelled by this atlas/, 'modelled'],
    ['world-map/', /^Partly modelled by this atlas/, 'partly modelled'],
    ['world-map/?year=2021', /^Published figures/, null],
    [
      'corridor-amount/?sender=USA&receiver=MEX',
      /^Partly modelled by this atlas/,
      'partly modelled',
    ],
  ])('%s says whose its figures are', async (address, source, kind) => {
    const { page } = await open(`embed/${address}${address.includes('?') ? '&' : '?'}lang=en`);
    await page.locator('.embed[data-state=drawn]').waitFor();
    expect(await page.locator('.figure__sources').innerText()).toMatch(source);
    const told = page.locator('.figure__kind');
    expect(await told.allInnerTexts()).toEqual(kind === null ? [] : [kind]);
    expect(await look(page.mainFrame())).toEqual([]);
  });

  test('is in the user’s language, colours and edition', async () => {
    const { page } = await open(
      'embed/money-over-time/?economies=NPL&lang=ar&theme=dark&accent=ff8800',
    );
    await page.locator('.embed[data-state=drawn]').waitFor();
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    const { ground, accent } = await page.evaluate(() => ({
      ground: getComputedStyle(document.body).backgroundColor,
      accent: getComputedStyle(document.documentElement).getPropertyValue('--accent'),
    }));
    expect(ground).toBe('rgb(15, 21, 32)');
    expect(accent).toBe('#ff8800');
    const link = page.locator('.embed__ways a');
    expect(await link.getAttribute('href')).toMatch(/country\/NPL\/\?lang=ar#money-over-time$/);
  });
});

/** Of few economies, which their figures know. */
const ofFew = /\/inside\//;

/** Words and answers that were not asked for before the program had come. */
async function late(page: Page): Promise<string[]> {
  const files = await page.evaluate(() => {
    const asked = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const by = (initiator: string) =>
      asked.filter(({ initiatorType }) => initiatorType === initiator).map(({ name }) => name);
    const early = by('link');
    return by('fetch').filter((file) => !early.includes(file));
  });
  return files.filter((file) => !ofFew.test(file));
}

/** What of an embed is cut, scrolls or is left unsaid, in words. */
async function look(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const faults: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) faults.push(`${root.scrollWidth} px wide`);
    const tall = Math.ceil(document.querySelector('#root')!.getBoundingClientRect().height);
    if (root.scrollHeight > Math.max(tall, innerHeight)) faults.push('taller than it tells');
    for (const element of document.querySelectorAll('#root *')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
      if (scrolls(overflowX) && element.scrollWidth > element.clientWidth)
        faults.push('scrolls inside');
      if (scrolls(overflowY) && element.scrollHeight > element.clientHeight)
        faults.push('scrolls inside');
    }
    const unsaid = /[a-z]+(?:-[a-z]+)*:[a-z_]+\.[a-z_.]+|\{\{/.exec(document.body.innerText);
    if (unsaid) faults.push(`says ${unsaid[0]}`);
    return faults;
  });
}
