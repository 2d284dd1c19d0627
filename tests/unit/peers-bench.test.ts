import { expect, test } from 'vitest';
import { rowsOf, verdict, type Comparison } from '../bench/peers/lib/comparison.ts';
import { merged, type Result } from '../bench/peers/lib/results.ts';
import { markdown, printed } from '../bench/peers/lib/table.ts';
import { mainRows, ratioPlot } from '../bench/peers/lib/plot.ts';
import { grownNote } from '../bench/peers/lib/grown-note.ts';
import { publishedFiles } from '../bench/peers/lib/publish.ts';
import { partsFrom } from '../bench/peers/lib/parts.ts';
import { hashOf, inRounds } from '../bench/peers/pages/rounds.ts';

const compared: Comparison = {
  size: '10 rows',
  what: 'a move',
  unit: 'ms',
  ours: [3, 1, 2, 4],
  answer: 'abcd1234',
  peers: [
    { name: 'Slow', values: [9, 8, 10, 7], goal: 4 },
    { name: 'Quick', values: [1, 1, 1, 1], goal: 0.5 },
    { name: 'Fallen', values: [], goal: 1, note: 'ran out of memory' },
    { name: 'Alike', values: [2, 2, 2, 2] },
  ],
};

const result = (work: string, rows = rowsOf(compared)): Result => ({
  work,
  made: { date: '2026-11-30', commit: 'abc1234', machine: '2 × X', load: 1, node: '20' },
  quick: false,
  versions: { slow: '1.2.3' },
  rows,
});

test('a row a peer: medians, the middle half, the ratio of theirs to ours, and whether a goal was met', () => {
  const [slow, quick, fallen, alike] = rowsOf(compared);
  expect(slow).toMatchObject({
    ours: { median: 2, low: 1, high: 3, runs: 4 },
    peer: { name: 'Slow', median: 8, low: 7, high: 9, runs: 4 },
    ratio: 4,
    goal: '4 × ahead',
    met: true,
    answer: 'abcd1234',
  });
  expect(quick).toMatchObject({ ratio: 0.5, goal: 'within 2 ×', met: true });
  expect(fallen).toMatchObject({
    ratio: null,
    goal: 'ahead',
    met: null,
    note: 'ran out of memory',
  });
  expect([slow, quick, fallen, alike].map((row) => verdict(row!))).toEqual([
    '4 × ahead: met',
    'LOSS, within 2 ×: met',
    'ahead: not measured',
    'even',
  ]);
});

test('a bound of ours has a row of its own, and is missed where it is reached', () => {
  const [alone] = rowsOf({ ...compared, under: 2, peers: [] });
  expect(alone).toMatchObject({ peer: null, ratio: null, goal: 'under 2 ms', met: false });
  expect(verdict(alone!)).toBe('under 2 ms: MISSED');
  expect(rowsOf({ ...compared, under: 9 })).toHaveLength(5);
});

test('nothing beside nothing is even, and nothing beside something is ahead of any goal', () => {
  const peers = [
    { name: 'None', values: [0], goal: 0.9 },
    { name: 'Some', values: [2], goal: 4 },
  ];
  const rows = rowsOf({ ...compared, ours: [0], peers });
  expect(rows.map(({ ratio, met }) => [ratio, met])).toEqual([
    [1, true],
    [null, true],
  ]);
});

test('tables are made of the results: a loss stands out, and machine, commit and versions are told', () => {
  const text = markdown([result('cross-filter')]);
  expect(text).toContain('## Cross filter');
  expect(text).toContain(
    '| 10 rows | a move | Quick | 2 ms (1–3) | 1 ms (1–1) | **0.5** | LOSS, within 2 ×: met; answer `abcd1234` |',
  );
  for (const part of ['abc1234', '2 × X, no GPU', 'slow 1.2.3']) {
    expect(text).toContain(part);
    expect(printed(result('cross-filter'))).toContain(part);
  }
  expect(printed(result('cross-filter'))).toMatch(
    /Fallen .* ahead: not measured .* ran out of memory/,
  );
});

test('growth tells how a measure grew beside the rows, and where it first passes what is borne, and why', () => {
  const bound = { most: 1000, inWords: 'a second', why: 'every row is read' };
  const at = (rows: number, value: number) => ({ rows, value });
  expect(grownNote(undefined, at(100, 40), bound)).toBe('');
  expect(grownNote(at(100, 40), at(600, 220), bound)).toBe('× 5.5 for × 6 rows');
  expect(grownNote(at(600, 220), at(6000, 2300), bound)).toBe(
    '× 10 for × 10 rows; past a second: every row is read',
  );
  expect(grownNote(at(6000, 2300), at(12_000, 4600), bound)).toBe('× 2 for × 2 rows');
});

test('works measured anew take the place of theirs, the others stay', () => {
  const old = [result('one'), result('two')];
  const fresh = [result('two', []), result('three')];
  expect(
    merged(old, fresh, ['three', 'two', 'one']).map(({ work, rows }) => [work, rows.length]),
  ).toEqual([
    ['three', 4],
    ['two', 0],
    ['one', 4],
  ]);
});

test('programs take turns, and the first rounds are left out', async () => {
  const asked: string[] = [];
  const runs = await inRounds(['a', 'b'], 2, (program, round) => {
    asked.push(`${program}${round}`);
    return round;
  });
  expect(asked.join(' ')).toBe('a0 b0 a1 b1 a2 b2 a3 b3');
  expect(runs).toEqual({ a: [2, 3], b: [2, 3] });
});

test('the same answers have the same hash', () => {
  expect(hashOf([1, 2, 3])).toBe(hashOf(new Float64Array([1, 2, 3])));
  expect(hashOf([1, 2, 3])).not.toBe(hashOf([1, 3, 2]));
});

test('the plot has a bar for every ratio: to the right where ours is ahead, to the left where it lost', () => {
  const rows = rowsOf(compared).map((row) => ({ ...row, work: 'cross-filter' }));
  const svg = ratioPlot(rows);
  const one = Number(/<path d="M([\d.]+) [^>]*stroke="#16213a"/.exec(svg)?.[1]);
  const bars = [
    ...svg.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)" height="14" fill="([^"]+)"/g),
  ];
  const ends = bars.map(([, x = '', wide = '']) => [Number(x), Number(x) + Number(wide)]);
  // Of four peers one gave nothing.
  expect(bars).toHaveLength(3);
  expect(ends[0]?.[0]).toBe(one);
  expect(ends[1]?.[1]).toBeCloseTo(one, 0);
  expect(new Set(bars.map(([, , , fill]) => fill)).size).toBe(2);
  expect(svg).toContain('× 4 ✓');
  expect(ratioPlot([])).toContain('<svg');
});

test('a picture of a hundred times ahead and a hundredth fits its frame', () => {
  const rows = rowsOf({
    ...compared,
    ours: [1],
    peers: [
      { name: 'A', values: [5130] },
      { name: 'B', values: [0.004] },
    ],
  }).map((row) => ({ ...row, work: 'flows' }));
  const bars = [
    ...ratioPlot(rows).matchAll(/<rect x="([\d.-]+)"[^>]* width="([\d.]+)" height="14"/g),
  ];
  for (const [, x, wide] of bars) {
    expect(Number(x)).toBeGreaterThanOrEqual(560);
    expect(Number(x) + Number(wide)).toBeLessThanOrEqual(960);
  }
});

test('what is published is made of the results, and made again it is the same', () => {
  const readme =
    'a\n\n<!-- Made by `npm run bench -- peers --save`. -->\n<!-- End of what is made. -->\n\nb\n';
  expect(publishedFiles([], readme)['README.md']).toBe(readme);
  const results = [result('cross-filter'), result('flows', [])];
  const files = publishedFiles(results, readme);
  expect(Object.keys(files).toSorted()).toEqual([
    '.github/peers.svg',
    'README.md',
    'tests/bench/results/peers-cross-filter.svg',
    'tests/bench/results/peers.md',
  ]);
  const made = files['README.md']!;
  expect(made).toContain('2 of 2 goals met, 1 of 2 lost');
  expect(made).toContain('Lost of all 3 comparisons: 1\n');
  expect(made.startsWith('a\n') && made.endsWith('\n\nb\n')).toBe(true);
  expect(publishedFiles(results, made)['README.md']).toBe(made);
  expect(mainRows(results).map(({ peer }) => peer?.name)).toEqual(['Slow', 'Quick']);
});

test('parts of a build last from the line that begins one to the next', () => {
  const lines = [
    { text: 'Installing the packages (once) …', at: 1 },
    { text: 'something', at: 3 },
    { text: 'Building the site …', at: 21 },
  ];
  const begins = [
    [/^Installing/, 'packages'],
    [/^Building the site/, 'site'],
  ] as const;
  expect(partsFrom(lines, begins, 60)).toEqual([
    { what: 'packages', seconds: 20 },
    { what: 'site', seconds: 39 },
  ]);
  const ended = [{ text: '── Types: 1 passed, 0 failed (12.3 s)', at: 15 }];
  expect(partsFrom(ended, /^── (.+): (\d+ passed, \d+ failed) \((\d+\.\d) s\)/, 20)).toEqual([
    { what: 'Types', seconds: 12.3, note: '1 passed, 0 failed' },
  ]);
});
