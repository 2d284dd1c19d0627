import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations } from '../site/lib/axe.ts';
import { journeys } from '../site/lib/journey.ts';
import { measurePage } from '../site/lib/measure-page.ts';
import { figuresReady, unfoldFigures } from '../site/lib/page-ready.ts';
import { styleTies } from '../site/lib/style-ties.ts';

const visit = journeys();
const failing = /Failed to load resource/;
const fits = { overflow: 0, smallTargets: [], smallTexts: [] };

const paths = [
  'country/MEX',
  'corridor/USA/MEX',
  'costs/',
  'flows/',
  'gender/',
  'programmes/',
  'sources/changes/',
  'sources/central-banks/',
  'methods/',
  'scenarios/',
  `stories/${'conflict'}/`,
];
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, expected: failing };

describe.each(paths)('%s', (path) => {
  test('axe finds nothing wrong with it, light or dark', async () => {
    const { page } = await visit(path, { colorScheme: 'light', expected: failing });
    await figuresReady(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await styleTies(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page)).toEqual([]);
  });

  // Words are longer in them than in English.
  const language = paths.indexOf(path) % 2 === 0 ? 'fr' : 'es';
  test(`axe finds nothing wrong with it at 360 px in ${language}, and nothing overflows or is too small`, async () => {
    const { page } = await visit(`${path}?lang=${language}`, phone);
    await figuresReady(page);
    expect(await axeViolations(page)).toEqual([]);
    await unfoldFigures(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await styleTies(page)).toEqual([]);
    expect(await measurePage(page)).toEqual(fits);
  });

  test('in Arabic nothing overflows or is too small at 360 px, nor does axe find a fault at 1280', async () => {
    const { page } = await visit(`${path}?lang=ar`, { ...phone, locale: 'ar-EG' });
    await figuresReady(page);
    await unfoldFigures(page);
    expect(await measurePage(page)).toEqual(fits);
    await page.setViewportSize({ width: 1280, height: 800 });
    await drawnAnew(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await styleTies(page)).toEqual([]);
  });
});

/** Waits until figures are as wide as what is around them has become. */
async function drawnAnew(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.figure__picture')].every((picture) => {
      const plot = picture.querySelector(':scope > svg.plot');
      return (
        plot === null || Math.abs(Number(plot.getAttribute('width')) - picture.clientWidth) < 2
      );
    }),
  );
}
