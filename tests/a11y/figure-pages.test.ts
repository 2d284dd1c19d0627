import { describe, expect, test } from 'vitest';
import { axeViolations } from '../site/lib/axe.ts';
import { journeys } from '../site/lib/journey.ts';
import { measurePage } from '../site/lib/measure-page.ts';
import { figuresReady } from '../site/lib/page-ready.ts';
import { styleTies } from '../site/lib/style-ties.ts';

const visit = journeys();
const failing = /Failed to load resource/;

const paths = ['country/MEX', 'corridor/USA/MEX', 'gender/', 'programmes/', 'sources/changes/'];
const looks = [
  { name: 'light', query: '', options: { colorScheme: 'light' } },
  { name: 'dark', query: '', options: { colorScheme: 'dark' } },
  { name: 'Arabic', query: '?lang=ar', options: { locale: 'ar-EG' } },
  {
    name: 'narrow',
    query: '',
    options: { viewport: { width: 360, height: 740 }, hasTouch: true },
  },
] as const;

describe.each(looks)('$name', ({ query, options }) => {
  test.each(paths)('axe finds nothing wrong with %s', async (path) => {
    const { page } = await visit(path + query, { ...options, expected: failing });
    await figuresReady(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await styleTies(page)).toEqual([]);
  });
});

describe.each(['', '?lang=ar'])('nothing overflows or is too small at 360 px: "%s"', (query) => {
  const options = { viewport: { width: 360, height: 740 }, hasTouch: true, expected: failing };
  test.each(paths)('%s', async (path) => {
    const { page } = await visit(path + query, options);
    await figuresReady(page);
    expect(await measurePage(page)).toEqual({ overflow: 0, smallTargets: [], smallTexts: [] });
  });
});
