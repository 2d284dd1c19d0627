import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stockModel, type StockRow } from './model.ts';
import { stockEmpty, stockFinding, stockTable } from './text.ts';

const settings = { sender: 'SAU', receiver: 'BGD', stock: '2024' } as const;

const row = (over: Partial<StockRow>): StockRow => ({
  edition: 2024,
  origin: 'BGD',
  year: 2024,
  female: 79,
  male: 921,
  ...over,
});

test('one revision is shown at a time, of the receiver’s people alone', () => {
  const hosted = [
    row({}),
    row({ year: 1990, female: 10, male: 90 }),
    row({ edition: 2020, year: 2020 }),
    row({ origin: 'IND' }),
  ];
  const model = stockModel(settings, { hosted });
  expect(model.years.map((stock) => [stock.year, stock.persons, stock.women])).toEqual([
    [1990, 100, 10],
    [2024, 1000, 7.9],
  ]);
  expect(stockFinding(model)).toMatchObject([
    { id: 'corridor-migrants:finding.women', values: { women: { value: 7.9 } } },
    { id: 'corridor-migrants:finding.before_women', values: { before: { value: 1990 } } },
  ]);
  expect(stockTable(model).rows[1]?.[3]).toEqual({
    kind: 'amount',
    value: 1000,
    unit: 'persons',
    as: 'full',
  });
});

test('no figure, nobody, and counted elsewhere are different', () => {
  const empty = (over: Partial<typeof settings>, hosted: StockRow[]) =>
    stockEmpty(stockModel({ ...settings, ...over }, { hosted }))?.id;
  expect(empty({}, [])).toBe('corridor-migrants:empty');
  expect(empty({}, [row({ female: 0, male: 0 })])).toBe('corridor-migrants:zero');
  expect(stockEmpty(stockModel({ ...settings, receiver: 'XKX' }, { hosted: [] }))?.id).toBe(
    'corridor-migrants:counted_in',
  );
  expect(empty({}, [row({})])).toBeUndefined();
});

test('women and men are all there are, and a share is unknown where one of them is', () => {
  const count = fc.option(fc.nat({ max: 4e9 }));
  fc.assert(
    fc.property(count, count, (female, male) => {
      const [stock] = stockModel(settings, { hosted: [row({ female, male })] }).years;
      expect(stock?.persons).toBe((female ?? 0) + (male ?? 0));
      if (female === null || male === null) expect(stock?.women).toBeNull();
      else if (female + male > 0) expect(stock?.women).toBeLessThanOrEqual(100);
    }),
  );
});

test('tells no share of fewer than 100 people, now or before', () => {
  const ids = (hosted: StockRow[]) =>
    stockFinding(stockModel(settings, { hosted })).map(({ id }) => id);
  expect(ids([row({ year: 1990, female: 1, male: 1 }), row({})])).toEqual([
    'corridor-migrants:finding.women',
    'corridor-migrants:finding.before',
  ]);
  expect(ids([row({ female: 1, male: 0 })])).toEqual(['corridor-migrants:finding.now']);
});

test('a number that is an earlier year’s times one number says so, where it is the newest', () => {
  const said = (hosted: StockRow[]) => stockFinding(stockModel(settings, { hosted })).slice(1);
  const moved = { id: 'corridor-migrants:moved', values: { since: { value: 2020 } } };
  expect(said([row({ moved_since: 2020 })])).toMatchObject([moved]);
  expect(said([row({ year: 1990 }), row({ moved_since: 2020 })])[1]).toMatchObject(moved);
  expect(said([row({ year: 1990 }), row({})])).toHaveLength(1);
});
