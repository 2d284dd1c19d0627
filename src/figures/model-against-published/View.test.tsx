import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { againstModel } from './model.ts';
import { againstDefaults } from './settings.ts';
import { rows } from './test-data.ts';
import { AgainstView } from './View.tsx';

test('draws all corridors as one path and numbers the furthest, without a browser', async () => {
  const model = againstModel(againstDefaults, rows);
  const picture = await draw(<AgainstView model={model} width={640} />);
  expect(picture).toContain('United Arab Emirates → India');
  expect(picture.match(/class="cloud"/g)).toHaveLength(1);
  await expect(picture).toMatchFileSnapshot('View.svg');
});
