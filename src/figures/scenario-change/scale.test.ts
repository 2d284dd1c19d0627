import { expect, test } from 'vitest';
import { changeFill, changeUnits } from './scale.ts';

test('less, more, none and no data are four things', () => {
  for (const unit of changeUnits) {
    expect(changeFill(0, unit).kind).toBe('zero');
    expect(changeFill(null, unit).kind).toBe('nodata');
    expect(changeFill(undefined, unit).kind).toBe('nodata');
    expect(changeFill(Number.NaN, unit).kind).toBe('nodata');
  }
  expect(changeFill(-1, 'usd')).toEqual({ kind: 'value', colour: 'var(--less-1)' });
  expect(changeFill(1, 'usd')).toEqual({ kind: 'value', colour: 'var(--more-1)' });
});

test('a larger change of either side is a stronger colour, from its bound on', () => {
  expect([9e6, 1e7, 1e8, 1e9, 5e12].map((usd) => changeFill(usd, 'usd'))).toEqual(
    [1, 2, 3, 4, 4].map((step) => ({ kind: 'value', colour: `var(--more-${step})` })),
  );
  expect([-0.09, -0.1, -0.3, -1].map((share) => changeFill(share, 'gdp'))).toEqual(
    [1, 2, 3, 4].map((step) => ({ kind: 'value', colour: `var(--less-${step})` })),
  );
});
