import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParameters, writeParameters, type ParameterSpec } from '../parameters.ts';
import { readSteps, writeSteps } from './address.ts';
import { scenarios } from './testing/arbitrary.ts';
import { openingSteps, presets } from './presets.ts';
import { scenarioParameter } from './scenario-parameter.ts';
import type { Step } from './step.ts';

test.each([
  ['cost_3', 'cost3'],
  ['cost_5', 'cost5'],
  ['us_levy', 'levy1_from.USA_met50_borne50'],
  ['gulf', 'income_ARE,BHR,KWT,OMN,QAT,SAU-5'],
  ['as_2009', 'income_2009'],
  ['return', 'return10_from.ARE,BHR,KWT,OMN,QAT,SAU'],
])('%s is written %s', (id, text) => {
  const preset = presets.find((one) => one.id === id);
  expect(writeSteps(preset?.steps ?? [])).toBe(text);
});

test('whatever steps there are, they are read as they were written', () => {
  // Four decimals are kept.
  const short = (value: number) => Number(value.toFixed(4));
  const rounded = (step: Step): Step =>
    JSON.parse(
      JSON.stringify(step, (_, value: unknown) =>
        typeof value === 'number' ? short(value) : value,
      ),
    ) as Step;
  fc.assert(
    fc.property(scenarios, (steps) => {
      const known = steps.map(rounded);
      expect(readSteps(writeSteps(known))).toEqual(known);
      expect(readSteps(decodeURIComponent(encodeURIComponent(writeSteps(steps))))).toEqual(known);
    }),
  );
});

test('a plus in an address, which is a space, is a plus', () => {
  const { values } = readParameters({ steps: scenarioParameter([]) }, '?steps=income_IND+3');
  expect(values.steps).toEqual([
    { kind: 'income', changes: [{ economies: ['IND'], percent: 3 }], elasticity: 1 },
  ]);
});

test.each([
  ['tax5', 'not_scenario'],
  ['cost', 'not_scenario'],
  ['cost3_from.usa', 'not_scenario'],
  ['cost3_met50', 'not_scenario'],
  ['cost3_e1_e2', 'not_scenario'],
  ['income', 'not_scenario'],
  ['income_1931', 'not_scenario'],
  ['return10_e1', 'not_scenario'],
  ['cost3~', 'not_scenario'],
  ['cost21', 'not_assumed'],
  ['levy1_met101', 'not_assumed'],
  ['cost3_e6', 'not_assumed'],
  ['income_all-99', 'not_assumed'],
  ['return200', 'not_assumed'],
])('%s is refused: %s', (text, reason) => {
  const { values, problems } = readParameters(
    { steps: scenarioParameter() },
    `?steps=${encodeURIComponent(text)}`,
  );
  expect(values.steps).toEqual(openingSteps);
  expect(problems).toMatchObject([
    { given: text, used: 'cost3', reason: { id: `domain:parameter.${reason}` } },
  ]);
});

test('of more steps than there may be the first stay', () => {
  const { values, problems } = readParameters(
    { steps: scenarioParameter() },
    '?steps=cost1~cost2~cost3~cost4~cost5',
  );
  expect(writeSteps(values.steps)).toBe('cost1~cost2~cost3~cost4');
  expect(problems).toMatchObject([{ used: 'cost1~cost2~cost3~cost4' }]);
});

test('the opening case is no part of an address, and no steps at all are', () => {
  const spec: ParameterSpec<{ steps: readonly Step[] }> = { steps: scenarioParameter() };
  expect(writeParameters(spec, { steps: openingSteps })).toBe('');
  expect(writeParameters<{ steps: readonly Step[] }>(spec, { steps: [] })).toBe('?steps=');
  expect(readParameters(spec, '?steps=').values.steps).toEqual([]);
});
