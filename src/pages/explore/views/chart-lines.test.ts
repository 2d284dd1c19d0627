import { expect, test } from 'vitest';
import { measures } from '../../../domain/measure.ts';
import { mapModel, mapScale } from '../../../figures/world-map/model.ts';
import { mapRows, received, settings } from '../../../figures/world-map/test-data/world.ts';
import { chartLines, chartTable, lineEconomies, stepOf } from './chart-lines.ts';

const rows = mapRows();
const model = (search: string) => {
  const chosen = settings(search);
  return mapModel(chosen, rows, mapScale(measures[chosen.measure], rows.values));
};

test('the largest of the year are shown, unless some are named or one is in focus', () => {
  const world = model('');
  expect(lineEconomies(world, [])).toEqual(
    world.economies.rows
      .filter(({ rank }) => rank !== null)
      .slice(0, 4)
      .map(({ economy }) => economy),
  );
  expect(lineEconomies(model('?focus=MEX'), [])).toEqual(['MEX']);
  expect(lineEconomies(model('?focus=MEX&with=USA'), [])).toEqual(['MEX', 'USA']);
  expect(lineEconomies(model('?focus=MEX'), ['IND'])).toEqual(['IND']);
});

test('a line has each value of its economy, and the table the same', () => {
  const lines = chartLines(rows.values, ['MEX', 'IND', 'QQQ']);
  const given = received.filter(({ economy }) => economy === 'MEX');
  expect(lines[0]?.points.map(({ x, y }) => [x, y])).toEqual(
    given.map(({ year, value }) => [year, value]).toSorted(([a = 0], [b = 0]) => a - b),
  );
  expect(lines[2]?.points).toEqual([]);
  const table = chartTable(model(''), lines);
  const years = new Set(lines.flatMap(({ points }) => points.map(({ x }) => x)));
  expect(table.rows).toHaveLength(years.size);
  expect(table.columns).toHaveLength(4);
  expect(table.rows.every((row) => row[3] === null)).toBe(true);
});

test('years lie as far apart as most of them do', () => {
  expect(stepOf([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024])).toBe(5);
  expect(stepOf([2000, 2001, 2002, 2004])).toBe(1);
  expect(stepOf([2020])).toBe(1);
});
