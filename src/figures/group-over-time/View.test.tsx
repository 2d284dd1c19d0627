import { expect, test } from 'vitest';
import { moneyRow } from '../economy-group/testing/money-row.ts';
import { draw } from '../testing/draw.tsx';
import { groupMoneyModel } from './model.ts';
import { GroupMoneyView } from './View.tsx';

test('draws what was received and what was paid, in the years that can be told', async () => {
  const money = ([2020, 2021, 2022, 2023] as const).flatMap((year, at) =>
    (['received', 'paid'] as const).map((direction) =>
      moneyRow(year, {
        direction,
        usd: (direction === 'paid' ? 1e9 : 8e9) * (1 + at / 4),
        reporting: 20,
        members: 26,
        // Too few report what they paid in the first year.
        covered: direction === 'paid' && at === 0 ? 0.5 : 0.9,
      }),
    ),
  );
  const model = groupMoneyModel({ group: 'income-low' }, { money });
  const picture = await draw(<GroupMoneyView model={model} width={640} />);
  expect(picture.match(/class="plot-line/g)).toHaveLength(2);
  expect(picture).toContain('Paid');
  await expect(picture).toMatchFileSnapshot('View.svg');
});
