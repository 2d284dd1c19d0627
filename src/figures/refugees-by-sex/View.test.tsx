import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { refugeesModel } from './model.ts';
import { RefugeesView } from './View.tsx';

const years = [2021, 2022, 2023, 2024, 2025].map((year, index) => ({
  year,
  persons: (20 + 3 * index) * 1e6,
  women: (8 + index) * 1e6,
  men: (7 + index) * 1e6,
}));

test('draws those whose sex is not known as such, and the coverage over the columns', async () => {
  const picture = await draw(<RefugeesView model={refugeesModel({}, { years })} width={640} />);
  expect(picture).toContain('Sex not known');
  expect(picture).toMatch(/75\s%/);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
