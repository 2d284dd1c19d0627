import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { corridorsModel } from './model.ts';
import { CorridorsView } from './View.tsx';

const corridors = [
  { year: 2024, origin: 'PHL', destination: 'ARE', female: 90_000, persons: 100_000 },
  { year: 2024, origin: 'MEX', destination: 'USA', female: 5_400_000, persons: 11_279_561 },
  { year: 2024, origin: 'IND', destination: 'SAU', female: 179_000, persons: 1_953_496 },
  { year: 2024, origin: 'BGD', destination: 'SAU', female: 185_830, persons: 2_362_680 },
];
const model = corridorsModel({ least: 50_000, count: '10' }, { corridors });

test('draws women and men of each corridor end to end', async () => {
  const picture = await draw(<CorridorsView model={model} width={640} />);
  expect(picture).toMatch(/7\.9\s% of 2\.36M/);
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('keeps whole names on a narrow screen', async () => {
  expect(await draw(<CorridorsView model={model} width={320} />)).toContain(
    'Bangladesh → Saudi Arabia',
  );
});
