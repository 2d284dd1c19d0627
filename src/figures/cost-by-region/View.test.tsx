import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { regionModel, type RegionRow } from './model.ts';
import { RegionView } from './View.tsx';

test('draws a small picture a region, one of few corridors with a hollow end', async () => {
  const regions = (['africa', 'oceania'] as const).flatMap((region, index) =>
    ['2025Q1', '2025Q3'].map((quarter, at): RegionRow => ({
      kept: 'all',
      side: 'to',
      region,
      quarter,
      mean: 9 - at,
      weighted: 7 - at,
      priced: index === 0 ? 20 : 2,
    })),
  );
  const model = regionModel({ from: 'all', to: 'all', corridors: 'all', side: 'to' }, { regions });
  const picture = await draw(<RegionView model={model} width={640} />);
  expect(picture.match(/data-certainty="thin"/g)).toHaveLength(2);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
