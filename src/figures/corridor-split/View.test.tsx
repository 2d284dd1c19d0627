import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { splitModel } from './model.ts';
import { corridor, rows } from './test-data.ts';
import { SplitView } from './View.tsx';

test('draws a range for each amount, without a browser', async () => {
  const picture = await draw(<SplitView model={splitModel(corridor, rows)} width={640} />);
  expect(picture).toContain('about 2.5');
  await expect(picture).toMatchFileSnapshot('View.svg');
});
