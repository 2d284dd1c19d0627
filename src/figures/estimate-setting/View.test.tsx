import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { womenSendDefaults } from '../women-send/settings.ts';
import { settingModel, type SettingRow } from './model.ts';
import { SettingView } from './View.tsx';

const rows = ['MEX', 'IND', 'CHN'].map((receiver, index): SettingRow => ({
  year: 2024,
  sender: 'USA',
  receiver,
  usd: 60e9 / (index + 1),
  lower: null,
  upper: null,
  lowest: 50e9 / (index + 1),
  highest: 80e9 / (index + 1),
  per_person: 1e9,
  income: 1e9,
  survey: 1e9,
  free: 1e9,
  corridors: 9893,
  total: 856e9,
}));
const model = settingModel({ ...womenSendDefaults, beta: 50 }, { top: rows });

test('each corridor has a line for its range, and leads to its page', async () => {
  const picture = await draw(<SettingView model={model} width={640} />);
  expect(picture.match(/plot-interval/g)).toHaveLength(3);
  expect(picture).toContain('href="/corridor/USA/MEX"');
  expect(picture).toContain('range of methods');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('names stand over their bars where there is little room', async () => {
  expect(await draw(<SettingView model={model} width={320} />, 'ar')).toContain('الولايات المتحدة');
});
