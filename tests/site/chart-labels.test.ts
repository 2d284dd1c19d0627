import { expect, test } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { journeys } from './lib/journey.ts';
import { unfoldFigures } from './lib/page-ready.ts';

const visit = journeys();

// Long names, several economies beside one another, several lines ending near one another.
const pages = [
  'country/MEX/',
  'country/ARE/',
  'country/NPL/?with=IND,MEX,PHL',
  'corridor/USA/MEX',
  'corridor/ARE/BIH',
  'costs/',
  'gender/',
];

const all = pages.flatMap((path) => languages.map((language) => [path, language] as const));

test.each(all)('on a phone no label of a chart of %s is cut in %s', async (path, language) => {
  const { page } = await visit(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, {
    viewport: { width: 360, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  // A phone folds the figures: they are there before any is shown.
  await page.locator('.figure__picture svg').first().waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('.figure__waiting').count()).toBe(0);
  await unfoldFigures(page);
  const cut = await page.locator('.figure__picture svg text').evaluateAll((texts) =>
    texts.flatMap((text) => {
      const words = text.textContent ?? '';
      const figure = text.closest('.figure')?.id ?? '';
      const { left, right } = text.getBoundingClientRect();
      // The names of an axis may stand in the margin of the page.
      const outside = left < 0 || right > document.documentElement.clientWidth;
      return words.includes('…') || outside ? [`${figure}: ${words}`] : [];
    }),
  );
  expect(cut).toEqual([]);
});
