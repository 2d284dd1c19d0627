import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { inYearModel } from './model.ts';
import { InYearView } from './View.tsx';

const periods = Array.from({ length: 17 }, (_, index) => {
  const year = 2022 + Math.floor(index / 4);
  const usd = 1e9 * (13 + index / 4 + (index % 4 === 0 ? -2 : 0));
  const of = { definition: 'transfers', source: 'banxico' };
  return { year, period: `${year}Q${(index % 4) + 1}`, usd, ...of };
});
const events = [
  { event: 'us_remittance_tax', date: '2026-01-01', sender: 'USA', part: 0.97, source: 'a law' },
];

test('draws a corridor quarter by quarter, the day of an event marked and named', async () => {
  const model = inYearModel({ sender: 'USA', receiver: 'MEX' }, { periods, events });
  const picture = await draw(<InYearView model={model} width={640} />);
  expect(picture.match(/plot-reference"/g)).toHaveLength(1);
  expect(picture).toContain('US tax of 1\u00a0% on');
  expect(picture).toContain('Q1 2026 · US$');
  await expect(picture).toMatchFileSnapshot('View.svg');
});
