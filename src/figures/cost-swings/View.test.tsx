import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { swingModel, type SwingRow } from './model.ts';
import { SwingView } from './View.tsx';

test('draws each corridor from its least to its most, with where it is now', async () => {
  const corridors = ['USA', 'SAU'].map((sender, at): SwingRow => ({
    sender,
    receiver: 'IND',
    newest: '2025Q3',
    usual: 1 - at / 2,
    largest: 3,
    moves: 12,
    lowest: 2,
    highest: 9,
    now: 5,
    usd: 2e9,
    matrix_year: 2021,
  }));
  const model = swingModel({ from: 'all', to: 'all', least: 10 }, { corridors });
  const picture = await draw(<SwingView model={model} width={640} />);
  expect(picture.match(/data-tone="accent"/g)?.length).toBeGreaterThanOrEqual(2);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
