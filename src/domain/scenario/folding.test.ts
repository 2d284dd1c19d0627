import { expect, test } from 'vitest';
import { foldingOf, foldings } from './folding.ts';
import { readSteps } from './address.ts';
import { presets } from './presets.ts';
import { runScenario } from './run.ts';
import type { Step } from './step.ts';
import { corridor, threeEconomies } from './testing/small-world.ts';
import { otherSenders } from './world.ts';

function stepsOf(text: string): readonly Step[] {
  const read = readSteps(text);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

test('every worked case but a year as it happened has a folded world', () => {
  const whole = presets.filter(({ steps }) => foldingOf(steps) === null).map(({ id }) => id);
  expect(whole).toEqual(['as_2009']);
});

test.each([
  ['cost5_from.USA_to.MEX~cost3', 'prices'],
  ['', 'prices'],
  ['levy2_from.USA_e2~income_USA-3', 'USA'],
  ['return10_from.SAU,ARE', foldings[2]],
  ['income_RUS,SAU-3', foldings[3]],
  ['cost3~levy1_from.USA', null],
  ['levy1', null],
  ['return10_from.ARE_women', null],
  ['income_ARE-5_2009', null],
  ['levy1_from.FRA', null],
])('%s is worked out with %s kept apart', (text, kept) => {
  expect(foldingOf(stepsOf(text))).toBe(kept);
});

test('folded corridors have the interval that they have together', () => {
  const kept = corridor({ usd: 1000, error: '-1..1', cost: 8, cost_status: 'published' });
  const others = [
    corridor({ sender: 'CCC', usd: 500, error: '-0.5..0.5' }),
    corridor({ sender: 'DDD', usd: 300, error: '..0.7' }),
    corridor({ sender: 'EEE', usd: 200, error: '-0.9..' }),
  ];
  const whole = threeEconomies([kept, ...others]);
  const { usd, lower, upper } = whole.corridors;
  const ends = (of: Float64Array) =>
    1000 * // What the receiver gets of the one that is kept.
    Math.sqrt(
      [1, 2, 3].reduce((sum, at) => {
        const amount = usd[at] ?? 0;
        return sum + (((of[at] ?? 0) - amount) / (2000 - amount)) ** 2;
      }, 0),
    );
  const folded = threeEconomies([
    kept,
    corridor({
      sender: otherSenders,
      usd: 1000,
      below: ends(lower),
      above: ends(upper),
      corridors: 3,
    }),
  ]);
  const steps = stepsOf('cost3');
  const [one, other] = [whole, folded].map((world) => runScenario(world, steps));
  for (const end of ['low', 'central', 'high'] as const) {
    expect(other?.kept?.world[end]).toBeCloseTo(one?.kept?.world[end] ?? 0, 8);
    expect(other?.change.world[end]).toBeCloseTo(one?.change.world[end] ?? 0, 8);
  }
  expect(other?.coverage).toEqual(one?.coverage);
});
