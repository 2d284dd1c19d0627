import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { costModel, type CostRow } from './model.ts';
import { CostView } from './View.tsx';

test('draws a picture a corridor with both goals, thin quarters hollow, no label on a line', async () => {
  const told = {
    evidence: 'published',
    carried: null,
    matrix_year: null,
    asked: '2025Q3',
  } as const;
  const rows = ['2024Q3', '2025Q1', '2025Q3'].flatMap((quarter, index): CostRow[] => [
    {
      ...told,
      direction: 'to',
      partner: 'SAU',
      quarter,
      percent: 4 + index,
      quotes: index === 1 ? 2 : 9,
      evidence: index === 1 ? 'thin' : 'published',
    },
    { ...told, direction: 'to', partner: 'IND', quarter, percent: 3.5 - index / 2, quotes: 12 },
  ]);
  const model = costModel({ economies: ['NPL'] }, { NPL: rows });
  const picture = await draw(<CostView model={model} width={640} />);
  expect(picture.match(/data-certainty="thin"/g)).toHaveLength(1);
  expect(picture.match(/class="plot-reference"/g)).toHaveLength(4);
  expect(picture).not.toContain('plot-halo');
  expect(picture).toMatch(/Saudi Arabia · 6\s%/);
  await expect(picture).toMatchFileSnapshot('View.snapshot.html');
});
