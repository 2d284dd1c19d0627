import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { timelineModel } from './model.ts';
import type { ProgrammeRow } from './programme.ts';
import { TimelineView } from './View.tsx';

const row = (id: string, title: string, over: Partial<ProgrammeRow>): ProgrammeRow => ({
  id,
  title,
  title_en: null,
  funder: null,
  start: null,
  end: null,
  status_stored: null,
  theme: 'remittances',
  url: null,
  note: null,
  economies: 'NPL',
  ...over,
});
const programmes = [
  row('a', 'Remittances and local development', { start: '2007', end: '2008' }),
  row('b', 'Développement communautaire et économique', {
    title_en: 'Community and economic development',
    start: '2020',
    end: '2023',
    status_stored: 'Completed',
  }),
  row('c', 'Modernizing the remittance industry', {
    start: '2021',
    end: '2023',
    status_stored: 'Active',
  }),
  row('d', 'Diaspora investment', { start: '2023-12' }),
];
const model = timelineModel({ topic: [], status: [], economy: null }, { programmes }, 2026.9);

test('draws each programme over its years, a passed end marked, without a browser', async () => {
  const picture = await draw(<TimelineView model={model} width={640} />);
  expect(picture).toContain('Modernizing the remittance industry*');
  expect(picture).toContain('Community and economic development');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('keeps titles in the picture on a phone, and as their pages have them in other languages', async () => {
  const picture = await draw(<TimelineView model={model} width={328} />, 'fr');
  expect(picture).toContain('Développement');
  for (const [, x] of picture.matchAll(/<text class="plot-halo" x="([\d.]+)"/g))
    expect(Number(x)).toBeLessThanOrEqual(328);
});
