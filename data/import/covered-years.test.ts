import { expect, test } from 'vitest';
import { newestCoveredYear } from './covered-years.ts';

/** A world of ten economies; the first has half of the money. */
function world(years: Readonly<Record<number, readonly number[]>>) {
  return new Map(
    Object.entries(years).map(([year, places]) => [
      Number(year),
      new Map(places.map((place) => [`E${place}`, place === 0 ? 900 : 100])),
    ]),
  );
}
const all = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test('the newest year with nearly all of them is taken', () => {
  expect(newestCoveredYear(world({ 2023: all, 2024: all }))).toBe(2024);
});

test('a newest year in which few have reported is passed over', () => {
  expect(newestCoveredYear(world({ 2023: all, 2024: all, 2025: [0, 1, 2] }))).toBe(2024);
  expect(newestCoveredYear(world({ 2024: all, 2025: all.slice(0, 7) }))).toBe(2024);
});

test('so is one that lacks one large economy alone', () => {
  expect(newestCoveredYear(world({ 2023: all, 2024: all.slice(1) }))).toBe(2023);
});

test('one that lacks several small ones is not', () => {
  const small = new Map(all.map((place) => [`E${place}`, place < 8 ? 1000 : 100]));
  const totals = new Map([
    [2023, small],
    [2024, new Map([...small].slice(0, 8))],
  ]);
  expect(newestCoveredYear(totals)).toBe(2024);
});

test('where there is nothing there is no year', () => {
  expect(newestCoveredYear(new Map())).toBe(0);
});
