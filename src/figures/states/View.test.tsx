import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import type { State, StatesModel } from './model.ts';
import { StatesView } from './View.tsx';

const codes = 'CA TX FL GA NY IL NC AZ CO WA NJ TN OK VA NV OR UT IN SC PA KS MO'.split(' ');
const states = codes.map((code, index): State => {
  const usd = 2e10 / (index + 1);
  return { state: `US-${code}`, usd, share: usd / 9e10, before: null };
});
const model: StatesModel = {
  direction: 'paid',
  economy: 'USA',
  partner: 'MEX',
  source: 'banxico',
  year: 2024,
  choice: 'all',
  quarters: ['2024Q1', '2024Q2', '2024Q3', '2024Q4'],
  usd: 9e10,
  states,
  unidentified: { state: 'US-XX', usd: 1e9, share: 1 / 90, before: null },
};

test('ranks states, puts those behind them together and keeps money without a state apart', async () => {
  const picture = await draw(<StatesView model={model} width={640} />);
  expect(picture).toContain('2 others');
  expect(picture.match(/data-certainty="thin"/g)).toHaveLength(1);
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('names states as the language does', async () => {
  const picture = await draw(<StatesView model={model} width={320} />, 'es');
  expect(picture).toContain('Carolina del Norte');
  expect(picture).toContain('Nueva York');
});
