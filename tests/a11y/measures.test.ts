import { describe, expect, test } from 'vitest';
import { journeys } from '../site/lib/journey.ts';
import { mapAnswers } from '../site/lib/map-ready.ts';
import { measurePage } from '../site/lib/measure-page.ts';

const visit = journeys();
const widths = [360, 768, 1440, 2560];
const fits = { overflow: 0, smallTargets: [], smallTexts: [] };

describe.each(widths)('at %i px nothing overflows, is too small to hit or to read', (width) => {
  const options = { viewport: { width, height: width < 500 ? 740 : 900 }, hasTouch: width < 500 };

  test.each(['', '?measure=received&year=2021&focus=MEX&direction=in', '?lang=ar'])(
    'the map: "%s"',
    async (query) => {
      const { page } = await visit(query, options);
      await mapAnswers(page);
      expect(await measurePage(page)).toEqual(fits);
    },
  );

  test('the sources', async () => {
    const { page } = await visit('sources/', options);
    await page.getByRole('article').first().waitFor();
    expect(await measurePage(page)).toEqual(fits);
  });
});
