import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { spreadModel, type SpreadRow } from './model.ts';
import { SpreadView } from './View.tsx';

test('draws the bands around the middle corridor, and what keeps to the goals', async () => {
  const quarters = ['2024Q3', '2024Q4', '2025Q1'].map((quarter, at): SpreadRow => ({
    kept: 'all',
    quarter,
    priced: 100,
    p10: 3,
    p25: 4,
    p50: 5.5 - at / 4,
    p75: 7,
    p90: 12 - at,
    corridors_3: 10,
    corridors_5: 40 + at,
    dollars_3: 12,
    dollars_5: 60 + at,
    matrix_year: 2021,
  }));
  const model = spreadModel({ from: 'all', to: 'all', corridors: 'all' }, { quarters });
  const picture = await draw(<SpreadView model={model} width={640} />);
  expect(picture.match(/class="plot-band"/g)).toHaveLength(2);
  await expect(picture).toMatchFileSnapshot('View.snapshot.html');
});
