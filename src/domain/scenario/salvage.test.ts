import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParameters } from '../parameters.ts';
import { readSteps, writeSteps } from './address.ts';
import { openingSteps } from './presets.ts';
import { salvageSteps } from './salvage.ts';
import { scenarioParameter } from './scenario-parameter.ts';

test('of a broken scenario what can be read stays, and each other part is told with its reason', () => {
  const { steps, lost } = salvageSteps('cost3~levy900~nonsense~income_2009');
  expect(writeSteps(steps)).toBe('cost3~income_2009');
  expect(lost).toEqual([
    { part: 'levy900', why: 'not_assumed' },
    { part: 'nonsense', why: 'not_scenario' },
  ]);
  expect(salvageSteps('cost1~cost2~cost3~cost4~cost5').lost).toEqual([
    { part: 'cost5', why: 'too_many' },
  ]);
});

test('the address uses what can be read, and the worked case where that is nothing', () => {
  const spec = { steps: scenarioParameter<{ steps: typeof openingSteps }>() };
  const read = (text: string) => readParameters(spec, `?steps=${text}`);
  expect(writeSteps(read('cost3~levy900').values.steps)).toBe('cost3');
  expect(read('cost3~levy900').problems).toHaveLength(1);
  expect(read('nonsense').values.steps).toBe(openingSteps);
});

test('a scenario that can be read whole loses nothing, and every text is read or told', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9._~A-Z,-]{0,40}$/), (text) => {
      const whole = readSteps(text);
      const { steps, lost } = salvageSteps(text);
      if (typeof whole !== 'string') expect({ steps, lost }).toEqual({ steps: whole, lost: [] });
      const parts = text.split('~').filter((part) => part !== '');
      expect(steps.length + lost.length).toBe(parts.length);
    }),
  );
});
