import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverage, projected, tested, usualShare } from './projection.ts';
import { soFar, yearsOf, type YearMonths } from './year-months.ts';

const year = (of: number, months: readonly number[]): YearMonths => ({ year: of, months });
const flat = (of: number, usd: number) => year(of, Array<number>(12).fill(usd));

const anyYear = fc.array(fc.double({ min: 1, max: 1e10, noNaN: true }), {
  minLength: 12,
  maxLength: 12,
});
const anyYears = fc
  .array(anyYear, { minLength: 3, maxLength: 20 })
  .map((all) => all.map((months, index) => year(2000 + index, months)));
const months = fc.integer({ min: 1, max: 12 });

describe('whatever the years', () => {
  test('the usual share lies between the least and the largest, and of all months it is one', () => {
    fc.assert(
      fc.property(anyYears, months, (years, count) => {
        const share = usualShare(years, count)!;
        const all = years.map((one) => soFar(one, count) / soFar(one, 12));
        expect(share).toBeGreaterThanOrEqual(Math.min(...all));
        expect(share).toBeLessThanOrEqual(Math.max(...all));
        expect(usualShare(years, 12)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('a whole year is projected as what came, and its interval holds it', () => {
    fc.assert(
      fc.property(anyYears, (years) => {
        for (const one of tested(years, 12)) {
          expect(one.usd / one.came).toBeCloseTo(1, 9);
          expect(one.miss).toBeCloseTo(0, 9);
        }
      }),
    );
  });

  test('what came later changes no earlier test: the future is left out', () => {
    fc.assert(
      fc.property(anyYears, anyYear, months, (years, later, count) => {
        const more = [...years, year(2000 + years.length, later)];
        expect(tested(more, count).slice(0, tested(years, count).length)).toEqual(
          tested(years, count),
        );
      }),
    );
  });

  test('the projection of the year after is the test that it becomes', () => {
    fc.assert(
      fc.property(anyYears, anyYear, months, (years, next, count) => {
        const outcome = year(2000 + years.length, next);
        const { came: _came, miss: _miss, ...then } = tested([...years, outcome], count).at(-1)!;
        expect(projected(years, outcome, count)).toEqual(then);
      }),
    );
  });

  test('twice the dollars are twice the projection and its ends', () => {
    fc.assert(
      fc.property(anyYears, anyYear, months, (years, next, count) => {
        const twice = (one: YearMonths) =>
          year(
            one.year,
            one.months.map((usd) => 2 * usd),
          );
        const outcome = year(2000 + years.length, next);
        const once = projected(years, outcome, count)!;
        const double = projected(years.map(twice), twice(outcome), count)!;
        expect(double.usd / once.usd).toBeCloseTo(2, 9);
        if (once.interval) expect(double.interval!.low / once.interval.low).toBeCloseTo(2, 9);
      }),
    );
  });
});

test('years of one shape are projected without a miss', () => {
  const years = [1, 2, 5, 9, 3].map((size, index) => flat(2000 + index, size));
  expect(tested(years, 5).map(({ usd, came }) => [usd, came].map(Math.round))).toEqual([
    [108, 108],
    [36, 36],
  ]);
  expect(projected(years, year(2005, [2, 2, 2]), 3)).toMatchObject({
    usd: expect.closeTo(24, 9),
    interval: null,
  });
});

test('an interval needs four tests, and is then the largest of their misses', () => {
  const half = (of: number, second: number) =>
    year(of, [...Array<number>(6).fill(1), ...Array<number>(6).fill(second)]);
  const years = [1, 1, 1, 1.1, 0.9, 1.2, 1].map((second, index) => half(2000 + index, second));
  expect(tested(years, 6).map(({ interval }) => interval)).toEqual([null, null, null, null]);
  const next = projected(years, half(2007, 1), 6)!;
  const largest = Math.max(...tested(years, 6).map(({ miss }) => Math.abs(miss)));
  expect(Math.log(next.interval!.high / next.usd)).toBeCloseTo(largest, 12);
  expect(projected(years.slice(0, 6), half(2006, 1), 6)!.interval).toBeNull();
});

test('fewer than three years project nothing', () => {
  expect(projected([flat(2024, 1), flat(2025, 1)], year(2026, [1]), 1)).toBeNull();
  expect(usualShare([flat(2023, 1), flat(2024, 0), flat(2025, 1)], 1)).toBeNull();
});

test('of years alike but for chance, intervals hold eight in ten or a little more', () => {
  // A generator of its own, so that the test is the same on every machine.
  let state = 7;
  const chance = () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const years = Array.from({ length: 400 }, (_, index) =>
    year(
      index,
      Array.from({ length: 12 }, () => 50 + 50 * chance()),
    ),
  );
  const { held, of } = coverage(tested(years, 5));
  expect(of).toBe(393);
  expect(held / of).toBeGreaterThan(0.76);
  expect(held / of).toBeLessThan(0.86);
});

test('months are cut into years; a year without its beginning, or before a gap, is none', () => {
  const from = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const at = first + index;
      const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      return { month, usd: 1 };
    });
  const series = yearsOf(from(2021 * 12 + 7, 60));
  expect(series.whole.map((one) => one.year)).toEqual([2022, 2023, 2024, 2025]);
  expect(series.begun).toMatchObject({ year: 2026, months: { length: 7 } });
  expect(yearsOf(from(2023 * 12, 24)).begun).toBeNull();
  const gap = [...from(2020 * 12, 12), ...from(2022 * 12, 14)];
  expect(yearsOf(gap).whole.map((one) => one.year)).toEqual([2022]);
  expect(yearsOf([])).toEqual({ whole: [], begun: null });
});
