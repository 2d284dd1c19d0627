import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corridorsModel, type CorridorRow } from './model.ts';
import { corridorsFinding, corridorsTable } from './text.ts';

const row = (
  origin: string,
  destination: string,
  female: number,
  persons: number,
): CorridorRow => ({
  year: 2024,
  origin,
  destination,
  female,
  persons,
});
const corridors = [
  row('BGD', 'SAU', 185_830, 2_362_680),
  row('PHL', 'HKG', 124_095, 127_244),
  row('MEX', 'USA', 5_400_000, 11_279_561),
  row('NPL', 'JPN', 1, 12_000),
];

test('small corridors are left out and the rest ranked', () => {
  const model = corridorsModel({ least: 50_000, count: '10' }, { corridors });
  expect(model.ranked.map(({ origin }) => origin)).toEqual(['PHL', 'MEX', 'BGD']);
  expect(corridorsTable(model).rows[2]?.[2]).toEqual({
    kind: 'share',
    value: expect.closeTo(7.865, 3),
  });
});

test('the finding names both ends and counts those far from a half', () => {
  const [ends, far] = corridorsFinding(
    corridorsModel({ least: 50_000, count: '10' }, { corridors }),
  );
  expect(ends?.values).toMatchObject({
    high_origin: { value: 'PHL' },
    low_destination: { value: 'SAU' },
    low_share: { value: expect.closeTo(7.865, 3) },
  });
  expect(far?.values).toMatchObject({ of: { value: 3 }, most: { value: 1 }, few: { value: 1 } });
});

test('nothing of the size asked for is told, not drawn', () => {
  expect(corridorsModel({ least: 19_999_999, count: '10' }, { corridors }).ranked).toEqual([]);
});

test('no corridor is in both groups', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { maxLength: 60 }), (shares) => {
      const { high, low } = corridorsModel(
        { least: 10, count: '20' },
        { corridors: shares.map((share, index) => row(`O${index}`, 'D', share, 100)) },
      );
      const names = [...high, ...low].map(({ origin }) => origin);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toHaveLength(Math.min(40, shares.length));
    }),
  );
});
