import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { gdpModel, type GdpRow } from './model.ts';
import { GdpView } from './View.tsx';

test('shows investment under zero', async () => {
  const rows = [2020, 2021, 2022, 2023].flatMap((year, index): GdpRow[] => [
    {
      flow: 'received',
      series: 'headline',
      year,
      percent: 20 + index,
      status: 'published',
      publisher: 'wdi',
    },
    {
      flow: 'fdi',
      series: 'wdi',
      year,
      percent: 2 - 2 * index,
      status: 'published',
      publisher: null,
    },
  ]);
  const model = gdpModel({ economies: ['NPL'] }, { NPL: rows });
  const picture = await draw(<GdpView model={model} width={640} />);
  expect(picture).toMatch(/−5\s%/);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
