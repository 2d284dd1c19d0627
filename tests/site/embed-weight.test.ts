import { expect, inject, test } from 'vitest';
import { writeSteps } from '../../src/domain/scenario/address.ts';
import { presets } from '../../src/domain/scenario/presets.ts';
import { languages, type Language } from '../../src/language/languages.ts';
import { journeys } from './lib/journey.ts';

const open = journeys();
const limit = 120 * 1024;

const stepsOf = ({ steps }: (typeof presets)[number]) => `?steps=${writeSteps(steps)}`;
const ofWorld = presets.filter(({ id }) => id === 'as_2009').map(stepsOf);

/** The heaviest, one with scales and an economy's answers, one with words of another's. */
const shown = [
  'world-map/',
  'model-against-published/',
  'money-over-time/?economies=MEX',
  'programme-map/',
];
/** Every worked case of the laboratory, and the one that is about all hosts in its other figures. */
const worked = [
  ...presets.map((one) => `scenario-change/${stepsOf(one)}`),
  ...ofWorld.flatMap((steps) => [`scenario-ranked/${steps}`, `scenario-corridors/${steps}`]),
];
/** All of those where letters weigh most; elsewhere those that differ in more than their data. */
const addressesIn = (language: Language) => [
  ...shown,
  ...(language === 'ar'
    ? worked
    : worked.filter((address) => /change.*2009|corridors/.test(address))),
];

test.each(languages)(
  'an embed asks for 120 KB at most, for letters of its language alone: %s',
  async (language) => {
    for (const address of addressesIn(language)) {
      // A file that is no page has no icon of its own, and browsers look for one.
      const { page } = await open('favicon.svg', { expected: /favicon\.ico/ });
      const sizes = new Map<string, Promise<number>>();
      page.on('response', (response) =>
        sizes.set(new URL(response.url()).pathname, lengthOf(response)),
      );
      const path = `embed/${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
      await page.goto(new URL(path, inject('site')).href);
      await page.locator('.embed[data-state=drawn]').waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.waitForLoadState('networkidle');
      const bytes = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
      expect(bytes, address).toBeGreaterThan(50 * 1024);
      expect(bytes, address).toBeLessThan(limit);
      const fonts = [...sizes.keys()].filter((file) => file.endsWith('.woff2'));
      const foreign = language === 'ar' ? /accents|latin-ext/ : /arabic-/;
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter((file) => foreign.test(file))).toEqual([]);
    }
  },
);

/** Bytes of what was answered, as sent. */
async function lengthOf(response: {
  headerValue(name: string): Promise<string | null>;
}): Promise<number> {
  return Number((await response.headerValue('content-length')) ?? NaN);
}
