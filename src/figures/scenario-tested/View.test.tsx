import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { testedModel, type TestedRow } from './model.ts';
import { TestedView } from './View.tsx';

const row = (economy: string, before: number, after: number, predicted: number): TestedRow => ({
  year: 2020,
  economy,
  usd_before: before,
  usd_after: after,
  broken: false,
  known_pct: 99,
  volume_low: predicted / 2,
  volume_central: predicted,
  volume_high: 2 * predicted,
  dollars_low: 0,
  dollars_central: 0,
  dollars_high: 0,
});

test('draws a row a receiver and one for all, predicted as a ring beside what was recorded', async () => {
  const receivers = [
    row('IND', 83e9, 83.1e9, -6),
    row('MEX', 40e9, 44e9, -2.7),
    row('NGA', 24e9, 17e9, -4.4),
    row('BGD', 18e9, 21.6e9, -6.9),
  ];
  const model = testedModel({ year: '2020', income: 'volume' }, { receivers });
  const picture = await draw(<TestedView model={model} width={640} />);
  expect(picture.match(/data-certainty="thin"/g)).toHaveLength(6);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
