import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { quartersModel, type QuarterRow } from './model.ts';
import { QuartersView } from './View.tsx';

test('draws both means, the goals and the dashed way to the goal of 2030', async () => {
  const quarters = ['2024Q3', '2024Q4', '2025Q1', '2025Q3'].map((quarter, at): QuarterRow => ({
    kept: 'all',
    quarter,
    mean: 7 - at / 4,
    priced: 20,
    weighted: 5 - at / 8,
    carried: 50,
    matrix_year: 2021,
    five_before: null,
    five_now: null,
    five_priced: 0,
    of_quotes: null,
    quotes: null,
    left_out: 0,
  }));
  const model = quartersModel({ from: 'all', to: 'all', corridors: 'all' }, { quarters });
  const picture = await draw(<QuartersView model={model} width={640} />);
  // The way, and its piece in the key.
  expect(picture.match(/data-certainty="modelled"/g)).toHaveLength(2);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
