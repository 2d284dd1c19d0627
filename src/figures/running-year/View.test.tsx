import { expect, test } from 'vitest';
import { monthIn } from '../../domain/period.ts';
import { draw } from '../testing/draw.tsx';
import { MonthsView } from '../months/View.tsx';
import { monthsModel } from '../months/model.ts';
import { testedModel } from '../running-year-tested/model.ts';
import { TestedView } from '../running-year-tested/View.tsx';
import { usualYearModel } from '../usual-year/model.ts';
import { UsualYearView } from '../usual-year/View.tsx';
import { runningYearModel } from './model.ts';
import { RunningYearView } from './View.tsx';

const months = Array.from({ length: 12 * 10 + 5 }, (_, index) => {
  const year = 2016 + Math.floor(index / 12);
  const month = (index % 12) + 1;
  const usd = 1e9 * (3 + index / 60 + Math.sin(month / 2) / 3 + ((index * 7) % 5) / 10);
  const of = { transfers: null, definition: 'transfers', source: 'banxico' };
  return { year, month: monthIn(year, month), usd, ...of };
});
const events = [
  { event: 'us_remittance_tax', date: '2026-01-01', sender: 'USA', part: 0.97, source: 'a' },
];
const settings = { economies: ['MEX'] };

test('draws the year so far solid, its projection dashed with its interval, the years before grey', async () => {
  const model = runningYearModel(settings, { months });
  const picture = await draw(<RunningYearView model={model} width={640} />);
  expect(picture).toContain('data-certainty="modelled"');
  expect(picture).toContain('plot-band');
  expect(picture).toContain('2026 so far');
  expect(picture).toContain('2026, projected');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('draws what came and what was projected, with the intervals of the time', async () => {
  const model = testedModel({ ...settings, months: 'now' }, { months });
  const picture = await draw(<TestedView model={model} width={640} />);
  await expect(picture).toMatchFileSnapshot('../running-year-tested/View.svg');
});

test('draws every month without a mark, and the mean of twelve over them', async () => {
  const picture = await draw(
    <MonthsView
      model={monthsModel({ ...settings, dollars: 'nominal' }, { months, events })}
      width={640}
    />,
  );
  expect(picture).not.toContain('<circle');
  expect(picture).toContain('plot-reference');
  expect(picture.match(/plot-line/g)).toHaveLength(2);
  await expect(picture).toMatchFileSnapshot('../months/View.svg');
});

test('draws a usual year by month, a twelfth marked', async () => {
  const model = usualYearModel(settings, { months });
  const picture = await draw(<UsualYearView model={model} width={640} />);
  expect(picture).toContain('a twelfth');
  await expect(picture).toMatchFileSnapshot('../usual-year/View.svg');
});
