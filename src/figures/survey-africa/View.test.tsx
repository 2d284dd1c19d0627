import { expect, test } from 'vitest';
import { draw } from '../testing/draw.tsx';
import { surveyModel, type SurveyRow } from './model.ts';
import { SurveyView } from './View.tsx';

const cell = (economy: string, location: SurveyRow['location'], women: number): SurveyRow => ({
  economy,
  location,
  women,
  men: 1465,
  women_sent: 33.7,
  men_sent: 49.4,
  women_amounts: women / 2,
  men_amounts: 666,
  ratio: 0.8,
});
const cells = [
  cell('NGA', 'internal', 886),
  cell('NGA', 'international', 212),
  cell('ZAF', 'international', 24),
];

test('draws women and men of each survey with the answers behind them', async () => {
  const picture = await draw(
    <SurveyView model={surveyModel({ what: 'sent' }, { cells })} width={640} />,
  );
  expect(picture).toContain('n = 886 / 1,465');
  expect(picture).toContain('data-certainty="thin"');
  await expect(picture).toMatchFileSnapshot('View.svg');
});

test('draws amounts as a share of what men sent', async () => {
  const picture = await draw(
    <SurveyView model={surveyModel({ what: 'amount' }, { cells })} width={360} />,
  );
  expect(picture).toContain('As much as men');
});
