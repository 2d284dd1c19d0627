import { joinedStock } from '../../domain/editions/stock.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import { modelUses } from '../../domain/editions/uses.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { testedModel, type ScenarioTestedModel, type TestedRows } from './model.ts';
import sql from './query.sql?raw';
import { testedSettings, type TestedSettings } from './settings.ts';
import { testedParameters } from './tested-query.ts';
import { testedEmpty, testedFinding, testedNotes, testedSubtitle, testedTable } from './text.ts';
import { TestedView } from './View.tsx';

/** The laboratory's shock, set to two years that were, against what receivers recorded. */
export default defineFigure<TestedSettings, TestedRows, ScenarioTestedModel>({
  id: 'scenario-tested',
  about,
  kind: 'modelled',
  parameters: testedSettings,
  queries: ({ year }) => ({
    receivers: { id: 'scenario-tested', sql, parameters: testedParameters(year) },
  }),
  model: testedModel,
  View: TestedView,
  title: ({ year }) => ({
    id: 'scenario-tested:title',
    values: { year: { kind: 'year', value: Number(year) } },
  }),
  subtitle: testedSubtitle,
  finding: testedFinding,
  empty: testedEmpty,
  table: testedTable,
  foremost: ['note.lacks'],
  notes: testedNotes,
  sources: ({ year, income }) => [
    ...totalUses('received', 'headline', [Number(year)]),
    ...modelUses(joinedStock, [Number(year) - 1]),
    {
      source: 'wb-wdi',
      table: 'indicator',
      parts: income === 'volume' ? ['gdp_person_ppp'] : ['gdp_usd', 'population'],
    },
  ],
});
