import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { readParameters } from '../../domain/parameters.ts';
import { changesModel } from './model.ts';
import type { ChangeRow } from './rows.ts';
import { changesSettings } from './settings.ts';
import { ChangesView } from './View.tsx';

const row = (over: Partial<ChangeRow>): ChangeRow => ({
  source: 'knomad-flows',
  measure: 'paid',
  economy: 'ARE',
  year_before: 2012,
  year: 2012,
  edition_before: 'June 2023',
  edition_after: '2024',
  before: 14.4e9,
  after: 52.9e9,
  estimated_before: false,
  estimated_after: false,
  kind: 'revised',
  ...over,
});
const changes = [
  row({}),
  row({ economy: 'NPL', measure: 'received', before: 9e9, after: 8e9 }),
  row({ economy: 'SAU', year_before: 2023, year: 2024, before: 3e9, after: 9e9, kind: 'jump' }),
  row({ economy: 'TON', before: 2e9, after: null, kind: 'withdrawn' }),
  row({ economy: 'MEX', before: null, after: 1e9, kind: 'reported' }),
];
const model = (search = '') =>
  changesModel(readParameters(changesSettings, search).values, { changes, compared: [] });

test('joins the figure of the older edition to that of the newer one', async () => {
  const picture = await draw(<ChangesView model={model()} width={640} />);
  expect(picture).toContain('+US$38.5B');
  expect(picture).toContain('withdrawn');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('says percentages where they are asked for, but none across a jump', async () => {
  const picture = await draw(<ChangesView model={model('sort=relative')} width={328} />, 'ar');
  expect(picture).toContain('+267');
  expect(picture).toContain('فارق حاد');
});
