import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import type { MoneyRow } from '../money-over-time/money-row.ts';
import { crisisModel } from './model.ts';
import { CrisisView } from './View.tsx';

test('marks the years of three crises over what was received, and leaves gaps open', async () => {
  const rows = Array.from({ length: 20 }, (_, index): MoneyRow => ({
    direction: 'received',
    series: 'headline',
    year: 2005 + index,
    usd: 1e9 + index * 1e8,
    deflator: null,
    status: 'published',
    publisher: 'wdi',
    break_before: index === 12 ? 'vintage' : null,
  })).filter(({ year }) => year !== 2011);
  const model = crisisModel({ economies: ['NPL'] }, { NPL: rows });
  const picture = await draw(<CrisisView model={model} width={560} />);
  expect(picture.match(/class="plot-reference"/g)).toHaveLength(3);
  expect(picture.match(/class="plot-line"/g)).toHaveLength(3);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
