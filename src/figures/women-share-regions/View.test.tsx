import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { regionsModel, type RegionRow } from './model.ts';
import { RegionsView } from './View.tsx';

const regions = [1990, 2010, 2024].flatMap((year, index): RegionRow[] =>
  ([null, 'africa', 'asia', 'europe'] as const).flatMap((region, place) =>
    (['abroad', 'hosted'] as const).map((side) => ({
      side,
      region,
      year,
      female: 44 + 3 * place - index + (side === 'abroad' ? 2 : 0),
      persons: 100,
      alike: 0,
    })),
  ),
);

test('draws a small picture a region on the same axes', async () => {
  const model = regionsModel({}, { regions });
  const picture = await draw(<RegionsView model={model} width={640} />);
  expect(picture).toContain('Africa');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('reads from the right in Arabic', async () => {
  const model = regionsModel({}, { regions });
  const picture = await draw(<RegionsView model={model} width={360} />, 'ar');
  expect(picture).toMatch(/translate\(188,0\)">\s*<text[^>]*>العالم/);
});
