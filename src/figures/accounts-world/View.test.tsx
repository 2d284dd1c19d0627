import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { accountsModel } from './model.ts';
import { AccountsView } from './View.tsx';

const rounds = [2011, 2014, 2017, 2021, 2024].map((round, index) => ({
  what: 'account' as const,
  round,
  women: 40 + 10 * index,
  men: 49 + 9 * index,
  gap: 4,
  economies: 107,
  more_women: 24,
}));

test('draws a line for women and one for men', async () => {
  const model = accountsModel({ what: 'account' }, { rounds });
  const picture = await draw(<AccountsView model={model} width={640} />);
  expect(picture).toContain('data-tone="women"');
  await expect(picture).toMatchFileSnapshot('View.svg');
});
