import { expect, test } from 'vitest';
import { newSteps } from '../../domain/scenario/presets.ts';
import { corridor, threeEconomies } from '../../domain/scenario/testing/small-world.ts';
import { scenarioModel } from '../scenario-change/model.ts';
import { scenarioOf } from '../scenario-change/scenario.ts';
import { draw } from '../testing/draw.tsx';
import { rankedModel } from './model.ts';
import type { RankedSettings } from './settings.ts';
import { rankedFinding, rankedTable } from './text.ts';
import { RankedView } from './View.tsx';

const world = threeEconomies([
  corridor({
    sender: 'USA',
    receiver: 'MEX',
    usd: 9e9,
    error: '-1..1',
    cost: 6,
    cost_status: 'published',
  }),
  corridor({ sender: 'USA', receiver: 'PHL', usd: 4e9, error: '-1..1' }),
  corridor({ sender: 'SAU', receiver: 'IND', usd: 7e9, cost: 4, cost_status: 'published' }),
  corridor({ sender: 'SAU', receiver: 'MEX', usd: 1e8 }),
]);
const stack: RankedSettings = {
  steps: [newSteps.cost, newSteps.levy, newSteps.income],
  tell: 'change',
  unit: 'usd',
  receiver: 'PHL',
  show: '10',
};
const modelOf = (settings: RankedSettings) =>
  rankedModel(settings, scenarioModel(settings, scenarioOf(world, settings.steps)));

test('draws each step’s part, the whole and its range, and whom the user follows in bold', async () => {
  const picture = await draw(<RankedView model={modelOf(stack)} width={640} />);
  expect(picture).toContain('plot-strong');
  expect(picture).toContain('2. A levy on sending');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test.each([
  [[newSteps.cost], 'more'],
  [[newSteps.levy], 'less'],
  [
    [newSteps.cost, { ...newSteps.income, changes: [{ economies: ['SAU'], percent: -20 }] }],
    'both',
  ],
] as const)('it says of no side how many where there are none: %#', (steps, way) => {
  const [finding] = rankedFinding(modelOf({ ...stack, steps }));
  expect(finding?.id.replace(/_unknown$/, '')).toBe(`scenario-ranked:finding.${way}`);
});

test('it runs from the right in Arabic, with names over the bars on a phone', async () => {
  const picture = await draw(<RankedView model={modelOf(stack)} width={328} />, 'ar');
  expect(picture).toContain('المكسيك');
  await expect(picture).toMatchFileSnapshot('View-ar.svg');
});

test('parts and whole of a row are in its table, and the follower is drawn though it is small', () => {
  const model = modelOf({ ...stack, show: '10' });
  const { rows } = rankedTable(model);
  const value = (at: number) => {
    const cell = rows[0]?.[at];
    return cell?.kind === 'amount' ? cell.value : Number.NaN;
  };
  expect(value(2) + value(3) + value(4)).toBeCloseTo(value(5), 2);
  const first = { ...model, ranked: model.ranked };
  expect(first.shown.map(({ economy }) => economy)).toContain('PHL');
});
