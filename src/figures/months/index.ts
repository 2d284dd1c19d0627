import { priceUse } from '../../domain/editions/prices.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { eventNote, eventsQuery } from './events-query.ts';
import { monthsModel, type MonthsModel } from './model.ts';
import {
  monthsInDollars,
  monthsQuery,
  monthsUses,
  type MarkedMonthRows,
  type MonthsInDollars,
} from './months-query.ts';
import {
  definitionNote,
  monthsFinding,
  monthsSubtitle,
  monthsTable,
  noMonths,
  priceNotes,
} from './text.ts';
import { MonthsView } from './View.tsx';

/** What an economy received month by month, and how its last twelve months compare. */
export default defineFigure<MonthsInDollars, MarkedMonthRows, MonthsModel>({
  id: 'months',
  about,
  kind: 'published',
  parameters: monthsInDollars,
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
  foremost: ['note.'],
  notes: (model) => [...model.events.map(eventNote), definitionNote(model), ...priceNotes(model)],
  sources: (settings) => [
    ...monthsUses(settings),
    ...(settings.dollars === 'real' ? [priceUse] : []),
  ],
});
