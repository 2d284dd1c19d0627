import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { journeys } from '../site/lib/journey.ts';
import { unfoldFigures } from '../site/lib/page-ready.ts';

const visit = journeys();

const paths = [
  '',
  'corridors/',
  'country/MEX',
  'corridor/USA/MEX',
  'costs/',
  'flows/',
  'gender/',
  'programmes/',
  'sources/',
  'sources/changes/',
  'sources/central-banks/',
  'methods/',
  'scenarios/',
  'own/',
  'sql/',
  'privacy/',
  'glossary/',
  'ask/',
  'stories/',
  'stories/mexico/',
  'embed/',
  'factsheet/MEX',
  'nowhere',
  // Where a table of long words is widest.
  'fr/programmes/',
];

/** As narrow as a page must still be read without moving it to the side: 1,280 px at 400 %. */
const narrow = { width: 320, height: 640 };
/** Longer names are sentences, and no names to find a part of a page by. */
const longest = 100;

test.each(paths)('headings, names and width at 320 px: /%s', async (path) => {
  const { page } = await visit(path, { viewport: narrow, expected: /Failed to load resource/ });
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('.figure__waiting') === null);
  await unfoldFigures(page);
  expect(await outlineOf(page)).toEqual({
    overflow: 0,
    skipped: [],
    alike: [],
    sentences: [],
    numbers: [],
  });
});

/** What of a page's structure would lead somebody astray who hears it, and how much too wide it is. */
function outlineOf(page: Page) {
  return page.evaluate((most) => {
    const seen = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const nameOf = (element: Element): string => {
      const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const labelled = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return element.getAttribute('aria-label') ?? (ids.length > 0 ? labelled : '');
    };
    const levels = seen('h1, h2, h3, h4, h5, h6').map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      text: heading.textContent ?? '',
    }));
    const skipped = levels
      .filter(({ level }, index) => level > (levels[index - 1]?.level ?? 0) + 1)
      .map(({ level, text }) => `h${level} ${text.slice(0, 40)}`);
    const parts = seen('section, nav, aside, [role=region], table').map(nameOf).filter(Boolean);
    const links = seen('a[href]').map(
      (link) => link.getAttribute('aria-label') ?? link.textContent?.trim() ?? '',
    );
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      overflow: Math.max(0, scrollWidth - clientWidth),
      skipped,
      alike: parts.filter((name, index) => parts.indexOf(name) !== index),
      sentences: parts.filter((name) => name.length > most),
      numbers: links.filter(
        (name) => !/\p{L}{2}/u.test(name.replaceAll(/US\$|million|billion/g, '')),
      ),
    };
  }, longest);
}
