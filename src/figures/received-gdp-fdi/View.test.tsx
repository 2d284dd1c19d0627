import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { gdpModel, type GdpRow } from './model.ts';
import { GdpView } from './View.tsx';

test('draws what else came in in pictures of their own, investment under zero', async () => {
  const rows = [2020, 2021, 2022, 2023].flatMap((year, index): GdpRow[] => [
    {
      flow: 'received',
      series: 'headline',
      year,
      percent: 20 + index,
      usd: 8e9 + index * 1e9,
      status: 'published',
      publisher: 'wdi',
    },
    {
      flow: 'fdi',
      series: 'wdi',
      year,
      percent: 2 - 2 * index,
      usd: (2 - 2 * index) * 4e8,
      status: 'published',
      publisher: null,
    },
    ...(['aid', 'exports', 'reserves'] as const).map((flow, at): GdpRow => ({
      flow,
      series: 'wdi',
      year,
      percent: 3 + 10 * at + index,
      usd: (3 + 10 * at + index) * 4e8,
      status: 'published',
      publisher: null,
    })),
  ]);
  const model = gdpModel({ economies: ['NPL'] }, { NPL: rows });
  const picture = await draw(<GdpView model={model} width={640} />);
  expect(picture).toMatch(/−10\s%/);
  expect(picture.match(/class="plot-strong"/g)).toHaveLength(4);
  expect(picture.match(/<g data-tone="accent"/g)).toHaveLength(4);
  await expect(picture).toMatchFileSnapshot('View.svg');
  const dollars = gdpModel({ economies: ['NPL'], unit: 'usd' }, { NPL: rows });
  expect(await draw(<GdpView model={dollars} width={320} />)).toMatch(/US\$\d+bn|US\$\d+B/i);
});
