import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { eventNote, eventsQuery } from './events-query.ts';
import { monthsModel, type MonthsModel } from './model.ts';
import {
  monthsQuery,
  monthsSettings,
  monthsUses,
  type MarkedMonthRows,
  type MonthsSettings,
} from './months-query.ts';
import { definitionNote, monthsFinding, monthsSubtitle, monthsTable, noMonths } from './text.ts';
import { MonthsView } from './View.tsx';

/** What an economy received month by month, and how its last twelve months compare. */
export default defineFigure<MonthsSettings, MarkedMonthRows, MonthsModel>({
  id: 'months',
  about,
  kind: 'published',
  parameters: monthsSettings,
  queries: (settings) => ({
    months: monthsQuery(settings),
    events: eventsQuery(settings.economies[0] ?? ''),
  }),
  exportQueries: (settings) => [{ query: monthsQuery(settings) }],
  model: monthsModel,
  View: MonthsView,
  title: () => ({ id: 'months:title' }),
  subtitle: monthsSubtitle,
  finding: monthsFinding,
  empty: (model) => (model.points.length > 0 ? null : noMonths(model.economy)),
  table: monthsTable,
  notes: (model) => [...model.events.map(eventNote), definitionNote(model)],
  sources: monthsUses,
});
