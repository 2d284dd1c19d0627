import { expect, test } from 'vitest';
import { measures } from '../../../domain/measure.ts';
import { mapModel, mapScale } from '../../../figures/world-map/model.ts';
import { mapRows, received, settings } from '../../../figures/world-map/test-data/world.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import { addsUp, chartLines, chartTable, groupLine, lineEconomies, stepOf } from './chart-lines.ts';

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

test('a group has the sum of its economies, of the years in which it can be told', () => {
  const places = ['MEX', 'IND', 'PHL'].map((economy) => ({
    economy,
    placed: true,
    region: economy === 'MEX' ? 'americas' : 'asia',
  })) as unknown as PlacedEconomy[];
  const asia = groupLine(rows.values, places, 'asia', null);
  const [india, philippines] = chartLines(rows.values, ['IND', 'PHL']);
  expect(asia.economy).toBe('region-asia');
  expect(asia.points.length).toBeGreaterThan(0);
  for (const { x, y } of asia.points) {
    const of = [india, philippines].flatMap(
      (line) => line?.points.find((point) => point.x === x)?.y ?? [],
    );
    expect(y).toBe(of.reduce((sum, one) => sum + one, 0));
  }
  const [first] = asia.points;
  expect(groupLine(rows.values, places, 'asia', new Set([first!.x])).points).toEqual([first]);
  expect(groupLine(rows.values, places, 'africa', null).points).toEqual([]);
  const table = chartTable(model(''), [asia]);
  expect(table.columns[1]?.values?.['value']).toEqual({
    kind: 'message',
    value: { id: 'domain:region.asia' },
  });
});

test('shares and costs have no sum, nor has one publisher alone', () => {
  expect(addsUp(model(''))).toBe(true);
  expect(addsUp(model('?measure=hosted'))).toBe(true);
  expect(addsUp(model('?measure=hosted_women'))).toBe(false);
  expect(addsUp(model('?series=wdi'))).toBe(false);
});

test('years lie as far apart as most of them do', () => {
  expect(stepOf([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2024])).toBe(5);
  expect(stepOf([2000, 2001, 2002, 2004])).toBe(1);
  expect(stepOf([2020])).toBe(1);
});
