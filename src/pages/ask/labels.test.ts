import { expect, test } from 'vitest';
import { textWidth } from '../../charts/plot/text-width.ts';
import { askedMeasures, womenCounts } from '../../figures/questions/reading/question.ts';
import { createFullLanguage, languages } from '../../language/index.ts';

/** Space that a field has for its value on a screen of 360 px, in px. */
const room = 244;
const letters = 14;

test.each(languages)(
  'what is asked stands whole in its field on a phone, in %s',
  async (language) => {
    const { t } = await createFullLanguage(language);
    const long = askedMeasures
      .map((measure) => {
        const own = womenCounts.some((one) => one === measure) ? 'ask' : 'domain';
        return t([`ask:chip.measure.${measure}`, `${own}:measure.${measure}`]);
      })
      .filter((label) => textWidth(label, letters) > room);
    expect(long).toEqual([]);
  },
);
