import { expect, test } from 'vitest';
import { rowsOf, verdict, type Comparison } from '../bench/peers/lib/comparison.ts';
import { merged, type Result } from '../bench/peers/lib/results.ts';
import { markdown, printed } from '../bench/peers/lib/table.ts';
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
