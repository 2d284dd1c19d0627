import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { displacementModel, type DisplacementRow } from './model.ts';
import { DisplacementView } from './View.tsx';

const rows = [2019, 2020, 2022, 2023, 2024, 2025].map((year, index): DisplacementRow => ({
  year,
  refugees_from: 2_200_000 + 30_000 * index,
  refugees_in: 300_000 + 40_000 * index,
  asylum_from: null,
  asylum_in: null,
  returned: index === 2 ? 0 : 90_000 * index,
  idps: year === 2020 ? null : 1_600_000 - 80_000 * index,
  idps_returned: null,
  others_from: null,
  others_in: null,
}));

test('draws a picture for each kind on its own scale, gaps left open', async () => {
  const model = displacementModel({ economies: ['NPL'] }, { NPL: rows });
  const picture = await draw(<DisplacementView model={model} width={640} />);
  expect(picture.match(/<g transform="translate\(0 22\)"/g)).toHaveLength(4);
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('stands in one column on a phone', async () => {
  const model = displacementModel({ economies: ['NPL'] }, { NPL: rows });
  const picture = await draw(<DisplacementView model={model} width={328} />, 'ar');
  expect(picture).not.toMatch(/translate\([1-9]\d* 0\)/);
});
