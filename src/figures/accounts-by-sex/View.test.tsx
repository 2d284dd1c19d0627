import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { accountsModel, type AccountRow } from './model.ts';
import { AccountsView } from './View.tsx';

const rows: AccountRow[] = [
  { year: 2011, account_women: 21, account_men: 30, mobile_women: null, mobile_men: null },
  { year: 2021, account_women: 50, account_men: 59, mobile_women: 8, mobile_men: 12 },
  { year: 2024, account_women: 59.8, account_men: 60.2, mobile_women: 4.7, mobile_men: 17.1 },
];
const model = accountsModel({ economies: ['NPL'] }, { NPL: rows });

test('draws a pair of dots for each round, the sexes named, without a browser', async () => {
  const picture = await draw(<AccountsView model={model} width={640} />);
  expect(picture).toContain('2024, mobile money');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('runs from the right for readers from right to left', async () => {
  const first = (picture: string) => Number(/cx="([\d.]+)" cy="56"/.exec(picture)?.[1]);
  const ltr = first(await draw(<AccountsView model={model} width={360} />));
  const rtl = first(await draw(<AccountsView model={model} width={360} />, 'ar'));
  expect(ltr).toBeLessThan(180);
  expect(rtl).toBeGreaterThan(180);
});
