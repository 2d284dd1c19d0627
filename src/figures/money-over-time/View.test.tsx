import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import type { MoneyRow } from './money-row.ts';
import { moneyModel } from './model.ts';
import { MoneyView } from './View.tsx';

const rows: MoneyRow[] = [2019, 2020, 2021, 2022, 2023].flatMap((year, index): MoneyRow[] => [
  {
    direction: 'received',
    series: 'headline',
    year,
    usd: (5 + index) * 1e9,
    status: 'published',
    publisher: 'wdi',
    deflator: 1.3 - index * 0.06,
    break_before: year === 2021 ? 'tenfold' : null,
  },
  {
    direction: 'received',
    series: 'knomad',
    year,
    usd: (5.6 + index) * 1e9,
    status: year === 2023 ? 'estimate' : 'published',
    publisher: 'knomad',
    deflator: 1.3 - index * 0.06,
    break_before: null,
  },
  {
    direction: 'paid',
    series: 'headline',
    year,
    usd: 0.4e9,
    status: 'published',
    publisher: 'wdi',
    deflator: 1.3 - index * 0.06,
    break_before: null,
  },
]);

test('draws the headline and the other publisher side by side, without a browser', async () => {
  const model = moneyModel({ economies: ['NPL'], dollars: 'nominal' }, { NPL: rows });
  const picture = await draw(<MoneyView model={model} width={640} />);
  expect(picture).toContain('data-certainty="modelled"');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('names economies where they are compared, in the language of the user', async () => {
  const model = moneyModel(
    { economies: ['NPL', 'MEX'], dollars: 'nominal' },
    { NPL: rows, MEX: rows },
  );
  expect(await draw(<MoneyView model={model} width={360} />, 'fr')).toContain('Mexique');
});

test('draws dollars of one year, and says so to those who cannot see it', async () => {
  const model = moneyModel({ economies: ['NPL'], dollars: 'real' }, { NPL: rows });
  const picture = await draw(<MoneyView model={model} width={640} />);
  expect(picture).toContain('dollars of 2024');
  await expect(picture).toMatchFileSnapshot('View.real.svg');
});
