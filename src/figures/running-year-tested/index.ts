import { defineFigure } from '../figure/define-figure.ts';
import { monthsQuery, monthsUses, type MonthRows } from '../months/months-query.ts';
import about from './about.ts';
import { testedModel, type TestedModel } from './model.ts';
import { testedSettings, type TestedSettings } from './settings.ts';
import { testedEmpty, testedFinding, testedNotes, testedSubtitle, testedTable } from './text.ts';
import { TestedView } from './View.tsx';

/** How well years were projected from as many months, by what came. */
export default defineFigure<TestedSettings, MonthRows, TestedModel>({
  id: 'running-year-tested',
  about,
  kind: 'modelled',
  parameters: testedSettings,
  queries: (settings) => ({ months: monthsQuery(settings) }),
  model: testedModel,
  View: TestedView,
  title: () => ({ id: 'running-year-tested:title' }),
  subtitle: testedSubtitle,
  finding: testedFinding,
  empty: testedEmpty,
  table: testedTable,
  notes: testedNotes,
  sources: monthsUses,
});
