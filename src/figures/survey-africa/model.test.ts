import { expect, test } from 'vitest';
import { surveyModel, type SurveyRow } from './model.ts';
import { surveyFinding, surveyTable } from './text.ts';

const cell = (over: Partial<SurveyRow>): SurveyRow => ({
  economy: 'SEN',
  location: 'internal',
  women: 259,
  men: 794,
  women_sent: 27.8,
  men_sent: 65.1,
  women_amounts: 67,
  men_amounts: 494,
  ratio: 1 / 3,
  ...over,
});
const cells = [
  cell({}),
  cell({ location: 'international', women_sent: 61.4, men_sent: 78.1, ratio: 0.625 }),
  cell({ economy: 'NGA', women_sent: 50, men_sent: 49, ratio: 1 }),
  cell({ economy: 'ZAF', women: 24, men: 25, women_amounts: 4, men_amounts: 6, ratio: 0.095 }),
];

test('cells with few answers are thin, by what is shown', () => {
  const sent = surveyModel({ what: 'sent' }, { cells });
  expect(sent.cells.map(({ womenThin }) => womenThin)).toEqual([false, false, false, true]);
  const few = surveyModel({ what: 'amount' }, { cells: [cell({ women_amounts: 29 })] });
  expect(few.cells[0]).toMatchObject({ womenThin: true, menThin: false });
});

const twoOfThree = {
  value: { id: 'survey-africa:times.some', values: { fewer: { value: 2 }, count: { value: 3 } } },
};

test('thin cells are in the table, with their numbers, but in no sentence', () => {
  const model = surveyModel({ what: 'sent' }, { cells });
  const [counted, widest] = surveyFinding(model);
  expect(counted?.values).toMatchObject({ times: twoOfThree });
  expect(widest?.id).toBe('survey-africa:finding.widest.internal');
  expect(widest?.values).toMatchObject({ economy: { value: 'SEN' }, men: { value: 65.1 } });
  expect(surveyTable(model).rows[3]?.[3]).toEqual({ kind: 'text', value: '24' });
});

test('amounts are told as the range of ratios', () => {
  const [amount] = surveyFinding(surveyModel({ what: 'amount' }, { cells }));
  expect(amount?.values).toMatchObject({
    low: { value: expect.closeTo(33.33, 1) },
    high: { value: 100 },
    times: twoOfThree,
  });
});
