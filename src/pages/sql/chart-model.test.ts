import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf, chartOffer, likelyChart, linesOf, pointsOf, timeOf } from './chart-model.ts';
import { resultColumns } from './result-columns.ts';

type Column = [name: string, type: string];
function result(columns: Column[], rows: unknown[][]) {
  const shown = resultColumns({
    columns: columns.map(([name, type]) => ({ name, type })),
    rows,
    truncated: false,
    ms: 1,
  });
  const offer = chartOffer(shown, rows);
  return { shown, rows, offer, choice: likelyChart(offer, rows) };
}

test('amounts by name are bars, a year beside them is not drawn', () => {
  const { choice, shown, rows } = result(
    [
      ['receiver', 'VARCHAR'],
      ['year', 'USMALLINT'],
      ['usd', 'BIGINT'],
    ],
    [
      ['Mexico', 2023, 5],
      ['India', 2023, null],
      ['Nepal', 2023, -1],
      ['Tonga', 2023, 0],
    ],
  );
  expect(choice).toEqual({ kind: 'bars', x: 0, y: 2 });
  if (!choice) return;
  expect(barsOf(choice, shown, rows)).toEqual({
    bars: [
      { id: '0', label: 'Mexico', value: 5 },
      { id: '3', label: 'Tonga', value: 0 },
    ],
    more: 0,
    leftOut: 2,
  });
});

test('a corridor is named by both its ends', () => {
  const { choice, shown, rows } = result(
    [
      ['sender', 'VARCHAR'],
      ['receiver', 'VARCHAR'],
      ['usd', 'BIGINT'],
    ],
    [
      ['Kenya', 'Uganda', 2],
      ['Oman', 'India', 1],
    ],
  );
  if (!choice) throw new Error('no chart');
  expect(barsOf(choice, shown, rows).bars.map(({ label }) => label)).toEqual([
    'Kenya → Uganda',
    'Oman → India',
  ]);
});

test('years are a line, one for each group', () => {
  const { choice, shown, rows } = result(
    [
      ['year', 'USMALLINT'],
      ['region', 'ENUM'],
      ['pct', 'DOUBLE'],
    ],
    [
      [2021, 'asia', 3],
      [2020, 'asia', 2],
      [2022, 'asia', 1],
      [2020, 'africa', 9],
      [2022, 'africa', null],
    ],
  );
  expect(choice).toEqual({ kind: 'lines', x: 0, y: 2 });
  if (!choice) return;
  expect(linesOf(choice, shown, rows)).toMatchObject({
    lines: [
      { name: 'africa', points: [{ x: 2020, y: 9 }] },
      {
        name: 'asia',
        points: [
          { x: 2020, y: 2 },
          { x: 2021, y: 3 },
          { x: 2022, y: 1 },
        ],
      },
    ],
    more: 0,
  });
});

test('two numbers are points', () => {
  const { choice, shown, rows } = result(
    [
      ['a', 'DOUBLE'],
      ['b', 'INTEGER'],
    ],
    [
      [1, 2],
      [null, 3],
      [4, 5],
    ],
  );
  expect(choice).toEqual({ kind: 'scatter', x: 0, y: 1 });
  if (choice) expect(pointsOf(choice, shown, rows)).toMatchObject({ leftOut: 1, more: 0 });
});

test.each<[Column[], unknown[][]]>([
  [[['a', 'VARCHAR']], [['x'], ['y']]],
  [
    [
      ['a', 'VARCHAR'],
      ['b', 'INTEGER'],
    ],
    [['x', 1]],
  ],
  [
    [
      ['a', 'VARCHAR'],
      ['b', 'INTEGER'],
    ],
    [
      ['x', null],
      ['y', null],
    ],
  ],
  [
    [
      ['a', 'DOUBLE'],
      ['b', 'VARCHAR'],
    ],
    [
      [Number.NaN, 'x'],
      [Infinity, 'y'],
    ],
  ],
])('nothing is drawn of %j', (columns, rows) => {
  expect(result(columns, rows).choice).toBeNull();
});

test('any result is offered without a fault, and every point drawn is a number', () => {
  const value = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null));
  const types = fc.constantFrom(
    'VARCHAR',
    'DOUBLE',
    'INTEGER',
    'DATE',
    'BOOLEAN',
    'STRUCT(a INTEGER)',
  );
  const table = fc
    .array(types, { minLength: 1, maxLength: 5 })
    .chain((kinds) =>
      fc.tuple(
        fc.constant(kinds.map((type, at): Column => [`c${at}`, type])),
        fc.array(fc.array(value, { minLength: kinds.length, maxLength: kinds.length })),
      ),
    );
  fc.assert(
    fc.property(table, ([columns, rows]) => {
      const { shown, choice } = result(columns, rows);
      if (!choice) return;
      const drawn = [
        ...barsOf(choice, shown, rows).bars.map((bar) => bar.value),
        ...linesOf(choice, shown, rows).lines.flatMap((line) =>
          line.points.flatMap(({ x, y }) => [x, y]),
        ),
        ...pointsOf(choice, shown, rows).points.flatMap(({ x, y }) => [x, y]),
      ];
      expect(drawn.every(Number.isFinite)).toBe(true);
    }),
  );
});

test.each([
  ['2016Q2', 2016.25],
  ['2016-Q4', 2016.75],
  ['2021-07-01', 2021.5],
  ['2021-07-01 10:00:00', 2021.5],
  ['2021', null],
  ['Q2', null],
  [null, null],
  [2020, 2020],
])('%j is the time %j', (value, time) => {
  expect(timeOf(value)).toBe(time);
});
