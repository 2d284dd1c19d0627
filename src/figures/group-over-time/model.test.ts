import { expect, test } from 'vitest';
import type { MoneyRow } from '../economy-group/rows.ts';
import { moneyRow } from '../economy-group/testing/money-row.ts';
import figure from './index.ts';

const row = (year: number, covered: number, direction: MoneyRow['direction'] = 'received') =>
  moneyRow(year, { covered, direction, usd: year * 1e6, reporting: 2, members: 3 });
const model = (...money: MoneyRow[]) => figure.model({ group: 'income-low' }, { money });

test('years are drawn in which two thirds of the people are in economies that report', () => {
  const { lines } = model(row(2020, 0.6), row(2021, 0.7), row(2022, 1));
  expect(lines.map(({ direction, sums }) => [direction, sums.map(({ year }) => year)])).toEqual([
    ['received', [2021, 2022]],
  ]);
});

test('the newest sum is its finding, with how many report it', () => {
  const [finding] = figure.finding(model(row(2021, 0.7), row(2022, 0.9), row(2023, 0.2)));
  expect(finding?.id).toBe('group-over-time:received');
  expect(finding?.values).toMatchObject({
    group: { value: { id: 'domain:income.L' } },
    year: { value: 2022 },
    sum: { value: 2022e6 },
    reporting: { value: 2 },
    members: { value: 3 },
  });
});

test('where nobody reports of late no sum is told, and where nobody ever did nothing is drawn', () => {
  const old = model(row(2001, 1), row(2023, 0.2));
  expect(figure.finding(old).map(({ id }) => id)).toEqual(['group-over-time:old']);
  expect(figure.empty(old)).toBeNull();
  expect(figure.empty(model(row(2023, 0.2)))?.id).toBe('group-over-time:empty');
});

test('who breaks within the ten years is noted', () => {
  const noted = (broken: string | null) =>
    figure
      .notes(model({ ...row(2023, 1), broken }))
      .map(({ id, values }) => [id, values?.['broken']]);
  expect(noted(null)).toHaveLength(1);
  expect(noted('ETH,GIN')[1]).toEqual([
    'group-over-time:note_broken',
    { kind: 'economies', value: ['ETH', 'GIN'] },
  ]);
});
