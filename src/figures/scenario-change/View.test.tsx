import { expect, test } from 'vitest';
import { newSteps } from '../../domain/scenario/presets.ts';
import { threeEconomies } from '../../domain/scenario/testing/small-world.ts';
import { testWorld } from '../../map/geometry/test-world.ts';
import { draw } from '../testing/draw.tsx';
import { scenarioModel } from './model.ts';
import { Picture } from './Picture.tsx';
import { scenarioOf } from './scenario.ts';
import type { ScenarioSettings } from './settings.ts';

const settings: ScenarioSettings = {
  steps: [newSteps.cost],
  tell: 'kept',
  unit: 'gdp',
  receiver: 'AAA',
};
const model = scenarioModel(settings, scenarioOf(threeEconomies(), settings.steps));
const files = { geometry: testWorld() };

test('colours what is kept, leaves what is unchanged apart from no data, and says the key', async () => {
  const picture = await draw(<Picture model={model} width={640} files={files} />);
  expect(picture).toContain('var(--more-4)');
  expect(picture).toContain('map-shape-nodata');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('less has the other side of the scale', async () => {
  const steps = [{ ...newSteps.levy, senders: 'all' as const }];
  const less = scenarioModel(
    { ...settings, steps, tell: 'change' },
    scenarioOf(threeEconomies(), steps),
  );
  const picture = await draw(<Picture model={less} width={360} files={files} />, 'fr');
  expect(picture).toContain('var(--less-');
  expect(picture).toContain('inchangé');
});
