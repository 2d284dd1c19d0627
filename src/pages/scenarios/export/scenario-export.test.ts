import { expect, test } from 'vitest';
import type { Step } from '../../../domain/scenario/step.ts';
import { newSteps } from '../../../domain/scenario/presets.ts';
import { threeEconomies } from '../../../domain/scenario/testing/small-world.ts';
import { scenarioModel } from '../../../figures/scenario-change/model.ts';
import { scenarioOf } from '../../../figures/scenario-change/scenario.ts';
import type { EconomyName } from '../../../language/index.ts';
import { scenarioExport } from './scenario-export.ts';

const steps: readonly Step[] = [newSteps.cost, newSteps.levy, newSteps.income];
const model = scenarioModel(
  { steps, tell: 'change', unit: 'usd', receiver: null },
  scenarioOf(threeEconomies(), steps),
);
const exported = scenarioExport(
  model,
  {
    title: 'A test',
    say: ({ id }) => id,
    economyName: ((code: string) => `=${code}`) as EconomyName,
  },
  'https://atlas.example/scenarios',
);

test('a file has every input, the receivers and the coverage', async () => {
  const [inputs, receivers, coverage] = await exported.tables();
  const lines = inputs?.rows.map((row) => row.join(' '));
  expect(lines).toContain('0 world year 2024');
  expect(lines).toContain(
    '0 world steps cost3~levy1_from.USA_met50_borne50~income_ARE,BHR,KWT,OMN,QAT,SAU-5',
  );
  expect(lines).toContain('1 cost target 3');
  expect(lines).toContain('1 cost elasticity 1');
  expect(lines).toContain('2 levy senders USA');
  expect(lines).toContain('2 levy met 50');
  expect(lines).toContain('3 income change ARE BHR KWT OMN QAT SAU: -5 %');
  expect(receivers?.rows.map(([code]) => code)).toEqual(['AAA', 'CCC']);
  const [first] = receivers?.rows ?? [];
  expect(first?.length).toBe(receivers?.columns.length);
  expect(new Set(receivers?.columns.map(({ id }) => id)).size).toBe(receivers?.columns.length);
  expect(coverage?.rows).toContainEqual(['all', 3, 1700]);
});

test('a file says its editions, its address and the SQL of its world', () => {
  expect(exported.kind).toBe('modelled');
  expect(exported.citations.map(({ source }) => source)).toContain('wb-rpw');
  expect(exported.statements.length).toBe(2);
  expect(exported.permalink).toContain('/scenarios');
});
