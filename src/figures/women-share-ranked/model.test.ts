import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankedModel } from './model.ts';
import { rankedFinding, rankedTable } from './text.ts';
import type { ShareRow } from './shares.ts';

const pair = (economy: string, persons: number, before: number | null, now: number): ShareRow[] => [
  ...(before === null ? [] : [{ year: 1990, economy, persons, share: before }]),
  { year: 2024, economy, persons, share: now },
];
const shares = [
  ...pair('NPL', 400_000, 20, 16),
  ...pair('PHL', 900_000, 50, 60),
  ...pair('MEX', 800_000, 45, 47),
  ...pair('SSD', 300_000, null, 51),
  ...pair('TON', 9_000, 50, 90),
];
const settings = { side: 'abroad', least: 100_000, show: '10' } as const;

test('small ones are left out; a missing first year stays missing', () => {
  const model = rankedModel(settings, { shares });
  expect(model.ranked.map(({ economy }) => economy)).toEqual(['PHL', 'SSD', 'MEX', 'NPL']);
  expect(model.ranked[1]?.before).toBeNull();
  expect(rankedTable(model).rows[1]?.[1]).toBeNull();
  expect(model.low).toEqual([]);
});

test('the finding names both ends and counts majorities and rises', () => {
  const [ends, majority] = rankedFinding(rankedModel(settings, { shares }));
  expect(ends).toEqual({
    id: 'women-share-ranked:finding.abroad',
    values: {
      high: { kind: 'economy', value: 'PHL' },
      high_share: { kind: 'share', value: 60 },
      low: { kind: 'economy', value: 'NPL' },
      low_share: { kind: 'share', value: 16 },
      year: { kind: 'year', value: 2024 },
    },
  });
  expect(majority?.values).toEqual({
    more: { kind: 'count', value: 2 },
    of: { kind: 'count', value: 4 },
    rose: { kind: 'count', value: 2 },
    both: { kind: 'count', value: 3 },
    first: { kind: 'year', value: 1990 },
  });
});

test('no economy is on both ends, whatever there is', () => {
  const row = fc.record({
    year: fc.constant(2024),
    economy: fc.string({ minLength: 3, maxLength: 3 }),
    persons: fc.nat(1e7),
    share: fc.double({ min: 0, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ economy }) => economy }), (rows) => {
      const { high, low, ranked } = rankedModel(settings, { shares: rows });
      const names = [...high, ...low].map(({ economy }) => economy);
      expect(new Set(names).size).toBe(names.length);
      expect(names).toHaveLength(Math.min(20, ranked.length));
    }),
  );
});
