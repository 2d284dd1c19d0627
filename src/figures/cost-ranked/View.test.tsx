import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { rankedModel, type RankedRow } from './model.ts';
import { RankedView } from './View.tsx';

test('draws the dearest and the cheapest with their quotes, and hollow what tells no cost', async () => {
  const corridors = (
    [
      ['ARE', 118, 'doubtful'],
      ['USA', 14, 'published'],
      ['SAU', 2.5, 'published'],
    ] as const
  ).map(([sender, percent, evidence]): RankedRow => ({
    quarter: '2025Q3',
    sender,
    receiver: 'IND',
    percent,
    quotes: 9,
    evidence,
    usd: 2e9,
    matrix_year: 2021,
  }));
  const model = rankedModel({ from: 'all', to: 'all', least: 10 }, { corridors });
  const picture = await draw(<RankedView model={model} width={640} />);
  expect(picture.match(/data-certainty="thin"/g)).toHaveLength(1);
  await expect(picture).toMatchFileSnapshot('View.snapshot.html');
});
