import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { stockModel } from './model.ts';
import { StockView } from './View.tsx';

const hosted = [1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024].map((year, index) => ({
  edition: 2024,
  origin: 'BGD',
  year,
  female: 40_000 + 18_000 * index,
  male: 400_000 + 230_000 * index,
}));

test('draws women and men over the years, in the language of the user', async () => {
  const model = stockModel({ sender: 'SAU', receiver: 'BGD', stock: '2024' }, { hosted });
  const picture = await draw(<StockView model={model} width={640} />);
  expect(picture).toContain('Women · 2024 · 166,000');
  await expect(picture).toMatchFileSnapshot('View.svg');
  expect(await draw(<StockView model={model} width={360} />, 'es')).toContain('Mujeres');
});
