import { describe, expect, test } from 'vitest';
import { resultColumns } from '../result-columns.ts';
import { chartData } from './chart-data.ts';
import { chartLayout } from './chart-layout.ts';
import { chartOffer, fitted, likelyChart, timeOf, type ChartChoice } from './chart-model.ts';
import { chartPoints } from './chart-points.ts';
import { monthAndYear } from './short-number.ts';
import { vegaLite } from './vega-lite.ts';

type Column = [name: string, type: string];
function result(columns: Column[], rows: unknown[][]) {
  const shown = resultColumns({
    columns: columns.map(([name, type]) => ({ name, type })),
    rows,
    truncated: false,
    ms: 1,
  });
  const offer = chartOffer(shown, rows);
  const choice = likelyChart(offer, shown, rows);
  const data = (change: Partial<ChartChoice> = {}) => {
    if (!choice) throw new Error('no chart');
    return chartData(fitted({ ...choice, ...change }, offer, shown), offer, shown, rows);
  };
  return { shown, rows, offer, choice, data };
}
const amounts: Column[] = [
  ['receiver', 'VARCHAR'],
  ['year', 'USMALLINT'],
  ['usd', 'BIGINT'],
];
const write = { x: String, y: String };

describe('the likely chart', () => {
  test('of amounts by name is bars; negative ones are drawn, what is missing is counted', () => {
    const { choice, data } = result(amounts, [
      ['Mexico', 2023, 5],
      ['India', 2023, null],
      ['Nepal', 2023, -1],
    ]);
    expect(choice).toMatchObject({ mark: 'bars', x: 0, y: [2], colour: null });
    expect(data()).toMatchObject({ names: ['Mexico', 'Nepal'], drawn: 2, leftOut: 1 });
  });

  test('of corridors names both ends', () => {
    const { data } = result(
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
    expect(data().names).toEqual(['Kenya → Uganda', 'Oman → India']);
    expect(data({ colour: 1 }).names).toEqual(['Kenya', 'Oman']);
  });

  test('of years is a line for each group, in the order of time', () => {
    const { choice, data } = result(
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
    expect(choice).toMatchObject({ mark: 'lines', x: 0, y: [2], colour: 1 });
    const { series } = data();
    expect(series.map(({ name, x }) => [name, ...x])).toEqual([
      ['africa', 2020],
      ['asia', 2020, 2021, 2022],
    ]);
    expect([...series[1]!.y]).toEqual([2, 3, 1]);
  });

  test('of two sizes is points, on logarithms where they are wide; one number is a distribution', () => {
    const many = Array.from({ length: 500 }, (_, at) => [at + 1, (at + 1) ** 2]);
    expect(
      result(
        [
          ['a', 'DOUBLE'],
          ['b', 'DOUBLE'],
        ],
        many,
      ).choice,
    ).toMatchObject({ mark: 'points', xLog: true, yLog: true });
    expect(
      result(
        [['a', 'DOUBLE']],
        many.map(([a]) => [a]),
      ).choice,
    ).toMatchObject({ mark: 'histogram', y: [] });
    expect(result([['a', 'VARCHAR']], [['x'], ['y']]).choice).toBeNull();
  });
});

test('a hundred thousand points are all placed, and read at their place', () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => [at, (at * 7919) % 100_003, at % 9]);
  const { choice, data, shown, offer } = result(
    [
      ['a', 'DOUBLE'],
      ['b', 'DOUBLE'],
      ['c', 'INTEGER'],
    ],
    rows,
  );
  const chosen = fitted(
    { ...choice!, mark: 'points', x: 0, y: [1], colour: 2, xLog: false, yLog: false },
    offer,
    shown,
  );
  const all = data(chosen);
  expect(all).toMatchObject({ drawn: 100_000, leftOut: 0 });
  expect(all.series).toHaveLength(9);
  const layout = chartLayout(all, chosen, { width: 800, height: 400 }, write);
  expect(layout.series.reduce((sum, { x }) => sum + x.length, 0)).toBe(100_000);
  const { left, right, top, bottom } = layout.plot;
  for (const { x, y } of layout.series) {
    expect(Math.min(...x.subarray(0, 1000))).toBeGreaterThanOrEqual(left);
    expect(Math.max(...x.subarray(-1000))).toBeLessThanOrEqual(right + 0.01);
    expect(y.every((at) => at >= top - 0.01 && at <= bottom + 0.01)).toBe(true);
  }
  const read = chartPoints(layout, 'points', (series, at) => `${series} ${at}`);
  expect(read().groups.reduce((sum, group) => sum + group.length, 0)).toBe(100_000);
  expect(read().groups[3]?.[0]?.says).toBe('3 0');
});

test('several columns are series of their own; a logarithm leaves out and counts what has none', () => {
  const { data, choice, offer, shown } = result(
    [
      ['name', 'VARCHAR'],
      ['a', 'DOUBLE'],
      ['b', 'DOUBLE'],
    ],
    [
      ['x', 1, 10],
      ['y', 0, 100],
      ['z', null, -1],
    ],
  );
  expect(data({ y: [1, 2] }).series.map(({ name, x }) => [name, x.length])).toEqual([
    ['b', 3],
    ['a', 2],
  ]);
  expect(data({ y: [1], yLog: true })).toMatchObject({ drawn: 1, leftOut: 2 });
  const named = fitted({ ...choice!, xLog: true }, offer, shown);
  expect(named.xLog).toBe(false);
  const bars = chartLayout(
    data({ y: [1, 2] }),
    fitted({ ...choice!, y: [1, 2] }, offer, shown),
    { width: 400, height: 300 },
    write,
  );
  expect(bars.series[0]!.width).toBeGreaterThan(5);
  expect(bars.base).toBeLessThan(bars.plot.bottom);
});

test('a distribution counts every row, along a logarithm too', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => [10 ** (at % 5)]);
  const { data } = result([['usd', 'DOUBLE']], rows);
  for (const xLog of [false, true]) {
    const { series, drawn } = data({ xLog });
    expect([drawn, series[0]!.y.reduce((sum, one) => sum + one)]).toEqual([1000, 1000]);
  }
  expect([...data({ xLog: true }).series[0]!.y].filter((one) => one > 0)).toHaveLength(5);
  expect(data({ xLog: true }).series[0]!.x[0]).toBe(0);
});

test.each([
  [2016, 2016],
  ['2016Q3', 2016.5],
  ['2016-07-01', 2016.5],
  ['x', null],
  [null, null],
])('%s as a time', (value, time) => {
  expect(timeOf(value)).toBe(time);
});

test('hours of a day run on, the last of a month before the next; a time has its month', () => {
  const times = [
    '2024-01-31',
    '2024-01-31 12:30:00',
    '2024-01-31T23:59',
    '2024-02-01',
    '2024-12-31 23:59:59',
    '2025-01-01',
  ];
  const found = times.map((time) => timeOf(time) ?? 0);
  expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
  const month = monthAndYear('en');
  expect(times.map((time) => month(timeOf(time) ?? 0))).toEqual([
    'Jan 2024',
    'Jan 2024',
    'Jan 2024',
    'Feb 2024',
    'Dec 2024',
    'Jan 2025',
  ]);
});

test('a distribution with a logarithm up has an end, and shows bars of the lowest count', () => {
  const { choice, data } = result(
    [['usd', 'BIGINT']],
    [1, 2, 2, 3, 90, 1000].map((value) => [value]),
  );
  const change = { mark: 'histogram', yLog: true } as const;
  const found = data(change);
  const size = { width: 600, height: 400 };
  const layout = chartLayout(found, { ...choice!, ...change }, size, write);
  expect(layout.yTicks.length).toBeGreaterThan(0);
  expect(layout.yTicks.length).toBeLessThan(20);
  const tops = [...(layout.series[0]?.y ?? [])];
  const counts = [...(found.series[0]?.y ?? [])];
  for (const [at, count] of counts.entries())
    expect(count === 0 ? tops[at] === layout.base : tops[at]! < layout.base - 1).toBe(true);
});

describe('in Vega-Lite', () => {
  const { choice, offer, shown, rows } = result(
    [
      ['Year', 'USMALLINT'],
      ['region (UN)', 'ENUM'],
      ['pct', 'DOUBLE'],
      ['usd', 'DOUBLE'],
    ],
    [
      [2021, 'asia', 3, 1],
      [2020, "o'x", 2, null],
      [2022, 'asia', 1, 4],
    ],
  );
  const spec = (change: Partial<ChartChoice>) =>
    vegaLite(fitted({ ...choice!, ...change }, offer, shown), offer, shown, rows, 'T', 'D');

  test('every row goes along, under plain names, with axes, scales and colours', () => {
    const lines = spec({ mark: 'lines', x: 0, y: [2], colour: 1, yLog: true });
    expect(lines).toMatchObject({
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
      title: 'T',
      mark: { type: 'line' },
      encoding: {
        x: { field: 'year', type: 'quantitative', title: 'Year', axis: { format: 'd' } },
        y: { field: 'pct', type: 'quantitative', scale: { type: 'log' } },
        color: { field: 'region_un', type: 'nominal', title: 'region (UN)' },
      },
    });
    expect(lines.data.values).toEqual([
      { year: 2021, region_un: 'asia', pct: 3 },
      { year: 2020, region_un: "o'x", pct: 2 },
      { year: 2022, region_un: 'asia', pct: 1 },
    ]);
  });

  test('several columns are folded, bars stand side by side, a distribution counts', () => {
    const bars = spec({ mark: 'bars', x: 1, y: [2, 3], colour: null });
    expect(bars.transform).toEqual([{ fold: ['pct', 'usd'], as: ['atlas_series', 'atlas_value'] }]);
    expect(bars.encoding).toMatchObject({
      y: { field: 'atlas_value' },
      color: { field: 'atlas_series' },
      xOffset: { field: 'atlas_series' },
    });
    const counted = spec({ mark: 'histogram', x: 2, xLog: true });
    expect(counted.encoding.y).toMatchObject({ aggregate: 'count' });
    expect(counted.encoding.x).toMatchObject({ field: 'atlas_log10', bin: { maxbins: 40 } });
  });

  test('a logarithm leaves out what has none; two measures and a colour are told apart', () => {
    const both = spec({ mark: 'points', x: 2, y: [2, 3], colour: 1, yLog: true, xLog: true });
    expect(both.transform).toEqual([
      { fold: ['pct', 'usd'], as: ['atlas_series', 'atlas_value'] },
      { calculate: "datum['region_un'] + ' · ' + datum['atlas_series']", as: 'atlas_told' },
      { filter: "datum['pct'] > 0" },
      { filter: "datum['atlas_value'] > 0" },
    ]);
    expect(both.encoding.color).toMatchObject({ field: 'atlas_told' });
  });

  test.each([
    [{ mark: 'bars', x: 1 }],
    [{ mark: 'points', x: 3, y: [2] }],
    [{ mark: 'histogram', x: 3 }],
  ] as const)('%j names only fields that its data have', (change) => {
    const { data, transform = [], encoding } = spec(change);
    const made = transform.flatMap((one) =>
      'fold' in one ? [...one.as] : 'as' in one ? [one.as] : [],
    );
    const fields = new Set([...Object.keys(data.values[0] ?? {}), ...made]);
    for (const channel of Object.values(encoding))
      if (channel.field !== undefined) expect(fields).toContain(channel.field);
    expect(JSON.parse(JSON.stringify({ data, encoding }))).toEqual({ data, encoding });
  });
});
