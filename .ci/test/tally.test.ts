import { expect, test } from 'vitest';
import { readTally, slowest, sum } from './tally.ts';
import { tallyOf, type Counted } from './tally-reporter.ts';

function counted(file: string, ms: number, states: readonly string[], broken = false): Counted {
  return {
    moduleId: `/top/${file}`,
    state: () => (broken || states.includes('failed') ? 'failed' : 'passed'),
    diagnostic: () => ({ collectDuration: 1, setupDuration: 0, duration: ms - 1 }) as never,
    children: {
      allTests: () =>
        states.map((state) => ({
          fullName: `${file} ${state}`,
          result: () => ({ state: state === 'again' ? 'passed' : state }),
          diagnostic: () => ({ flaky: state === 'again' }),
        })),
    },
  };
}

test('counts tests, and files that could not be run', () => {
  const tally = tallyOf(
    [
      counted('a.test.ts', 20, ['passed', 'passed', 'failed', 'skipped']),
      counted('b.test.ts', 30, [], true),
      counted('c.test.ts', 40, ['passed'], true),
    ],
    '/top',
  );
  expect(tally).toMatchObject({ passed: 3, failed: 3 });
  expect(tally.files[1]).toEqual({ file: 'b.test.ts', ms: 30 });
});

test('those that passed only when tried again are named', () => {
  const tally = tallyOf([counted('a.test.ts', 20, ['passed', 'again'])], '/top');
  expect(tally).toMatchObject({ passed: 2, failed: 0, flaky: ['a.test.ts again'] });
});

test('a run that left no tally has failed', () => {
  expect(sum([readTally('/nowhere/tally.json')])).toMatchObject({ passed: 0, failed: 1 });
});

test('the slowest files come first, and no more than are asked for', () => {
  const files = [7, 9000, 1200].map((ms) => ({ file: `${ms}.ts`, ms }));
  expect(slowest({ files }, 2)).toBe('     9.0 s  9000.ts\n     1.2 s  1200.ts');
});
