import { expect, test } from 'vitest';
import words from './words/en.json' with { type: 'json' };
import { developmentModel, indicatorValue, type Indicator, type IndicatorRow } from './model.ts';
import { developmentFinding, developmentNotes } from './text.ts';

const row = (name: Indicator, value: number, year = 2023): IndicatorRow => ({
  name,
  value,
  year,
  source: 'wb-wdi',
});
const one = (rows: IndicatorRow[]) => developmentModel({ economies: ['NPL'] }, { NPL: rows });

test('each value has its unit, or the name of its indicator does', () => {
  expect(indicatorValue(row('poverty_300_pct', 2.4))).toEqual({ kind: 'share', value: 2.4 });
  expect(indicatorValue(row('gdp_person_ppp', 4860))).toEqual({ kind: 'count', value: 4860 });
  for (const [name, said] of Object.entries(words.name))
    if (name.endsWith('_ppp')) expect(said).toContain('international $');
  expect(indicatorValue(row('hdi', 0.6))).toEqual({ kind: 'count', value: 0.6 });
});

test('what nobody publishes is named, not shown empty', () => {
  const model = one([row('hdi', 0.388)]);
  expect(model.lines.map(({ name }) => name)).toEqual(['hdi']);
  expect(developmentNotes(model)).toHaveLength(1 + 8);
});

test("the finding is women's income of men's, where both are of one year", () => {
  const women = row('gni_person_female_ppp', 3185);
  const finding = (rows: IndicatorRow[]) => developmentFinding(one(rows))[0];
  expect(finding([women, row('gni_person_male_ppp', 6370)])).toMatchObject({
    id: 'development:finding.women',
    values: { share: { value: 50 } },
  });
  const income = row('gdp_person_ppp', 4860);
  expect(finding([women, row('gni_person_male_ppp', 6370, 2022), income])?.id).toBe(
    'development:finding.income',
  );
  expect(finding([row('hdi', 0.388)])).toBeUndefined();
});
