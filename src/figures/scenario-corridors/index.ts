import { defineFigure } from '../figure/define-figure.ts';
import { notesAround } from '../scenario-change/notes.ts';
import { scenarioSettings, type ScenarioSettings } from '../scenario-change/settings.ts';
import { scenarioUses } from '../scenario-change/uses.ts';
import { startQueries, type WorldRows } from '../scenario-change/world-queries.ts';
import { year } from '../shared/phrases.ts';
import about from './about.ts';
import type { CorridorsModel } from './changed-corridors.ts';
import { corridorsModel } from './model.ts';
import { corridorsFinding, corridorsTable } from './text.ts';
import { corridorsQueries } from './told-ahead.ts';
import { CorridorsView } from './View.tsx';

/** What is taken away is said by pages alone: no embed brings its code. */
const exporting = () => import('./exported.ts');

/** The corridors that a scenario helps and hits most. */
export default defineFigure<ScenarioSettings, WorldRows, CorridorsModel>({
  id: 'scenario-corridors',
  about,
  kind: 'modelled',
  parameters: scenarioSettings,
  queries: corridorsQueries,
  model: corridorsModel,
  View: CorridorsView,
  brief: (model) => ({
    ...model,
    more: model.more.slice(0, 5),
    less: model.less.slice(0, 5),
  }),
  title: () => ({ id: 'scenario-corridors:title' }),
  subtitle: ({ tell, scenario, settings }) => ({
    id: `scenario-corridors:subtitle.${tell}${settings.receiver === null ? '' : '_to'}`,
    values: {
      year: year(scenario.world.year),
      ...(settings.receiver !== null && {
        receiver: { kind: 'economy', value: settings.receiver },
      }),
    },
  }),
  finding: corridorsFinding,
  empty: ({ more, less }) =>
    more.length + less.length > 0 ? null : { id: 'scenario-corridors:empty' },
  table: corridorsTable,
  notes: ({ scenario }) => [
    { id: 'scenario-corridors:note' },
    ...notesAround(scenario).slice(0, -1),
  ],
  sources: scenarioUses,
  exportQueries: () => startQueries,
  exportTables: async (model) => (await exporting()).corridorsExported(model),
});
