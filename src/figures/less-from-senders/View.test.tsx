import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { lessModel, type LessRow } from './model.ts';
import { LessView } from './View.tsx';

test('draws the largest senders with their intervals', async () => {
  const rows = ['SAU', 'IND', 'ARE'].map((partner, index): LessRow => {
    const usd = 9e6 / (index + 1);
    const percent = usd / 1e7;
    return {
      year: 2024,
      partner,
      usd,
      lower: usd / 2,
      upper: usd * 1.5,
      percent,
      percent_lower: percent / 2,
      percent_upper: percent * 1.5,
    };
  });
  const model = lessModel({ economies: ['NPL'] }, { NPL: rows });
  const picture = await draw(<LessView model={model} width={480} />);
  expect(picture.match(/plot-interval/g)).toHaveLength(3);
  expect(picture.match(/data-certainty="modelled"/g)).toHaveLength(3);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
