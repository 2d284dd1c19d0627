import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParameters, writeParameters } from '../../domain/parameters.ts';
import { newSteps } from '../../domain/scenario/presets.ts';
import type { Step } from '../../domain/scenario/step.ts';
import { scenarios, worlds } from '../../domain/scenario/testing/arbitrary.ts';
import { threeEconomies } from '../../domain/scenario/testing/small-world.ts';
import { coloursOf } from './colours.ts';
import { inUnit, scenarioModel, type ScenarioModel } from './model.ts';
import { scenarioNotes } from './notes.ts';
import { changeFill } from './scale.ts';
import { scenarioOf } from './scenario.ts';
import { scenarioSettings, withSteps, type ScenarioSettings } from './settings.ts';
import { scenarioTable } from './table.ts';
import { scenarioFinding } from './text.ts';

const world = threeEconomies();
const to3: Step = newSteps.cost;
const settings: ScenarioSettings = { steps: [to3], tell: 'kept', unit: 'usd', receiver: null };
const modelOf = (over: Partial<ScenarioSettings> = {}) => {
  const all = { ...settings, ...over };
  return scenarioModel(all, scenarioOf(world, all.steps));
};

const fillsOf = ({ tell, settings: { unit }, scenario }: ScenarioModel) =>
  coloursOf({ tell, unit }, scenario).fills;

test('what is kept, nothing kept, and nothing known are three things', () => {
  const [first, second] = modelOf().receivers;
  // 1,000 at 8 % cost 50 more than at 3 %; the 500 of a thin price stay as they are.
  expect(first).toMatchObject({ economy: 'AAA', before: 1500, parts: [50] });
  expect(first?.change?.central).toBeCloseTo(50);
  expect(first?.ofGdp?.central).toBeCloseTo(0.5);
  expect(first?.covered).toBeCloseTo(2 / 3);
  expect(second).toMatchObject({ economy: 'CCC', before: 200, change: { central: 0 }, covered: 1 });
  const thin = modelOf({ steps: [{ ...to3, senders: ['CCC'] }] });
  expect(thin.receivers.map(({ economy, change }) => [economy, change?.central])).toEqual([
    ['CCC', 0],
    ['AAA', undefined],
  ]);
  expect([...fillsOf(thin)].map(([, { kind }]) => kind)).toEqual(['nodata', 'zero']);
  expect(scenarioTable(thin).rows[1]?.[2]).toBeNull();
});

test('what rests on less than half of the dollars is hollow', () => {
  const wide = threeEconomies().corridors;
  const few = { ...world, corridors: { ...wide, usd: Float64Array.of(1000, 5000, 200) } };
  const model = scenarioModel(settings, scenarioOf(few, settings.steps));
  expect(fillsOf(model).get('AAA')?.kind).toBe('thin');
});

test('what is kept is told only where a step makes sending cheaper', () => {
  const levy = modelOf({ steps: [{ ...newSteps.levy, senders: 'all' }] });
  expect(levy.tell).toBe('change');
  expect(levy.world.central).toBeLessThan(0);
  expect(scenarioFinding(levy)[0]?.id).toBe('scenario-change:finding.world.less');
});

test('the parts of the steps sum up to the change', () => {
  const { receivers } = modelOf({
    steps: [to3, { ...newSteps.levy, senders: 'all' }],
    tell: 'change',
  });
  for (const { parts, change } of receivers)
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(change?.central ?? 0, 6);
});

test('the page opens on what is kept at 3 %, and its address says only what differs', () => {
  const { values } = readParameters(scenarioSettings, '');
  expect(values).toEqual(settings);
  expect(writeParameters(scenarioSettings, values)).toBe('');
  expect(writeParameters(scenarioSettings, { ...values, steps: [] })).toBe('?steps=&tell=kept');
  expect(readParameters(scenarioSettings, '?steps=').values).toMatchObject({
    steps: [],
    tell: 'change',
  });
  expect(readParameters(scenarioSettings, '?steps=levy1_from.USA').values.tell).toBe('change');
});

test('without a step nothing changes, and that is said', () => {
  const model = modelOf({ steps: [], tell: 'change' });
  expect(scenarioFinding(model)).toEqual([{ id: 'scenario-change:finding.none' }]);
  expect(new Set([...fillsOf(model).values()].map(({ kind }) => kind))).toEqual(new Set(['zero']));
});

test('a tie has no winner, and the only one is told as the only one', () => {
  const pair = threeEconomies().corridors;
  const tied = {
    ...world,
    corridors: {
      ...pair,
      usd: Float64Array.of(1000, 0, 1000),
      cost: Float64Array.of(8, Number.NaN, 8),
    },
  };
  const keys = (of: ReturnType<typeof scenarioModel>) =>
    scenarioFinding(of).map(({ id }) => id.replace('scenario-change:finding.', ''));
  expect(keys(scenarioModel(settings, scenarioOf(tied, settings.steps)))).toEqual([
    'world.kept',
    'tied.kept',
    'size.tied',
  ]);
  expect(keys(modelOf())).toEqual(['world.kept', 'only.kept', 'size.only']);
});

test('every assumption is in the notes, a message a step', () => {
  const stack: readonly Step[] = [to3, newSteps.levy, newSteps.income, newSteps.people];
  const notes = scenarioNotes(modelOf({ steps: stack, tell: 'change' }));
  expect(notes.map(({ id }) => id.replace('scenario-change:', ''))).toEqual([
    'assumed.numbered_3',
    'assumed.numbered_4',
    'assumed.numbered_2',
    'assumed.numbered_2',
    'assumed.order',
    'note.coverage',
    'note.range',
  ]);
});

test('what is told follows the steps, unless the user chose it', () => {
  const stack: readonly Step[] = [to3, newSteps.levy];
  expect(withSteps(settings, stack).tell).toBe('change');
  expect(withSteps({ steps: stack, tell: 'change' }, [to3]).tell).toBe('kept');
  expect(withSteps({ steps: stack, tell: 'kept' }, [newSteps.levy]).tell).toBe('kept');
});

test('a receiver whose GDP is not known is told by what it received', () => {
  const poor = { ...world, gdp: Float64Array.of(Number.NaN, Number.NaN, Number.NaN) };
  const all = { ...settings, receiver: 'AAA' };
  const said = scenarioFinding(scenarioModel(all, scenarioOf(poor, all.steps)));
  expect(said.map(({ id }) => id.replace('scenario-change:finding.', ''))).toEqual([
    'world.kept',
    'receiver.kept',
    'receiver.size_of_money',
    'receiver.covered',
  ]);
});

test('colours tell what the figures tell, without a range being worked out', () => {
  fc.assert(
    fc.property(worlds, scenarios, (any, steps) => {
      for (const tell of ['kept', 'change'] as const)
        for (const unit of ['usd', 'gdp'] as const) {
          const { receivers, ...model } = scenarioModel(
            { ...settings, steps, tell, unit },
            scenarioOf(any, steps),
          );
          const told = receivers.map((one) => inUnit(one, { unit })?.central ?? null);
          const { fills, less, more } = coloursOf({ tell, unit }, model.scenario);
          expect(fills.size).toBe(receivers.length);
          for (const [at, { economy }] of receivers.entries()) {
            const fill = changeFill(told[at], unit);
            const thin = fills.get(economy)?.kind === 'thin';
            expect(fills.get(economy)).toEqual(thin ? { ...fill, kind: 'thin' } : fill);
          }
          expect(less).toBe(told.some((change) => change !== null && change < 0));
          expect(more).toBe(told.some((change) => change !== null && change > 0));
        }
    }),
    { numRuns: 40 },
  );
});
