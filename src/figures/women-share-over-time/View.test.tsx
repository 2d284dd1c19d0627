import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { womenShareModel, type WomenShareRow } from './model.ts';
import { WomenShareView } from './View.tsx';

const years = [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024];
const rows = (['abroad', 'hosted', 'world'] as const).flatMap((direction, place) =>
  years.map((year, index): WomenShareRow => {
    const female = [34 - 2 * index, 62 - index, 49 - 0.1 * index][place] ?? 0;
    return { direction, edition: 2024, year, female: female * 1000, male: (100 - female) * 1000 };
  }),
);

test('draws women’s share against a half and the world, without a browser', async () => {
  const model = womenShareModel({ economies: ['NPL'], edition: '2024' }, { NPL: rows });
  const picture = await draw(<WomenShareView model={model} width={640} />);
  expect(picture).toMatch(/50\s%/);
  expect(picture).toContain('World');
  await expect(picture).toMatchFileSnapshot('View.svg');
});
