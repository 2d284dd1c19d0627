import { defineFigure } from '../figure/define-figure.ts';
import {
  monthsQuery,
  monthsSettings,
  monthsUses,
  type MonthRows,
  type MonthsSettings,
} from '../months/months-query.ts';
import about from './about.ts';
import { usualYearModel, type UsualYearModel } from './model.ts';
import {
  usualYearEmpty,
  usualYearFinding,
  usualYearNotes,
  usualYearSubtitle,
  usualYearTable,
} from './text.ts';
import { UsualYearView } from './View.tsx';

/** Which part of a year's money usually comes in which month. */
export default defineFigure<MonthsSettings, MonthRows, UsualYearModel>({
  id: 'usual-year',
  about,
  kind: 'published',
  parameters: monthsSettings,
  queries: (settings) => ({ months: monthsQuery(settings) }),
  model: usualYearModel,
  View: UsualYearView,
  title: () => ({ id: 'usual-year:title' }),
  subtitle: usualYearSubtitle,
  finding: usualYearFinding,
  empty: usualYearEmpty,
  table: usualYearTable,
  notes: usualYearNotes,
  sources: monthsUses,
});
