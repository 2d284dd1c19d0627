import type { Query } from '../../database/query.ts';
import { monthSources, partnersReported } from '../../domain/editions/reported-inside.ts';
import { defineFigure } from '../figure/define-figure.ts';
import { eventsQuery } from '../months/events-query.ts';
import { corridorSettings, type CorridorSettings } from '../shared/corridor-settings.ts';
import about from './about.ts';
import { inYearPack } from './in-year-pack.ts';
import { inYearModel, type InYearModel, type InYearRow, type InYearRows } from './model.ts';
import sql from './query.sql?raw';
import { inYearEmpty, inYearFinding, inYearNotes, inYearSubtitle, inYearTable } from './text.ts';
import { InYearView } from './View.tsx';

const inYearQuery = ({ sender, receiver }: CorridorSettings): Query<InYearRow> => ({
  id: 'corridor-in-year',
  sql,
  parameters: { receiver, sender },
  resultPack: inYearPack({ sender, receiver }),
});

/** What came through a corridor month by month or quarter by quarter, as its receiver reports it. */
export default defineFigure<CorridorSettings, InYearRows, InYearModel>({
  id: 'corridor-in-year',
  about,
  kind: 'published',
  parameters: corridorSettings,
  queries: (ends) => ({ periods: inYearQuery(ends), events: eventsQuery(ends.receiver) }),
  exportQueries: (ends) => [{ query: inYearQuery(ends) }],
  model: inYearModel,
  View: InYearView,
  title: () => ({ id: 'corridor-in-year:title' }),
  subtitle: inYearSubtitle,
  finding: inYearFinding,
  empty: inYearEmpty,
  table: inYearTable,
  notes: inYearNotes,
  sources: ({ receiver }) =>
    monthSources(receiver).map((source) => ({
      source,
      table: 'official_flow',
      parts: [partnersReported(receiver) ?? 'month'],
    })),
});
