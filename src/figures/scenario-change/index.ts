import { decodeWorld, type WorldGeometry } from '../../map/geometry/geometry.ts';
import { defineFigureOnFiles } from '../figure/define-figure.ts';
import { year } from '../shared/phrases.ts';
import about from './about.ts';
import { scenarioModel, type ScenarioModel } from './model.ts';
import { scenarioNotes } from './notes.ts';
import { Picture } from './Picture.tsx';
import { scenarioSettings, type ScenarioSettings } from './settings.ts';
import { scenarioTable } from './table.ts';
import { scenarioFinding } from './text.ts';
import { scenarioUses } from './uses.ts';
import { scenarioOfRows } from './world.ts';
import { queriesOf, startQueries, type WorldRows } from './world-queries.ts';

/** What is taken away is said by pages alone: no embed brings its code. */
const exporting = () => import('./export/export-tables.ts');

/** What a scenario changes for each receiver, on the map of the world. */
export default defineFigureOnFiles<
  ScenarioSettings,
  WorldRows,
  ScenarioModel,
  { geometry: WorldGeometry }
>({
  id: 'scenario-change',
  about,
  kind: 'modelled',
  parameters: scenarioSettings,
  queries: ({ steps }) => queriesOf(steps),
  files: ([world]) => ({ geometry: decodeWorld(world) }),
  model: (settings, rows) => scenarioModel(settings, scenarioOfRows(rows, settings.steps)),
  View: Picture,
  title: () => ({ id: 'scenario-change:title' }),
  subtitle: ({ tell, settings, scenario }) => ({
    id: `scenario-change:subtitle.${tell}_${settings.unit}`,
    values: { year: year(scenario.world.year) },
  }),
  finding: scenarioFinding,
  empty: () => null,
  table: scenarioTable,
  notes: (model) => [...scenarioNotes(model), { id: 'world-map:note.boundaries' }],
  foremost: 'all',
  sources: scenarioUses,
  exportQueries: () => startQueries,
  exportTables: async (model) => (await exporting()).scenarioTables(model, model.receivers),
});
