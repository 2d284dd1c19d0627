import { momentOfDay } from '../../domain/programmes/programme.ts';
import { defineFigure } from '../figure/define-figure.ts';
import about from './about.ts';
import { timelineModel, type TimelineModel, type TimelineRows } from './model.ts';
import { programmeTable, timelineFinding, timelineNotes } from './text.ts';
import { programmesQuery } from './queries.ts';
import { formerTheme, programmeSettings, type ProgrammeSettings } from './settings.ts';
import { TimelineView } from './View.tsx';

/** The programmes of the list over the years of their dates. */
export default defineFigure<ProgrammeSettings, TimelineRows, TimelineModel>({
  id: 'programme-timeline',
  about,
  kind: 'published',
  parameters: programmeSettings,
  formerly: formerTheme,
  queries: () => ({ programmes: programmesQuery }),
  model: (settings, rows) => timelineModel(settings, rows, momentOfDay(new Date())),
  View: TimelineView,
  title: () => ({ id: 'programme-timeline:title' }),
  subtitle: () => ({ id: 'programme-timeline:subtitle' }),
  finding: timelineFinding,
  empty: (model) =>
    model.bars.length > 0
      ? null
      : { id: `programme-timeline:empty.${model.chosen.length > 0 ? 'undated' : 'none'}` },
  table: (model) => programmeTable(model.chosen),
  notes: timelineNotes,
  sources: () => ['iom-projects'],
});
