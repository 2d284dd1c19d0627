import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { modelOf } from './test-data.ts';
import { WomenSendView } from './View.tsx';

test('draws ranges as modelled, a mark for each assumption, without a browser', async () => {
  const picture = await draw(<WomenSendView model={modelOf()} width={640} />);
  expect(picture).toContain('data-certainty="modelled"');
  expect(picture).toContain('about 30');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('on a phone and from the right, in the language of the user', async () => {
  const model = modelOf({ sending: 'free', list: 'corridor' });
  const picture = await draw(<WomenSendView model={model} width={328} />, 'ar');
  expect(picture).toContain('نسبتك الخاصة');
});
