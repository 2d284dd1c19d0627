import { expect, test } from 'vitest';
import { newSteps } from '../../domain/scenario/presets.ts';
import { corridor } from '../../domain/scenario/testing/small-world.ts';
import type { Step } from '../../domain/scenario/step.ts';
import { draw } from '../testing/draw.tsx';
import { corridorsExported } from './exported.ts';
import { corridorsModel } from './model.ts';
import { CorridorsView } from './View.tsx';

const rows = {
  corridors: [
    corridor({ usd: 9e9, error: '-1..1', cost: 8, cost_status: 'published' }),
    corridor({ sender: 'CCC', usd: 5e9, error: '-0.5..0.5' }),
    corridor({ receiver: 'CCC', usd: 2e9, cost: 2, cost_status: 'published' }),
  ],
  economies: [],
};
const steps: readonly Step[] = [
  newSteps.cost,
  { ...newSteps.levy, senders: ['CCC'], met: 100, borne: 0 },
];
const settings = { steps, tell: 'change', unit: 'usd', receiver: null } as const;
const model = corridorsModel(settings, rows);

test('corridors with more stand over those with less, each with how far it may go', async () => {
  expect(model.more.map(({ sender }) => sender)).toEqual(['BBB']);
  expect(model.less.map(({ sender }) => sender)).toEqual(['CCC']);
  const picture = await draw(<CorridorsView model={model} width={640} />);
  expect(picture.match(/changes-interval/g)).toHaveLength(3);
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('what is taken away is what is shown, with every input', () => {
  const [inputs, corridors, coverage] = corridorsExported(model);
  expect(inputs?.rows).toContainEqual([1, 'cost', 'target', '3']);
  expect(inputs?.rows).toContainEqual([2, 'levy', 'senders', 'CCC']);
  // 5 billion under a levy of 1 % that is taken from what arrives.
  expect(corridors?.rows[1]?.slice(0, 4)).toEqual([
    'CCC',
    'AAA',
    5e9,
    Math.round(5e9 / 1.01 - 5e9),
  ]);
  expect(corridors?.rows[0]?.[3]).toBe(Math.round((9e9 * 108) / 103 - 9e9));
  expect(coverage?.rows).toContainEqual(['priced', 2, 11e9]);
});
