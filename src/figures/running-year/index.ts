import { defineFigure } from '../figure/define-figure.ts';
import {
  monthsQuery,
  monthsSettings,
  monthsUses,
  type MonthRows,
  type MonthsSettings,
} from '../months/months-query.ts';
import about from './about.ts';
import { runningYearModel, type RunningYearModel } from './model.ts';
import {
  runningYearEmpty,
  runningYearFinding,
  runningYearNotes,
  runningYearSubtitle,
  runningYearTable,
} from './text.ts';
import { RunningYearView } from './View.tsx';

/** What the year that has begun brings, if the rest of it goes as usual. */
export default defineFigure<MonthsSettings, MonthRows, RunningYearModel>({
  id: 'running-year',
  about,
  kind: 'mixed',
  parameters: monthsSettings,
  queries: (settings) => ({ months: monthsQuery(settings) }),
  model: runningYearModel,
  View: RunningYearView,
  title: () => ({ id: 'running-year:title' }),
  subtitle: runningYearSubtitle,
  finding: runningYearFinding,
  empty: runningYearEmpty,
  table: runningYearTable,
  foremost: ['note.alone', 'note.unmeasured', 'note.interval'],
  notes: runningYearNotes,
  sources: monthsUses,
});
