import { expect, test } from 'vitest';
import { priceYear } from '../../../domain/editions/prices.ts';
import { flowTable } from '../flows/flow-table.ts';
import { mapModel, mapScale } from '../model.ts';
import { measures } from '../../../domain/measure.ts';
import { mapRows, received, rows2021, settings, value } from '../test-data/world.ts';
import { keptRows } from './kept-rows.ts';
import { deflatorsOf, flowsInRealDollars, inRealDollars } from './real-rows.ts';

const deflators = deflatorsOf([
  { year: 2020, deflator: 1.5 },
  { year: 2021, deflator: 1.25 },
]);
const given = {
  values: [value(2021, 'MEX', 40, { other: 80 }), value(1900, 'MEX', 1)],
  totals: [{ year: 2021, published: 200, summed: 100, economies: 5 }],
  flowYears: [{ series: 'any', year: 2021, corridors: 3, ranked: 3, total: 8 }],
};

test('amounts of a year are told in dollars of the price year, theirs and the other publisher’s', () => {
  const real = inRealDollars({ measure: 'received', dollars: 'real' }, given, deflators);
  expect(real.values).toEqual([value(2021, 'MEX', 50, { other: 100 })]);
  expect(real.totals[0]).toMatchObject({ published: 250, summed: 125, economies: 5 });
  expect(real.flowYears[0]).toMatchObject({ total: 10, corridors: 3 });
  expect(flowsInRealDollars(rows2021, 1.25)[0]?.value).toBe(65e9);
  expect(flowsInRealDollars(rows2021, null)).toEqual([]);
});

test('shares, amounts per person and people are left as they are, but not the corridors beside', () => {
  for (const measure of ['received_gdp', 'received_person'] as const) {
    const real = inRealDollars({ measure, dollars: 'real' }, given, deflators);
    expect(real.values).toBe(given.values);
    expect(real.flowYears[0]?.total).toBe(10);
  }
  expect(inRealDollars({ measure: 'hosted', dollars: 'real' }, given, deflators)).toBe(given);
  expect(inRealDollars({ measure: 'received', dollars: 'nominal' }, given, deflators)).toBe(given);
});

const model = (search: string, rows = rows2021) => {
  const chosen = settings(search);
  const { totals, flowYears, economies } = mapRows();
  const kept = keptRows(
    chosen,
    {
      economies: [...economies.values()],
      values: received,
      totals,
      flowYears,
      flows: rows,
      deflators: [
        { year: 2020, deflator: 1.5 },
        { year: 2021, deflator: 1.25 },
      ],
    },
    true,
  );
  return mapModel(chosen, kept, mapScale(measures[chosen.measure], kept.values));
};

test('title, finding, list, partners and totals of the map are in them, and say so', () => {
  const real = model('?dollars=real');
  expect(real.title).toMatchObject({
    id: 'domain:of_year.of',
    values: { year: { value: priceYear } },
  });
  expect(real.economies.rows[0]).toMatchObject({ economy: 'IND', value: 100e9 });
  expect(real.finding.at(-1)?.id).toBe('domain:of_year.in');
  expect(real.totals[0]?.values?.['amount']).toMatchObject({ value: 250e9 });
  const focused = model('?dollars=real&focus=MEX');
  expect(focused.partners?.rows[0]).toMatchObject({ economy: 'USA', value: 65e9, share: 1 });
  expect(focused.finding.at(-1)?.id).toBe('domain:of_year.in');
});

test('what is no amount stays, and nothing is said of dollars where there are none', () => {
  const plain = model('?dollars=nominal');
  const shares = model('?measure=received_gdp&dollars=real');
  expect(plain.finding.map(({ id }) => id)).not.toContain('domain:of_year.in');
  expect(shares.finding.map(({ id }) => id)).not.toContain('domain:of_year.in');
  expect(shares.title.id).toBe('world-map:title');
  expect(shares.economies.rows[0]?.value).toBe(80e9);
  expect(flowTable(rows2021, true).value[0]).toBe(52e9);
});
