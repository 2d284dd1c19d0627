import { defineFigure } from '../figure/define-figure.ts';
import { scenarioModel } from '../scenario-change/model.ts';
import { scenarioNotes } from '../scenario-change/notes.ts';
import { scenarioUses } from '../scenario-change/uses.ts';
import { scenarioOfRows } from '../scenario-change/world.ts';
import { queriesOf, startQueries, type WorldRows } from '../scenario-change/world-queries.ts';
import { year } from '../shared/phrases.ts';
import about from './about.ts';
import { rankedModel, type RankedModel } from './model.ts';
import { rankedSettings, type RankedSettings } from './settings.ts';
import { rankedFinding, rankedTable } from './text.ts';
import { RankedView } from './View.tsx';

/** What is taken away is said by pages alone: no embed brings its code. */
const exporting = () => import('../scenario-change/export/export-tables.ts');

/** Rows that a page holds without scrolling. */
const tallest = 40;

/** The receivers that a scenario changes most for, each step's part apart, with its range. */
export default defineFigure<RankedSettings, WorldRows, RankedModel>({
  id: 'scenario-ranked',
  about,
  kind: 'modelled',
  parameters: rankedSettings,
  queries: ({ steps }) => queriesOf(steps),
  model: (settings, rows) =>
    rankedModel(settings, scenarioModel(settings, scenarioOfRows(rows, settings.steps))),
  View: RankedView,
  brief: (model) => ({ ...model, shown: model.shown.slice(0, 10) }),
  scrolls: ({ shown }) => shown.length > tallest,
  title: () => ({ id: 'scenario-ranked:title' }),
  subtitle: ({ of }) => ({
    id: `scenario-change:subtitle.${of.tell}_${of.settings.unit}`,
    values: { year: year(of.scenario.world.year) },
  }),
  finding: rankedFinding,
  empty: ({ shown }) => (shown.length > 0 ? null : { id: 'scenario-change:finding.none' }),
  table: rankedTable,
  notes: ({ of }) => scenarioNotes(of),
  sources: scenarioUses,
  exportQueries: () => startQueries,
  exportTables: async ({ of, ranked }) => (await exporting()).scenarioTables(of, ranked),
});
